package vn.tiendo.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.table.Columns;
import vn.tiendo.sheet.Cell;

/** A report while its rows are being read. */
final class Draft {

  private final String sheet;
  private final @Nullable Said unit;
  private final @Nullable Said period;
  private final Set<String> named = new HashSet<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Report.UnderstoodWording> wordings = new ArrayList<>();
  private final List<Report.UnderstoodColumn> columns = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int read;
  private int ignored;
  private boolean nilWords;

  Draft(String sheet, @Nullable Said unit, @Nullable Said period) {
    this.sheet = sheet;
    this.unit = unit;
    this.period = period;
  }

  @Nullable String unit() {
    return unit == null ? null : unit.code();
  }

  @Nullable String period() {
    return period == null ? null : period.code();
  }

  /** Whether it is known whose it is and of when, without which no row is looked at. */
  boolean isSettled() {
    return unit != null && period != null;
  }

  void understand(Columns understood) {
    if (columns.isEmpty()) {
      for (Columns.Column column : understood.all()) {
        columns.add(
            new Report.UnderstoodColumn(
                column.column(), column.header(), column.field().key(), column.sureness()));
      }
    }
  }

  void countUnread() {
    read++;
  }

  void sayNil() {
    nilWords = true;
  }

  /** Takes a row in; of several rows for one task the first stands. */
  void take(RowOutcome outcome, @Nullable Cell task) {
    read++;
    ignored += outcome.empty() ? 1 : 0;
    nilWords |= outcome.nil();
    findings.addAll(outcome.findings());
    String code = outcome.task();
    if (code != null && !named.add(code) && task != null) {
      RowFindings duplicate = new RowFindings(sheet);
      duplicate.add(FindingCode.DUPLICATE_TASK, task, code);
      findings.addAll(duplicate.all());
      return;
    }
    Line line = outcome.line();
    if (line != null) {
      lines.add(line);
    }
    if (outcome.wording() != null && line != null) {
      wordings.add(outcome.wording());
    }
  }

  /**
   * A form that was not filled in: nothing but tasks and headers, and no words that that is all.
   */
  boolean isEmptyForm() {
    return isSettled() && read == ignored && !nilWords;
  }

  List<Finding> findings() {
    List<Finding> told = new ArrayList<>(findings);
    if (isEmptyForm()) {
      told.removeIf(finding -> finding.code() == FindingCode.EMPTY_ROW);
      told.add(Finding.ofSheet(FindingCode.EMPTY_FORM, sheet, sheet));
    }
    return told;
  }

  Report report(boolean collected) {
    boolean nil = nilWords && lines.isEmpty() && read == ignored;
    RowCounts rows =
        isSettled()
            ? new RowCounts(read, lines.size(), read - lines.size() - ignored, ignored)
            : new RowCounts(read, 0, read, 0);
    return new Report(
        sheet,
        unit(),
        period(),
        nil,
        rows,
        lines,
        columns,
        wordings,
        collected,
        unit == null ? null : unit.by(),
        period == null ? null : period.by());
  }
}
