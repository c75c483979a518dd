package vn.tiendo.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One sheet as a bounded grid: only the cells that hold something, never what is merely styled.
 * Immutable.
 *
 * @param name the sheet's name as its tab shows it
 * @param hidden whether the sheet itself is hidden
 * @param rows rows that hold something, by ascending number
 * @param merges merged ranges that touch such rows
 * @param hiddenColumns 1-based hidden columns, within the used ones
 */
public record Grid(
    String name, boolean hidden, List<Row> rows, List<Merge> merges, Set<Integer> hiddenColumns) {

  /**
   * A grid of texts only, for tests and for sources that know no formats. Cells may come in any
   * order.
   */
  public static Grid of(String name, List<Cell> cells, List<Merge> merges) {
    Map<Integer, List<Cell>> byRow = new TreeMap<>();
    for (Cell cell : cells) {
      byRow.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
    }
    List<Row> rows = new ArrayList<>();
    byRow.forEach(
        (number, of) -> {
          of.sort(Comparator.comparingInt(Cell::column));
          rows.add(new Row(number, false, List.copyOf(of)));
        });
    return new Grid(name, false, List.copyOf(rows), List.copyOf(merges), Set.of());
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * The cell at a 1-based row and column, where it holds something; a covered cell of a merge holds
   * nothing.
   */
  public Optional<Cell> findCell(int row, int column) {
    int low = 0;
    int high = rows.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int number = rows.get(middle).number();
      if (number == row) {
        return rows.get(middle).findCell(column);
      }
      if (number < row) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
