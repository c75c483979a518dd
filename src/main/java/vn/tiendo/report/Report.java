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
 * @param wordings what the words of the lines were understood as, in the order of the sheet
 * @param collected whether the sheet reports for several units, one of which this is
 * @param unitBy what told the unit, null where nothing did or it is no longer known
 * @param periodBy the same of the period
 */
public record Report(
    String sheet,
    @Nullable String unit,
    @Nullable String period,
    boolean nil,
    RowCounts rows,
    List<Line> lines,
    List<UnderstoodColumn> columns,
    List<UnderstoodWording> wordings,
    boolean collected,
    @Nullable ToldBy unitBy,
    @Nullable ToldBy periodBy) {

  /**
   * @param column 1-based
   * @param header the header as written, levels joined by " › "
   * @param field the field's key as in headers.tsv
   * @param sureness percent, 0 to 100
   */
  public record UnderstoodColumn(int column, String header, String field, int sureness) {

    public UnderstoodColumn(int column, String header, String field) {
      this(column, header, field, 100);
    }
  }

  /**
   * @param row 1-based
   * @param wording the words as written
   * @param task the code of the task they were taken for
   * @param by why they were taken for it
   * @param sureness percent, 0 to 100
   */
  public record UnderstoodWording(
      int row, String wording, String task, MatchedBy by, int sureness) {}

  public Report {
    lines = List.copyOf(lines);
    columns = List.copyOf(columns);
    wordings = List.copyOf(wordings);
  }

  /** A report as it is remembered: what told its unit and period is not. */
  public Report(
      String sheet,
      @Nullable String unit,
      @Nullable String period,
      boolean nil,
      RowCounts rows,
      List<Line> lines,
      List<UnderstoodColumn> columns,
      List<UnderstoodWording> wordings,
      boolean collected) {
    this(sheet, unit, period, nil, rows, lines, columns, wordings, collected, null, null);
  }

  /** A report of one unit's own sheet of which no more is known than its lines. */
  public Report(
      String sheet,
      @Nullable String unit,
      @Nullable String period,
      boolean nil,
      RowCounts rows,
      List<Line> lines,
      List<UnderstoodColumn> columns) {
    this(sheet, unit, period, nil, rows, lines, columns, List.of(), false, null, null);
  }
}
