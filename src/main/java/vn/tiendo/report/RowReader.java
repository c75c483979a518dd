package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Cadence;
import vn.tiendo.plan.Task;
import vn.tiendo.report.table.Columns;
import vn.tiendo.report.table.Entry;
import vn.tiendo.report.table.Field;
import vn.tiendo.report.table.SheetView;
import vn.tiendo.report.value.DayReading;
import vn.tiendo.report.value.NumberText;
import vn.tiendo.report.value.PercentColumn;
import vn.tiendo.sheet.Cell;

/**
 * Reads the rows of one table for one unit: a row that names a task becomes a line, or findings.
 */
final class RowReader {

  /** Texts above this length are told: nobody reads them in a session. */
  static final int LONG_TEXT = 4_000;

  static final List<Field> TEXTS =
      List.of(Field.RESULT, Field.DIFFICULTY, Field.PROPOSAL, Field.EVIDENCE);

  private final PlanKnowledge knowledge;
  private final TaskNaming naming;
  private final LineChecks checks;
  private final SheetView view;
  private final Columns columns;
  private final PercentColumn scale;
  private final LocalDate arrival;

  RowReader(
      PlanKnowledge knowledge,
      TaskNaming naming,
      LineChecks checks,
      SheetView view,
      Columns columns,
      PercentColumn scale,
      LocalDate arrival) {
    this.knowledge = knowledge;
    this.naming = naming;
    this.checks = checks;
    this.view = view;
    this.columns = columns;
    this.scale = scale;
    this.arrival = arrival;
  }

  /**
   * @param group the number of the group under whose title the row stands
   */
  RowOutcome read(Entry.TaskRow row, Optional<String> group) {
    RowCells cells = new RowCells(view, columns, row);
    RowFindings findings = new RowFindings(view.name());
    RowContent content = RowContent.of(cells);
    if (content != RowContent.SOMETHING) {
      return empty(row, content == RowContent.NIL, findings);
    }
    Optional<TaskNaming.Named> named = findTask(row, findings);
    named.ifPresent(of -> checks.checkTask(of, groupOf(cells, group), findings));
    String task = named.map(of -> of.task().code()).orElse(null);
    Line line = line(row, cells, named.orElse(null), findings);
    if (findings.hasError() || line == null || named.isEmpty()) {
      return new RowOutcome(null, null, task, false, false, findings.all());
    }
    checks.check(line, named.get(), cells, findings);
    return new RowOutcome(line, wording(row, named.get()), task, false, false, findings.all());
  }

  private RowOutcome empty(Entry.TaskRow row, boolean nil, RowFindings findings) {
    Cell cell = row.task().or(row::code).or(row::number).orElseThrow();
    findings.add(FindingCode.EMPTY_ROW, cell, RowFindings.quote(cell));
    return new RowOutcome(null, null, null, true, nil, findings.all());
  }

  private Optional<TaskNaming.Named> findTask(Entry.TaskRow row, RowFindings findings) {
    Optional<Cell> broken = row.task().or(row::code).filter(cell -> !RowCells.isReadable(cell));
    broken.ifPresent(cell -> findings.add(RowProgress.broken(cell), cell, RowFindings.quote(cell)));
    return broken.isPresent() ? Optional.empty() : naming.find(row, findings);
  }

  private static Report.UnderstoodWording wording(Entry.TaskRow row, TaskNaming.Named named) {
    return new Report.UnderstoodWording(
        row.row(), named.wording(), named.task().code(), named.by(), named.sureness());
  }

  private @Nullable Line line(
      Entry.TaskRow row, RowCells cells, TaskNaming.@Nullable Named named, RowFindings findings) {
    brokenTexts(cells, findings);
    LocalDate completed = completed(cells, findings);
    LocalDate deadline = deadline(cells, named, findings);
    String result = cells.text(Field.RESULT);
    RowProgress progress = new RowProgress(cells, scale, findings);
    ProgressWords words = progress.read(result, completed != null);
    if (named == null) {
      return null;
    }
    if (words.contradicted()) {
      checks.contradiction(cells, words, named, findings);
    }
    String ticked = progress.tickText();
    String whole = ticked == null ? result : result == null ? ticked : result + "\n" + ticked;
    return new Line(
        row.row(),
        named.cell().column(),
        named.task().code(),
        words.status(),
        words.progress(),
        completed,
        deadline,
        whole,
        cells.text(Field.DIFFICULTY),
        cells.text(Field.PROPOSAL),
        cells.text(Field.EVIDENCE),
        number(cells, Field.TARGET),
        number(cells, Field.ACTUAL));
  }

