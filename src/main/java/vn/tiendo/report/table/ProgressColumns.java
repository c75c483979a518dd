package vn.tiendo.report.table;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.table.HeaderMatch.Quality;
import vn.tiendo.report.value.Percentage;
import vn.tiendo.report.value.StatusWord;
import vn.tiendo.report.value.StatusWords;
import vn.tiendo.sheet.Cell;
import vn.tiendo.text.ComparingKey;

/**
 * Which of a table's columns hold percentages, statuses, days and results. "Tiến độ" may be any of
 * them, "Kết quả" a status, "Thời gian hoàn thành" a deadline or a day of completion.
 */
final class ProgressColumns {

  private static final Set<String> DEADLINE_OR_COMPLETION =
      Set.of("thoi gian hoan thanh", "hoan thanh", "ngay hoan thanh", "thoi diem hoan thanh");
  private static final Set<String> PLANNED = Set.of("kh %", "ke hoach %", "tien do ke hoach");

  private final List<HeaderColumn> columns;
  private final Function<HeaderColumn, ColumnValues> values;

  ProgressColumns(List<HeaderColumn> columns, Function<HeaderColumn, ColumnValues> values) {
    this.columns = columns;
    this.values = values;
  }

  void settle() {
    each(this::progressOrSchedule);
    each(this::resultOrStatus);
    each(this::statusOrResult);
    each(this::loneTick);
    each(this::deadlineOrCompletion);
    keepOneProgress();
  }

  private void each(Function<HeaderColumn, Field> decision) {
    for (int i = 0; i < columns.size(); i++) {
      HeaderColumn column = columns.get(i);
      if (column.match().quality() != Quality.SETTLED) {
        Field remembered = column.match().remembered();
        columns.set(
            i,
            column.as(
                remembered == null || tellsItself(column, remembered)
                    ? decision.apply(column)
                    : remembered));
      }
    }
  }

  /** Values weigh more than what the unit's column was before, where there are any that tell. */
  private boolean tellsItself(HeaderColumn column, Field remembered) {
    boolean days = remembered == Field.DEADLINE || remembered == Field.COMPLETED_ON;
    return !held(column).isEmpty() && !(days && DEADLINE_OR_COMPLETION.contains(alias(column)));
  }

  /** "Tiến độ" heads percentages, statuses, a schedule or a result. */
  private Field progressOrSchedule(HeaderColumn column) {
    boolean schedule = column.field() == Field.DEADLINE && startsWith(column, "tien do");
    if (column.field() != Field.PROGRESS && !schedule) {
      return column.field();
    }
    ColumnValues held = held(column);
    if (held.isEmpty()) {
      return has(Field.DEADLINE, column) || !schedule ? Field.PROGRESS : Field.DEADLINE;
    }
    if (held.mostlyPercentages()) {
      return Field.PROGRESS;
    }
    if (held.mostlyDays() && startsWith(column, "tien do")) {
      return Field.DEADLINE;
    }
    return byWords(column, held);
  }

  private Field byWords(HeaderColumn column, ColumnValues held) {
    if (held.mostlyStatuses()) {
      return has(Field.STATUS, column) ? Field.PROGRESS : Field.STATUS;
    }
    boolean wordy = held.share(cell -> cell.text().length() > 40) >= 0.5;
    return wordy ? Field.RESULT : Field.PROGRESS;
  }

  /** "Kết quả" holds a status at times, or a percentage. */
  private Field resultOrStatus(HeaderColumn column) {
    if (column.field() != Field.RESULT) {
      return column.field();
    }
    ColumnValues held = held(column);
    if (held.mostlySettledPercentages() && !has(Field.PROGRESS, column)) {
      return Field.PROGRESS;
    }
    boolean status = held.mostlyStatuses() && !has(Field.STATUS, column) && !hasTicks();
    return status ? Field.STATUS : Field.RESULT;
  }

  /** "Đánh giá" is a status where its values are, else the Office's own word. */
  private Field statusOrResult(HeaderColumn column) {
    if (column.field() != Field.STATUS) {
      return column.field();
    }
    ColumnValues held = held(column);
    if (held.isEmpty() || held.hasStatus()) {
      return Field.STATUS;
    }
    if (held.mostlyPercentages() && !has(Field.PROGRESS, column)) {
      return Field.PROGRESS;
    }
    if (column.match().alias().equals("danh gia")) {
      return Field.OTHER;
    }
    boolean wordy = held.share(cell -> cell.text().length() > 60) >= 0.5;
    return wordy && !has(Field.RESULT, column) ? Field.RESULT : Field.STATUS;
  }

