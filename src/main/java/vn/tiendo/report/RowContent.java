package vn.tiendo.report;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.report.table.Field;
import vn.tiendo.report.table.NilWords;
import vn.tiendo.report.value.TickMark;
import vn.tiendo.sheet.Cell;

/** Whether a row that names a task says anything of it. */
enum RowContent {
  /** It says how the task stands, or something about it. */
  SOMETHING,
  /** It names the task and says nothing else. */
  NOTHING,
  /** It says that there is nothing to report of the task. */
  NIL;

  private static final List<Field> FIGURES =
      List.of(Field.STATUS, Field.PROGRESS, Field.COMPLETED_ON, Field.ACTUAL);

  static RowContent of(RowCells cells) {
    if (saysHowFar(cells)) {
      return SOMETHING;
    }
    List<Cell> texts = RowReader.TEXTS.stream().flatMap(field -> cells.of(field).stream()).toList();
    if (!texts.stream().allMatch(RowContent::isNil)) {
      return SOMETHING;
    }
    return cells.of(Field.RESULT).isEmpty() ? NOTHING : NIL;
  }

  private static boolean saysHowFar(RowCells cells) {
    Stream<Cell> ticks = cells.of(Field.TICK).stream().filter(RowContent::isTicked);
    return FIGURES.stream().anyMatch(field -> !cells.of(field).isEmpty())
        || ticks.findAny().isPresent();
  }

  private static boolean isTicked(Cell cell) {
    return !RowCells.isReadable(cell) || TickMark.of(cell) != TickMark.NONE;
  }

  private static boolean isNil(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT && NilWords.is(cell.text());
  }
}
