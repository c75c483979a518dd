package vn.tiendo.report.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.value.Blank;
import vn.tiendo.sheet.Cell;
import vn.tiendo.sheet.Merge;
import vn.tiendo.sheet.Row;
import vn.tiendo.text.ComparingKey;

/** Tells the rows of one table's body apart: titles, tasks, what belongs to the task above. */
public final class RowSorter {

  /** Fields that make a row one of its own; texts alone may go on from the row above. */
  private static final Set<Field> DECISIVE =
      EnumSet.of(
          Field.PROGRESS,
          Field.STATUS,
          Field.TICK,
          Field.COMPLETED_ON,
          Field.DEADLINE,
          Field.TARGET,
          Field.ACTUAL);

  private static final Set<Field> TEXTS =
      EnumSet.of(Field.RESULT, Field.DIFFICULTY, Field.PROPOSAL, Field.EVIDENCE);

  private final SheetView view;
  private final Columns columns;
  private final Vocabulary vocabulary;
  private final TitleRow titles;
  private final List<Entry> entries = new ArrayList<>();
  private @Nullable List<Integer> current;

  public RowSorter(SheetView view, Table table, Vocabulary vocabulary) {
    this.view = view;
    this.columns = table.columns();
    this.vocabulary = vocabulary;
    this.titles = new TitleRow(view, columns, vocabulary);
  }

  /** What the rows between two positions say, from the top down; rows that say nothing left out. */
  public List<Entry> sort(int from, int to) {
    for (int i = from; i < to; i++) {
      List<Cell> filled = SheetView.filled(view.row(i));
      if (!filled.isEmpty() && !IndexRow.is(filled) && !TotalRow.is(filled)) {
        sort(i, view.row(i), filled);
      }
    }
    return List.copyOf(entries);
  }

  private void sort(int index, Row row, List<Cell> filled) {
    Optional<Cell> task = own(index, Field.TASK);
    Optional<Cell> number = own(index, Field.NUMBER);
    Optional<Cell> code = own(index, Field.CODE);
    boolean decisive = hasAny(index, DECISIVE);
    boolean texts = hasAny(index, TEXTS);
    if (current != null && isMergedIntoAbove(index)) {
      current.add(index);
      return;
    }
    Optional<Entry.Title> title = titles.find(row, filled, decisive || texts);
    if (title.isPresent()) {
      current = null;
      entries.add(title.get());
    } else if (isNil(filled, decisive)) {
      entries.add(new Entry.NilWords(row.number()));
    } else if (namesTask(task, number, code, decisive, texts)) {
      List<Integer> positions = new ArrayList<>(List.of(index));
      current = positions;
      entries.add(new Entry.TaskRow(positions, row.number(), task, number, code));
    } else if (decisive && task.isEmpty() && hasAny(index, SAYING)) {
      entries.add(new Entry.Stray(row.number(), firstValue(index)));
    } else if (current != null && number.isEmpty() && (texts || task.isPresent())) {
      current.add(index);
    }
  }

  private static final Set<Field> SAYING =
      EnumSet.of(Field.PROGRESS, Field.STATUS, Field.TICK, Field.COMPLETED_ON, Field.ACTUAL);

  private boolean namesTask(
      Optional<Cell> task,
      Optional<Cell> number,
      Optional<Cell> code,
      boolean decisive,
      boolean texts) {
    if (code.isPresent()) {
      return true;
    }
    if (task.isEmpty()) {
      return number.filter(cell -> vocabulary.isCode(cell.text())).isPresent();
    }
    if (number.isPresent() || decisive || vocabulary.namesTask(task.get().text())) {
      return true;
    }
    return texts && !columns.has(Field.NUMBER);
  }

  private boolean isNil(List<Cell> filled, boolean decisive) {
    return !decisive
        && filled.stream().anyMatch(cell -> NilWords.is(cell.text()))
        && filled.stream().noneMatch(cell -> vocabulary.namesTask(cell.text()));
  }

  /** Whether the cell that names the task above is merged down over this row. */
  private boolean isMergedIntoAbove(int index) {
    return columns
        .find(Field.TASK)
        .or(() -> columns.find(Field.CODE))
        .flatMap(column -> view.findTallMerge(view.number(index), column.column()))
        .filter(merge -> merge.firstRow() < view.number(index) && beganIn(merge))
        .isPresent();
  }

  private boolean beganIn(Merge merge) {
    return current != null && merge.firstRow() >= view.number(current.get(0));
  }

  private Optional<Cell> own(int index, Field field) {
    return columns
        .find(field)
        .flatMap(column -> view.findOwn(index, column.column()))
        .filter(RowSorter::isFilled);
  }

  private boolean hasAny(int index, Set<Field> fields) {
    return columns.all().stream()
        .filter(column -> fields.contains(column.field()))
        .anyMatch(
            column -> view.findOwn(index, column.column()).filter(RowSorter::isFilled).isPresent());
  }

  private static boolean isFilled(Cell cell) {
    return cell.kind() != Cell.Kind.TEXT || !Blank.is(ComparingKey.of(cell.text()));
  }

  private Cell firstValue(int index) {
    return columns.all().stream()
        .filter(column -> SAYING.contains(column.field()))
        .flatMap(column -> view.findOwn(index, column.column()).stream())
        .filter(RowSorter::isFilled)
        .findFirst()
        .orElseThrow();
  }
}
