package vn.tiendo.sheet;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.CancellationException;

/**
 * The cells of one row, held as bare values and made into {@link Cell}s when they are asked for, so
 * that a sheet of 200,000 rows fits where one object per cell would not. Immutable.
 *
 * <p>Whoever goes through them on a thread that was told to stop is stopped.
 *
 * <p>A value is a {@link String}, a {@link Double}, a {@link Boolean} or a {@link Special}.
 */
final class PackedCells extends AbstractList<Cell> implements RandomAccess {

  /** What is neither text nor number: an error's code, or nothing at all. */
  record Special(Cell.Kind kind, String text) {

    static final Special NO_VALUE = new Special(Cell.Kind.FORMULA_WITHOUT_VALUE, "");
  }

  private final int row;
  private final short[] columns;
  private final Object[] values;
  private final CellFormat[] formats;
  private final Epoch epoch;

  PackedCells(int row, short[] columns, Object[] values, CellFormat[] formats, Epoch epoch) {
    this.row = row;
    this.columns = columns;
    this.values = values;
    this.formats = formats;
    this.epoch = epoch;
  }

  @Override
  public int size() {
    return columns.length;
  }

  /** The 1-based columns of formulas without value. */
  List<Integer> columnsWithoutValue() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Special special
          && special.kind() == Cell.Kind.FORMULA_WITHOUT_VALUE) {
        found.add((int) columns[i]);
      }
    }
    return found;
  }

  /** The same cells with another value in a column that holds one. */
  PackedCells with(int column, Object value) {
    Object[] changed = values.clone();
    changed[Arrays.binarySearch(columns, (short) column)] = value;
    return new PackedCells(row, columns, changed, formats, epoch);
  }

  /** Those of the cells that are marked by their 0-based place. */
  PackedCells keep(BitSet places) {
    int count = places.cardinality();
    short[] keptColumns = new short[count];
    Object[] keptValues = new Object[count];
    CellFormat[] keptFormats = new CellFormat[count];
    int next = 0;
    for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
      keptColumns[next] = columns[i];
      keptValues[next] = values[i];
      keptFormats[next++] = formats[i];
    }
    return new PackedCells(row, keptColumns, keptValues, keptFormats, epoch);
  }

  /** The 1-based column of the cell at a 0-based place. */
  int column(int place) {
    return columns[place];
  }

  Optional<Cell> find(int column) {
    if (column > Short.MAX_VALUE) {
      return Optional.empty();
    }
    int index = Arrays.binarySearch(columns, (short) column);
    return index < 0 ? Optional.empty() : Optional.of(get(index));
  }

  @Override
  public Cell get(int index) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("row " + row);
    }
    int column = columns[index];
    CellFormat format = formats[index];
    Object value = values[index];
    if (value instanceof String text) {
      return new Cell(row, column, Cell.Kind.TEXT, text, 0, format, null);
    }
    if (value instanceof Double number) {
      return number(column, number, format);
    }
    if (value instanceof Boolean truth) {
      String text = truth ? "TRUE" : "FALSE";
      return new Cell(row, column, Cell.Kind.BOOLEAN, text, 0, format, null);
    }
    Special special = (Special) value;
    return new Cell(row, column, special.kind(), special.text(), 0, format, null);
  }

  private Cell number(int column, double number, CellFormat format) {
    return new Cell(
        row,
        column,
        Cell.Kind.NUMBER,
        PlainNumber.format(number),
        number,
        format,
        format.date() ? epoch.findMoment(number).orElse(null) : null);
  }
}
