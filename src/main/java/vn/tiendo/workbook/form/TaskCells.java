package vn.tiendo.workbook.form;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Cadence;
import vn.tiendo.plan.Task;
import vn.tiendo.report.Line;
import vn.tiendo.report.Status;
import vn.tiendo.report.table.Columns;
import vn.tiendo.report.table.Field;
import vn.tiendo.report.value.StatusWord;
import vn.tiendo.report.value.StatusWords;
import vn.tiendo.sheet.Grid;
import vn.tiendo.text.Messages;

/** Fills the rows of one table of a form, and empties what is to be written anew. */
final class TaskCells {

  private static final Set<Field> WRITTEN_ANEW =
      EnumSet.of(Field.RESULT, Field.PROPOSAL, Field.NOTE, Field.FIGURE, Field.ACTUAL);

  private static final Set<Field> PROGRESS =
      EnumSet.of(Field.PROGRESS, Field.STATUS, Field.TICK, Field.COMPLETED_ON);

  private static final Set<Field> SAME_FOR_ALL =
      EnumSet.of(Field.UNIT, Field.GROUP, Field.LEAD, Field.ROLE);

  private static final String TICK = "x";

  private final FormRequest request;
  private final Grid grid;
  private final SheetCopy copy;
  private final Columns columns;
  private final Notation notation;
  private final Messages words;

  TaskCells(
      FormRequest request,
      Grid grid,
      SheetCopy copy,
      Columns columns,
      Notation notation,
      Messages words) {
    this.request = request;
    this.grid = grid;
    this.copy = copy;
    this.columns = columns;
    this.notation = notation;
    this.words = words;
  }

  /**
   * Empties what only the new report can say in a row that was copied.
   *
   * @param row 1-based
   * @param settled whether it is done, and what proves that stays true
   * @param stillOverdue whether the reason why it is late is left to be looked at again
   */
  void clear(int row, boolean settled, boolean stillOverdue) {
    WRITTEN_ANEW.forEach(field -> empty(row, field));
    if (!settled) {
      empty(row, Field.EVIDENCE);
    }
    if (!stillOverdue) {
      empty(row, Field.DIFFICULTY);
    }
    columns
        .of(Field.PERIOD)
        .forEach(
            column ->
                copy.cell(row, column.column())
                    .setCellValue(
                        PeriodTitle.labelOf(
                            request.period(), request.plan().settings().year(), words)));
  }

  /**
   * Brings a copied row up to what the unit said last, where the row says something else.
   *
   * @param then what the row said, null where it was not taken
   */
  void bringUp(int row, Task task, @Nullable Line then) {
    Optional<Line> last = request.findLast(task);
    if (last.isEmpty() || then == null || !saySame(then, last.get())) {
      PROGRESS.forEach(field -> empty(row, field));
      last.ifPresent(line -> write(row, line));
    }
    last.ifPresent(line -> noteUnseen(row, line));
    LocalDate deadline = task.deadline().day();
    boolean differs = then != null && then.deadline() != null && !then.deadline().equals(deadline);
    if (then == null || (differs && task.cadence() == Cadence.ONCE)) {
      deadline(row, task);
    }
  }

  /** Fills a row that was made for a task the former sheet does not have. */
  void insert(int row, int like, Task task) {
    for (Columns.Column column : columns.all()) {
      if (SAME_FOR_ALL.contains(column.field())) {
        grid.findCell(like, column.column())
            .ifPresent(cell -> copy.cell(row, column.column()).setCellValue(cell.text()));
      }
    }
    first(Field.CODE).ifPresent(column -> copy.cell(row, column).setCellValue(task.code()));
    first(Field.TASK).ifPresent(column -> copy.cell(row, column).setCellValue(task.content()));
    deadline(row, task);
    request.findLast(task).ifPresent(line -> write(row, line));
  }

  private void write(int row, Line line) {
    Double progress = line.progress();
    if (progress != null) {
      first(Field.PROGRESS).ifPresent(column -> notation.percent(copy.cell(row, column), progress));
    }
    first(Field.STATUS)
        .ifPresent(column -> copy.cell(row, column).setCellValue(statusOf(line.status())));
    columns.of(Field.TICK).stream()
        .filter(column -> meaning(column).filter(word -> fits(word, line.status())).isPresent())
        .findFirst()
        .ifPresent(column -> copy.cell(row, column.column()).setCellValue(TICK));
    LocalDate completed = line.completedOn();
    if (completed != null) {
      first(Field.COMPLETED_ON)
          .ifPresent(column -> notation.day(copy.cell(row, column), completed));
    }
  }

  /** A percentage for which the table has no column goes where the unit notes what it likes. */
  private void noteUnseen(int row, Line line) {
    Double progress = line.progress();
    if (progress != null && progress > 0 && progress < 100 && !columns.has(Field.PROGRESS)) {
      first(Field.NOTE)
          .ifPresent(
              column -> copy.cell(row, column).setCellValue(words.get("note.last", progress)));
    }
  }

  private void deadline(int row, Task task) {
    first(Field.DEADLINE)
        .ifPresent(
            column -> {
              XSSFCell cell = copy.cell(row, column);
              if (task.cadence() == Cadence.ONCE) {
                notation.day(cell, task.deadline().day());
              } else {
                cell.setCellValue(cadence(task.cadence(), words));
              }
            });
  }

  static String cadence(Cadence cadence, Messages words) {
    return words.get("cadence." + cadence.name().toLowerCase(java.util.Locale.ROOT));
  }

  private String statusOf(Status status) {
    return words.get("status." + status.code());
  }

  private Optional<StatusWord> meaning(Columns.Column column) {
    return StatusWords.find(column.leaf());
  }

  private static boolean fits(StatusWord word, Status status) {
    return switch (status) {
      case DONE -> word == StatusWord.DONE;
      case IN_PROGRESS -> word == StatusWord.IN_PROGRESS;
      case NOT_STARTED -> word == StatusWord.NOT_STARTED || word == StatusWord.NOT_DONE;
      case ON_HOLD -> word == StatusWord.ON_HOLD;
      case CANCELLED -> word == StatusWord.CANCELLED;
    };
  }

  private static boolean saySame(Line one, Line other) {
    return one.status() == other.status()
        && java.util.Objects.equals(one.progress(), other.progress())
        && java.util.Objects.equals(one.completedOn(), other.completedOn());
  }

  private Optional<Integer> first(Field field) {
    return columns.find(field).map(Columns.Column::column);
  }

  private void empty(int row, Field field) {
    List<Columns.Column> of = columns.of(field);
    of.forEach(column -> copy.cell(row, column.column()).setBlank());
  }
}
