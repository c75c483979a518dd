package vn.tiendo.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.report.value.Blank;
import vn.tiendo.report.value.DayReading;
import vn.tiendo.report.value.DayWords;
import vn.tiendo.report.value.NumberText;
import vn.tiendo.report.value.Percentage;
import vn.tiendo.report.value.StatusPhrase;
import vn.tiendo.report.value.TickMark;
import vn.tiendo.sheet.Cell;

/** What kinds of values a column holds, judged by its first rows. */
final class ColumnValues {

  private static final int SAMPLE = 60;
  private static final int MOST_ROWS = 600;

  private final List<Cell> cells = new ArrayList<>();
  private final DayWords dayWords;

  ColumnValues(SheetView view, int from, int to, int column, DayWords dayWords) {
    this.dayWords = dayWords;
    int end = Math.min(to, from + MOST_ROWS);
    for (int i = from; i < end && cells.size() < SAMPLE; i++) {
      if (i < from + 2 && IndexRow.is(SheetView.filled(view.row(i)))) {
        continue;
      }
      Optional<Cell> cell = view.findOwn(i, column);
      cell.filter(of -> !Blank.is(of.text())).ifPresent(cells::add);
    }
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  List<Cell> cells() {
    return cells;
  }

  boolean mostlyPercentages() {
    return share(ColumnValues::isPercentage) >= 0.5;
  }

  /** Percentages that a sign or format shows beyond doubt. */
  boolean mostlySettledPercentages() {
    return share(cell -> Percentage.of(cell) instanceof Percentage.Settled) >= 0.6;
  }

  boolean mostlyStatuses() {
    return share(cell -> cell.text().length() <= 60 && StatusPhrase.find(cell.text()).isPresent())
        >= 0.6;
  }

  boolean hasStatus() {
    return share(cell -> StatusPhrase.find(cell.text()).isPresent()) > 0;
  }

  boolean mostlyDays() {
    return share(this::isDay) >= 0.5;
  }

  boolean mostlyNumbers() {
    return share(cell -> cell.isNumber() || NumberText.parse(cell.text()).isPresent()) >= 0.6;
  }

  boolean mostlyTicks() {
    return share(cell -> TickMark.of(cell) == TickMark.TICK) >= 0.5;
  }

  double share(Predicate<Cell> kind) {
    return cells.isEmpty() ? 0 : (double) cells.stream().filter(kind).count() / cells.size();
  }

  /** A day, a month, a recurring "hằng tháng": what a schedule holds. */
  boolean isDay(Cell cell) {
    if (cell.date() != null) {
      return true;
    }
    if (cell.kind() != Cell.Kind.TEXT || Percentage.of(cell) instanceof Percentage.Open) {
      return false;
    }
    DayReading reading = dayWords.read(cell.text());
    return reading instanceof DayReading.Day
        || reading instanceof DayReading.Span
        || reading instanceof DayReading.Invalid
        || DayWords.isRecurring(cell.text());
  }

  private static boolean isPercentage(Cell cell) {
    Percentage percentage = Percentage.of(cell);
    return percentage instanceof Percentage.Settled || percentage instanceof Percentage.Open;
  }
}
