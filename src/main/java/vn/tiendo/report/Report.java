package vn.tiendo.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sheet says for one unit and one period.
 *
 * @param sheet the sheet's name
 * @param unit the unit's code, null where it cannot be told
 * @param period the period's code, null where it cannot be told
 * @param nil whether it says that there is nothing to report
 * @param lines the rows accepted, in the order of the sheet
 * @param columns what the columns were understood as, left to right
 */
public record Report(
    String sheet,
    @Nullable String unit,
    @Nullable String period,
    boolean nil,
    RowCounts rows,
    List<Line> lines,
    List<UnderstoodColumn> columns) {

  /**
   * @param column 1-based
   * @param header the header as written, levels joined by " › "
   * @param field the field's key as in headers.tsv
   */
  public record UnderstoodColumn(int column, String header, String field) {}

  public Report {
    lines = List.copyOf(lines);
    columns = List.copyOf(columns);
  }
}
