package vn.tiendo.report.table;

import java.util.List;

/**
 * A column of a table's header.
 *
 * @param column 1-based
 * @param levels its header from the top level down, as written, line breaks as blanks
 * @param match what the words mean
 */
record HeaderColumn(int column, List<String> levels, HeaderMatch match) {

  /** The header as it is shown, levels joined by " › ". */
  String header() {
    return String.join(" › ", levels);
  }

  Field field() {
    return match.field();
  }

  HeaderColumn as(Field field) {
    return new HeaderColumn(column, levels, match.as(field));
  }
}
