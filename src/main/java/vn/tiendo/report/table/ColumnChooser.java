package vn.tiendo.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.report.value.DayWords;
import vn.tiendo.sheet.Cell;

/**
 * Settles what one table's columns are where their headers have two readings: the values decide.
 */
final class ColumnChooser {

  private final SheetView view;
  private final Vocabulary vocabulary;
  private final DayWords dayWords;
  private final Map<Integer, ColumnValues> read = new HashMap<>();

  ColumnChooser(SheetView view, Vocabulary vocabulary, DayWords dayWords) {
    this.view = view;
    this.vocabulary = vocabulary;
    this.dayWords = dayWords;
  }

  Columns choose(HeaderBlock block, int bodyEnd) {
    List<HeaderColumn> columns = new ArrayList<>(block.columns());
    settleTask(columns, block.end(), bodyEnd);
    settleUnits(columns, block.end(), bodyEnd);
    settlePairs(columns, block.end(), bodyEnd);
    new ProgressColumns(columns, column -> values(column, block.end(), bodyEnd)).settle();
    return new Columns(
        columns.stream()
            .map(
                column ->
                    new Columns.Column(
                        column.column(),
                        column.header(),
                        column.levels().get(column.levels().size() - 1),
                        column.field(),
                        column.match().quality().sureness()))
            .toList());
  }

  /** Of the columns that may name a task, the one whose values most often do is the task's. */
  private void settleTask(List<HeaderColumn> columns, int from, int to) {
    Optional<HeaderColumn> task =
        columns.stream()
            .filter(column -> column.field().mayNameTask() && column.field() != Field.CODE)
            .filter(column -> !isNumeric(column, from, to))
            .max(
                Comparator.<HeaderColumn>comparingDouble(column -> taskShare(column, from, to))
                    .thenComparing(column -> column.field() == Field.TASK)
                    .thenComparing(column -> column.match().isExact())
                    .thenComparing(column -> -column.column()));
    for (int i = 0; i < columns.size(); i++) {
      HeaderColumn column = columns.get(i);
      if (task.isPresent() && column.column() == task.get().column()) {
        columns.set(i, column.as(Field.TASK));
      } else if (column.field() == Field.TASK) {
        columns.set(i, column.as(isTargetHeader(column) ? Field.TARGET : Field.OTHER));
      }
    }
  }

  private static boolean isTargetHeader(HeaderColumn column) {
    return column.match().alias().equals("chi tieu");
  }

  private boolean isNumeric(HeaderColumn column, int from, int to) {
    ColumnValues values = values(column, from, to);
    return !values.isEmpty() && values.mostlyNumbers();
  }

  private double taskShare(HeaderColumn column, int from, int to) {
    return values(column, from, to).share(cell -> vocabulary.namesTask(cell.text()));
  }

  /** "Đơn vị" holds units or is the unit of measurement. */
  private void settleUnits(List<HeaderColumn> columns, int from, int to) {
    for (int i = 0; i < columns.size(); i++) {
      HeaderColumn column = columns.get(i);
      if (column.field() == Field.UNIT) {
        ColumnValues values = values(column, from, to);
        boolean units = values.share(cell -> vocabulary.looksLikeUnit(cell.text())) >= 0.5;
        columns.set(i, column.as(values.isEmpty() || units ? Field.UNIT : Field.MEASURE));
      }
    }
  }

  /** "Chỉ tiêu (kế hoạch)" and "Thực hiện (đạt)" are figures only as a pair of figures. */
  private void settlePairs(List<HeaderColumn> columns, int from, int to) {
    boolean targets = columns.stream().anyMatch(c -> isPairOf(Field.TARGET, c, from, to));
    boolean actuals = columns.stream().anyMatch(c -> isPairOf(Field.ACTUAL, c, from, to));
    for (int i = 0; i < columns.size(); i++) {
      HeaderColumn column = columns.get(i);
      boolean paired = targets && actuals && isPairOf(column.field(), column, from, to);
      if (column.field() == Field.TARGET && !paired) {
        columns.set(i, column.as(Field.OTHER));
      } else if (column.field() == Field.ACTUAL && !paired) {
        columns.set(i, column.as(saysPercent(column) ? Field.PROGRESS : Field.RESULT));
      }
    }
  }

  private boolean isPairOf(Field field, HeaderColumn column, int from, int to) {
    if (column.field() != field || saysPercent(column)) {
      return false;
    }
    ColumnValues values = values(column, from, to);
    return values.isEmpty()
        || (values.mostlyNumbers()
            && !values.mostlySettledPercentages()
            && values.cells().stream().noneMatch(ColumnChooser::isLongText));
  }

  /** "Kế hoạch (%)" and "Thực hiện (%)" are percentages, not figures of an indicator. */
  private static boolean saysPercent(HeaderColumn column) {
    return column.header().contains("%");
  }

  private static boolean isLongText(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT && cell.text().length() > 40;
  }

  private ColumnValues values(HeaderColumn column, int from, int to) {
    return read.computeIfAbsent(
        column.column(), number -> new ColumnValues(view, from, to, number, dayWords));
  }
}
