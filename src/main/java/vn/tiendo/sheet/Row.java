package vn.tiendo.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A row that holds at least one cell.
 *
 * @param number 1-based, as Excel shows it
 * @param hidden hidden by hand or by a filter
 * @param cells the cells that hold something, by ascending column
 */
public record Row(int number, boolean hidden, List<Cell> cells) {

  public Optional<Cell> findCell(int column) {
    if (cells instanceof PackedCells packed) {
      return packed.find(column);
    }
    for (Cell cell : cells) {
      if (cell.column() == column) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }
}
