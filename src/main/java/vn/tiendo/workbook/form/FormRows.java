package vn.tiendo.workbook.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Cadence;
import vn.tiendo.plan.SolutionGroup;
import vn.tiendo.plan.Task;
import vn.tiendo.report.Line;
import vn.tiendo.report.Report;
import vn.tiendo.report.SheetAnatomy;
import vn.tiendo.report.SheetAnatomy.TaskPlace;
import vn.tiendo.report.Status;
import vn.tiendo.report.table.Columns;
import vn.tiendo.report.table.Field;
import vn.tiendo.sheet.Grid;
import vn.tiendo.text.Messages;

/**
 * The rows of a former sheet in their new places: titles with the new period, tasks with what was
 * said of them last, those that are no tasks of the unit left out, its tasks that were not there
 * put in below the others of their group.
 */
final class FormRows {

  private final FormRequest request;
  private final Report report;
  private final Grid grid;
  private final SheetCopy copy;
  private final PeriodTitle title;
  private final Messages words;
  private final SheetAnatomy anatomy;
  private final Set<Integer> dropped = new HashSet<>();
  private final List<Task> missing;
  private boolean inPlace;
  private int next = 1;
  private int at;

  FormRows(
      FormRequest request,
      Report report,
      Grid grid,
      SheetCopy copy,
      PeriodTitle title,
      Messages words) {
    this.request = request;
    this.report = report;
    this.grid = grid;
    this.copy = copy;
    this.title = title;
    this.words = words;
    this.anatomy = SheetAnatomy.of(request.plan(), request.unit(), grid);
    Set<String> kept = new HashSet<>();
    for (SheetAnatomy.Part table : anatomy.tables()) {
      for (TaskPlace place : table.tasks()) {
        if (findTask(place).filter(task -> kept.add(task.code())).isEmpty()) {
          dropped.addAll(place.rows());
        }
      }
    }
    this.missing = new ArrayList<>(request.led());
    missing.removeIf(task -> kept.contains(task.code()));
  }

  /**
   * Writes them.
   *
   * @param above how many rows stand above them already
   */
  void write(int above) {
    at = above;
    inPlace = above == 0 && dropped.isEmpty() && missing.isEmpty();
    int last = anatomy.tables().size() - 1;
    for (int i = 0; i <= last; i++) {
      write(anatomy.tables().get(i), i == last);
    }
    copyTo(copy.lastRow(), line -> title.below(title.in(line)));
  }

  private void write(SheetAnatomy.Part table, boolean isLast) {
    List<TaskPlace> places =
        table.tasks().stream().filter(place -> !dropped.contains(place.firstRow())).toList();
    Notation notation = Notation.of(grid, table.columns(), report.lines());
    for (Field field : List.of(Field.DEADLINE, Field.COMPLETED_ON)) {
      table.columns().of(field).forEach(column -> copy.days(column.column()));
    }
    TaskCells cells = new TaskCells(request, grid, copy, table.columns(), notation, words);
    for (int i = 0; i < places.size(); i++) {
      TaskPlace place = places.get(i);
      Task task = findTask(place).orElseThrow();
      copyTo(place.firstRow() - 1, title::in);
      write(place, task, cells);
      boolean closes =
          i + 1 == places.size()
              || !findTask(places.get(i + 1)).orElseThrow().group().equals(task.group());
      if (closes) {
        insert(place, task.group(), cells);
      }
    }
    if (isLast && !places.isEmpty()) {
      insertGroups(places.get(places.size() - 1), table.columns(), cells);
    }
  }

  private void write(TaskPlace place, Task task, TaskCells cells) {
    int first = at + 1;
    for (; next <= place.lastRow(); next++) {
      copy.row(next, ++at, inPlace, text -> text);
      cells.clear(at, isDone(task), isStillOverdue(task));
      copy.fit(at);
    }
    cells.bringUp(first, task, then(place));
  }

  private void insert(TaskPlace like, String group, TaskCells cells) {
    for (Task task : List.copyOf(missing)) {
      if (task.group().equals(group)) {
        copy.looks(like.firstRow(), ++at);
        cells.insert(at, like.firstRow(), task);
        copy.fit(at);
        missing.remove(task);
      }
    }
  }

  /** The groups that the former sheet does not have, each under its title. */
  private void insertGroups(TaskPlace like, Columns columns, TaskCells cells) {
    while (!missing.isEmpty()) {
      String group = missing.get(0).group();
      copy.looks(like.firstRow(), ++at);
      copy.cell(at, columns.find(Field.TASK).map(Columns.Column::column).orElse(1))
          .setCellValue(titleOf(group));
      insert(like, group, cells);
    }
  }

  private String titleOf(String group) {
    String name = request.plan().findGroup(group).map(SolutionGroup::name).orElse("");
    return words.get("line.group", group, name);
  }

  /** Copies the rows up to one, those of tasks that are left out excepted. */
  private void copyTo(int last, UnaryOperator<String> line) {
    for (; next <= last; next++) {
      if (!dropped.contains(next)) {
        copy.row(next, ++at, inPlace, line);
        if (isAbove(next)) {
          copy.title(at);
        } else {
          copy.fit(at);
        }
      }
    }
  }

  /** Whether a row stands above all tables, among the titles. */
  private boolean isAbove(int row) {
    return anatomy.tables().stream().allMatch(table -> row < table.headerFrom());
  }

  private Optional<Task> findTask(TaskPlace place) {
    return Optional.ofNullable(place.task())
        .flatMap(request.plan()::findTask)
        .filter(request::concerns);
  }

  private @Nullable Line then(TaskPlace place) {
    return report.lines().stream()
        .filter(line -> line.row() == place.firstRow())
        .findFirst()
        .orElse(null);
  }

  private boolean isDone(Task task) {
    return request.findLast(task).filter(line -> line.status() == Status.DONE).isPresent();
  }

  /** Whether the reason why it is late is still asked for. */
  private boolean isStillOverdue(Task task) {
    LocalDate due = request.period().due().day();
    return task.cadence() == Cadence.ONCE
        && task.deadline().day().isBefore(due)
        && request
            .findLast(task)
            .filter(
                line -> line.status() == Status.IN_PROGRESS || line.status() == Status.NOT_STARTED)
            .isPresent();
  }
}