  /** A single column "Hoàn thành" may hold ticks, percentages, days or statuses. */
  private Field loneTick(HeaderColumn column) {
    if (column.field() != Field.TICK || count(Field.TICK) > 1) {
      return column.field();
    }
    ColumnValues held = held(column);
    if (held.isEmpty() || held.mostlyTicks()) {
      return Field.TICK;
    }
    if (held.mostlyDays()) {
      return Field.COMPLETED_ON;
    }
    if (held.mostlyPercentages()) {
      return Field.PROGRESS;
    }
    return held.mostlyStatuses() && !has(Field.STATUS, column) ? Field.STATUS : Field.TICK;
  }

  private Field deadlineOrCompletion(HeaderColumn column) {
    boolean either =
        column.field() == Field.DEADLINE && DEADLINE_OR_COMPLETION.contains(alias(column));
    if (!either || has(Field.COMPLETED_ON, column)) {
      return column.field();
    }
    return has(Field.DEADLINE, column) || isFilledOnlyWhereDone(column)
        ? Field.COMPLETED_ON
        : Field.DEADLINE;
  }

  /** A day of completion stands only where a task is done, a deadline everywhere. */
  private boolean isFilledOnlyWhereDone(HeaderColumn column) {
    ColumnValues held = held(column);
    int most =
        columns.stream()
            .filter(other -> other.field() == Field.TASK)
            .mapToInt(other -> held(other).cells().size())
            .max()
            .orElse(0);
    return !held.isEmpty()
        && held.mostlyDays()
        && held.cells().size() < most
        && doneRows().containsAll(held.cells().stream().map(Cell::row).toList());
  }

  /** Rows whose status or percentage says done. */
  private Set<Integer> doneRows() {
    Set<Integer> rows = new HashSet<>();
    for (HeaderColumn column : columns) {
      if (column.field() == Field.STATUS || column.field() == Field.PROGRESS) {
        held(column).cells().stream()
            .filter(ProgressColumns::saysDone)
            .map(Cell::row)
            .forEach(rows::add);
      }
    }
    return rows;
  }

  private static boolean saysDone(Cell cell) {
    if (Percentage.of(cell) instanceof Percentage.Settled settled) {
      return settled.percent() >= 100;
    }
    return cell.isNumber()
        ? cell.number() == 100 || cell.number() == 1
        : StatusWords.find(cell.text()).filter(word -> word == StatusWord.DONE).isPresent();
  }

  /** Of several percentages the planned ones are left out, and a cumulative one goes first. */
  private void keepOneProgress() {
    if (count(Field.PROGRESS) < 2) {
      return;
    }
    HeaderColumn kept =
        columns.stream()
            .filter(column -> column.field() == Field.PROGRESS)
            .reduce((a, b) -> rank(b) > rank(a) ? b : a)
            .orElseThrow();
    each(
        column ->
            column.field() == Field.PROGRESS && column.column() != kept.column()
                ? Field.OTHER
                : column.field());
  }

  private int rank(HeaderColumn column) {
    if (held(column).isEmpty()) {
      return -2;
    }
    if (PLANNED.contains(alias(column))) {
      return -1;
    }
    String header = ComparingKey.wordsOf(column.header());
    return header.contains("luy ke") || header.startsWith("lk ") ? 2 : 1;
  }

  private ColumnValues held(HeaderColumn column) {
    return Objects.requireNonNull(values.apply(column));
  }

  private boolean has(Field field, @Nullable HeaderColumn besides) {
    return columns.stream()
        .anyMatch(
            column ->
                column.field() == field
                    && (besides == null || column.column() != besides.column()));
  }

  private boolean hasTicks() {
    return count(Field.TICK) >= 2;
  }

  private long count(Field field) {
    return columns.stream().filter(column -> column.field() == field).count();
  }

  private static String alias(HeaderColumn column) {
    return column.match().alias();
  }

  private static boolean startsWith(HeaderColumn column, String words) {
    return alias(column).startsWith(words);
  }
}
