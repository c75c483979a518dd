package vn.tiendo.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of one task.
 *
 * @param row 1-based, as Excel shows it; of several merged rows the first
 * @param column 1-based column of the cell that names the task
 * @param task the task's code
 * @param progress percent 0 to 100, null where neither a column nor the words say it
 * @param completedOn the day of completion that the sheet says
 * @param deadline what the sheet says the deadline is, as a day
 * @param difficulty difficulties, or difficulties and proposals where one column holds both
 * @param target the figure of a column "Chỉ tiêu" beside a column "Thực hiện"
 * @param actual the figure of that column "Thực hiện"
 */
public record Line(
    int row,
    int column,
    String task,
    Status status,
    @Nullable Double progress,
    @Nullable LocalDate completedOn,
    @Nullable LocalDate deadline,
    @Nullable String result,
    @Nullable String difficulty,
    @Nullable String proposal,
    @Nullable String evidence,
    @Nullable Double target,
    @Nullable Double actual) {

  /** The same words at another place, both 1-based. */
  public Line at(int otherRow, int otherColumn) {
    return new Line(
        otherRow,
        otherColumn,
        task,
        status,
        progress,
        completedOn,
        deadline,
        result,
        difficulty,
        proposal,
        evidence,
        target,
        actual);
  }
}
