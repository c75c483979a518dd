package vn.tiendo.report.table;

import java.util.List;
import vn.tiendo.report.table.HeaderMatch.Quality;
import vn.tiendo.text.ComparingKey;

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

  /** A column whose values name tasks, whatever its header says. */
  static HeaderColumn ofTasks(int column, List<String> levels) {
    String key = ComparingKey.wordsOf(String.join(" ", levels));
    return new HeaderColumn(column, levels, new HeaderMatch(Field.TASK, Quality.BY_VALUES, key));
  }
}
