package vn.tiendo.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.sheet.Cell;
import vn.tiendo.sheet.Grid;
import vn.tiendo.sheet.Merge;
import vn.tiendo.sheet.Row;
import vn.tiendo.text.CleanText;

/**
 * A sheet looked at by the position of its rows among those that hold something (zero-based), with
 * its merged ranges found by column.
 */
public final class SheetView {

  private final Grid grid;
  private final List<Row> rows;
  private final Map<Integer, List<Merge>> tallMerges = new HashMap<>();
  private final Map<Integer, List<Merge>> mergesByFirstRow = new HashMap<>();

  public SheetView(Grid grid) {
    this.grid = grid;
    this.rows = grid.rows();
    for (Merge merge : grid.merges()) {
      mergesByFirstRow.computeIfAbsent(merge.firstRow(), row -> new ArrayList<>(2)).add(merge);
    }
  }

  public Grid grid() {
    return grid;
  }

  public String name() {
    return grid.name();
  }

  /** How many rows hold something. */
  public int size() {
    return rows.size();
  }

  public Row row(int index) {
    return rows.get(index);
  }

  /** The 1-based number of a row, as Excel shows it. */
  public int number(int index) {
    return rows.get(index).number();
  }

  /** The cell that stands in a row's column itself. */
  public Optional<Cell> findOwn(int index, int column) {
    List<Cell> cells = rows.get(index).cells();
    int low = 0;
    int high = cells.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = cells.get(middle).column();
      if (at == column) {
        return Optional.of(cells.get(middle));
      }
      if (at < column) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  /** The cell that shows in a row's column: its own, or the one merged down over it. */
  public Optional<Cell> findShown(int index, int column) {
    Optional<Cell> own = findOwn(index, column);
    return own.isPresent()
        ? own
        : findTallMerge(number(index), column)
            .flatMap(merge -> grid.findCell(merge.firstRow(), merge.firstColumn()));
  }

  /** The merged range of more than one row that covers a row's column. */
  public Optional<Merge> findTallMerge(int number, int column) {
    List<Merge> merges = tallMerges.computeIfAbsent(column, this::tallMergesOf);
    int low = 0;
    int high = merges.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Merge merge = merges.get(middle);
      if (number < merge.firstRow()) {
        high = middle - 1;
      } else if (number > merge.lastRow()) {
        low = middle + 1;
      } else {
        return Optional.of(merge);
      }
    }
    return Optional.empty();
  }

  /** Merged ranges whose first row is this one. */
  public List<Merge> mergesFrom(int number) {
    return mergesByFirstRow.getOrDefault(number, List.of());
  }

  /** How many columns a cell is merged over; 1 where it is not. */
  public int width(Cell cell) {
    return mergesFrom(cell.row()).stream()
        .filter(merge -> merge.firstColumn() == cell.column())
        .mapToInt(merge -> merge.lastColumn() - merge.firstColumn() + 1)
        .max()
        .orElse(1);
  }

  /** A row's texts and figures as they would be read aloud, empty ones left out. */
  public static List<Cell> filled(Row row) {
    return row.cells().stream()
        .filter(cell -> cell.kind() != Cell.Kind.TEXT || !CleanText.of(cell.text()).isEmpty())
        .toList();
  }

  private List<Merge> tallMergesOf(int column) {
    List<Merge> tall = new ArrayList<>();
    int free = 0;
    for (Merge merge :
        grid.merges().stream().sorted(Comparator.comparingInt(Merge::firstRow)).toList()) {
      boolean covers = merge.firstColumn() <= column && column <= merge.lastColumn();
      if (covers && merge.lastRow() > merge.firstRow() && merge.firstRow() > free) {
        tall.add(merge);
        free = merge.lastRow();
      }
    }
    return tall;
  }
}