  private static void brokenTexts(RowCells cells, RowFindings findings) {
    for (Field field : TEXTS) {
      for (Cell cell : cells.of(field)) {
        if (!RowCells.isReadable(cell)) {
          findings.add(RowProgress.broken(cell), Severity.WARNING, cell, RowFindings.quote(cell));
        }
      }
    }
  }

  private @Nullable LocalDate completed(RowCells cells, RowFindings findings) {
    LocalDate day = null;
    for (Cell cell : cells.of(Field.COMPLETED_ON)) {
      if (!RowCells.isReadable(cell)) {
        findings.add(RowProgress.broken(cell), cell, RowFindings.quote(cell));
        continue;
      }
      DayReading reading = knowledge.dayWords().read(cell);
      LocalDate read = completed(reading);
      if (reading instanceof DayReading.Invalid) {
        findings.add(FindingCode.INVALID_DATE, cell, RowFindings.quote(cell));
      } else if (read != null && read.isAfter(arrival)) {
        findings.add(FindingCode.COMPLETED_IN_FUTURE, cell, Days.show(read), Days.show(arrival));
      } else if (read != null) {
        day = read;
      }
    }
    return day;
  }

  /** A month stands for its last day, but not for one that is still to come. */
  private @Nullable LocalDate completed(DayReading reading) {
    if (reading instanceof DayReading.Day on) {
      return on.day();
    }
    if (reading instanceof DayReading.Span span) {
      boolean running = !span.first().isAfter(arrival) && span.last().isAfter(arrival);
      return running ? arrival : span.last();
    }
    return null;
  }

  private @Nullable LocalDate deadline(
      RowCells cells, TaskNaming.@Nullable Named named, RowFindings findings) {
    LocalDate day = null;
    for (Cell cell : cells.of(Field.DEADLINE)) {
      if (!RowCells.isReadable(cell)) {
        findings.add(RowProgress.broken(cell), Severity.WARNING, cell, RowFindings.quote(cell));
        continue;
      }
      DayReading reading = knowledge.dayWords().read(cell);
      if (reading instanceof DayReading.Invalid && isMeantAsDay(cell)) {
        findings.add(FindingCode.INVALID_DATE, Severity.WARNING, cell, RowFindings.quote(cell));
      }
      LocalDate read = deadline(reading);
      if (read != null) {
        day = read;
        differs(cell, read, named, findings);
      }
    }
    return day;
  }

  private static boolean isMeantAsDay(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT;
  }

  private static @Nullable LocalDate deadline(DayReading reading) {
    if (reading instanceof DayReading.Day on) {
      return on.day();
    }
    return reading instanceof DayReading.Span span ? span.last() : null;
  }

  private static void differs(
      Cell cell, LocalDate read, TaskNaming.@Nullable Named named, RowFindings findings) {
    if (named != null) {
      Task task = named.task();
      if (task.cadence() == Cadence.ONCE && !task.deadline().day().equals(read)) {
        findings.add(
            FindingCode.DEADLINE_DIFFERS,
            cell,
            Days.show(read),
            Days.show(task.deadline().day()),
            task.code());
      }
    }
  }

  /** The group that a row's own cell names, else that of the title above it. */
  private Optional<String> groupOf(RowCells cells, Optional<String> title) {
    return cells.of(Field.GROUP).stream()
        .flatMap(cell -> knowledge.vocabulary().findGroup(cell.text()).stream())
        .findFirst()
        .or(() -> title);
  }

  private static @Nullable Double number(RowCells cells, Field field) {
    for (Cell cell : cells.of(field)) {
      if (cell.isNumber()) {
        return cell.number();
      }
      OptionalDouble parsed =
          cell.kind() == Cell.Kind.TEXT ? NumberText.parse(cell.text()) : OptionalDouble.empty();
      if (parsed.isPresent()) {
        return parsed.getAsDouble();
      }
    }
    return null;
  }
}
