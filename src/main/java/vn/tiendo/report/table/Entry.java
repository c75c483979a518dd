package vn.tiendo.report.table;

import java.util.List;
import java.util.Optional;
import vn.tiendo.sheet.Cell;

/** What a row of a table's body is, as far as it says anything. */
public sealed interface Entry {

  /**
   * The title of a group, or the name of a unit over its rows.
   *
   * @param group the number of the plan's group, nothing where the title is none of the plan's
   * @param unit the unit's code, where it is a unit's name
   */
  record Title(int row, String text, Optional<String> group, Optional<String> unit)
      implements Entry {}

  /**
   * A row that names a task, with the rows merged or written on below it.
   *
   * @param positions positions of its rows in the view, at least one
   * @param row 1-based number of the first
   * @param task the cell that names it, nothing where only a code does
   * @param number the cell of the running number
   * @param code the cell of a column headed "Mã …"
   */
  record TaskRow(
      List<Integer> positions,
      int row,
      Optional<Cell> task,
      Optional<Cell> number,
      Optional<Cell> code)
      implements Entry {}

  /** A row that says how something stands without naming a task. */
  record Stray(int row, Cell first) implements Entry {}

  /** Words that nothing is to be reported. */
  record NilWords(int row) implements Entry {}
}
