package vn.tiendo.sheet;

/** A merged range, 1-based, both ends included. */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  public boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
}
