package vn.tiendo.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/**
 * Takes the cells of one sheet in the order in which a file tells them, and makes the {@link Grid}.
 * Rows and columns are 1-based. Merges may come before or after the cells: they are applied to the
 * finished grid. For one thread.
 */
public final class GridBuilder {

  /** A range of columns that is hidden, 1-based, both ends included. */
  private record Hidden(int first, int last) {}

  /** Excel's own longest is 31; a file's name, which stands for one, has at most so many. */
  private static final int LONGEST_NAME = 255;

  private static final int NUMBER = 16;
  private static final int ROW = 150;
  private static final int MERGE = 64;

  private final String name;
  private final boolean hidden;
  private final Epoch epoch;
  private final Effort effort;
  private final List<Row> rows = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();
  private final List<Hidden> hiddenColumns = new ArrayList<>();
  private short[] columns = new short[32];
  private Object[] values = new Object[32];
  private CellFormat[] formats = new CellFormat[32];
  private int size;
  private int row;
  private boolean rowHidden;
  private boolean inOrder = true;
  private boolean rowInOrder = true;
  private int lastColumn;

  /**
   * @param name the sheet's name
   * @param hidden whether the sheet is hidden
   * @param epoch what the numbers of dates count from
   * @param effort what the file has cost so far
   */
  public GridBuilder(String name, boolean hidden, Epoch epoch, Effort effort) {
    this.name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    this.hidden = hidden;
    this.epoch = epoch;
    this.effort = effort;
  }

  /** The row that is being filled; 0 before the first. */
  public int row() {
    return row;
  }

  /** Ends the row before and begins another. A row without cells leaves no trace. */
  public void startRow(int number, boolean isHidden) throws UnreadableSheet {
    endRow();
    if (number < 1 || number > 1_048_576) {
      throw new UnreadableSheet(Reason.UNREADABLE, name + ": row " + number);
    }
    row = number;
    rowHidden = isHidden;
  }

  /** An empty text is a cell that holds nothing. */
  public void addText(int column, String text, CellFormat format) throws UnreadableSheet {
    if (!text.isEmpty()) {
      add(column, text, format);
    }
  }

  public void addNumber(int column, double number, CellFormat format) throws UnreadableSheet {
    effort.hold(NUMBER);
    add(column, number, format);
  }

  public void addBoolean(int column, boolean truth, CellFormat format) throws UnreadableSheet {
    add(column, truth, format);
  }

  /**
   * @param code as Excel shows it, {@code "#DIV/0!"}
   */
  public void addError(int column, String code, CellFormat format) throws UnreadableSheet {
    add(column, new PackedCells.Special(Cell.Kind.ERROR, code), format);
  }

  public void addFormulaWithoutValue(int column, CellFormat format) throws UnreadableSheet {
    add(column, PackedCells.Special.NO_VALUE, format);
  }

  private void add(int column, Object value, CellFormat format) throws UnreadableSheet {
    effort.addCell();
    if (column < 1) {
      throw new UnreadableSheet(Reason.UNREADABLE, name + ": column " + column);
    }
    effort.check(column, Limit.COLUMNS);
    if (size == columns.length) {
      columns = Arrays.copyOf(columns, 2 * size + 1);
      values = Arrays.copyOf(values, 2 * size + 1);
      formats = Arrays.copyOf(formats, 2 * size + 1);
    }
    rowInOrder &= size == 0 || columns[size - 1] < column;
    columns[size] = (short) column;
    values[size] = value;
    formats[size++] = format;
    lastColumn = Math.max(lastColumn, column);
  }

  public void addMerge(Merge merge) throws UnreadableSheet {
    effort.check(merges.size() + 1L, Limit.MERGES);
    effort.hold(MERGE);
    merges.add(merge);
  }

  /** Both ends 1-based and included. */
  public void hideColumns(int first, int last) throws UnreadableSheet {
    effort.check(hiddenColumns.size() + 1L, Limit.COLUMNS);
    hiddenColumns.add(new Hidden(first, last));
  }

  private void endRow() throws UnreadableSheet {
    if (size == 0) {
      return;
    }
    if (!rowInOrder) {
      sortCells();
    }
    inOrder &= rows.isEmpty() || rows.get(rows.size() - 1).number() < row;
    effort.check(rows.size() + 1L, Limit.ROWS);
    effort.hold(ROW);
    PackedCells cells =
        new PackedCells(
            row,
            Arrays.copyOf(columns, size),
            Arrays.copyOf(values, size),
            Arrays.copyOf(formats, size),
            epoch);
    rows.add(new Row(row, rowHidden, cells));
    size = 0;
    rowInOrder = true;
  }

  private void sortCells() throws UnreadableSheet {
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = (long) columns[i] << Integer.SIZE | i;
    }
    Arrays.sort(order);
    short[] sortedColumns = new short[size];
    Object[] sortedValues = new Object[size];
    CellFormat[] sortedFormats = new CellFormat[size];
    for (int i = 0; i < size; i++) {
      int from = (int) order[i];
      sortedColumns[i] = columns[from];
      sortedValues[i] = values[from];
      sortedFormats[i] = formats[from];
      if (i > 0 && sortedColumns[i - 1] == sortedColumns[i]) {
        throw twice(Cell.columnName(sortedColumns[i]) + row);
      }
    }
    columns = sortedColumns;
    values = sortedValues;
    formats = sortedFormats;
  }

  /**
   * The grid of all that was added, but for what lies covered in merged ranges.
   *
   * @throws UnreadableSheet when a cell was told twice
   */
  public Grid finish() throws UnreadableSheet {
    endRow();
    if (!inOrder) {
      sortRows();
    }
    List<Merge> kept = new MergedRanges(merges, lastRow(), lastColumn, effort).applyTo(rows);
    return new Grid(name, hidden, List.copyOf(rows), kept, hiddenColumnSet());
  }

  /** Brings rows into their order and joins what was told of one row in several places. */
  private void sortRows() throws UnreadableSheet {
    rows.sort(Comparator.comparingInt(Row::number));
    List<Row> joined = new ArrayList<>(rows.size());
    for (Row next : rows) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).number() == next.number()) {
        joined.set(last, join(joined.get(last), next));
      } else {
        joined.add(next);
      }
    }
    rows.clear();
    rows.addAll(joined);
  }

  private Row join(Row one, Row other) throws UnreadableSheet {
    List<Cell> cells = new ArrayList<>(one.cells());
    for (Cell cell : other.cells()) {
      if (one.findCell(cell.column()).isPresent()) {
        throw twice(cell.reference());
      }
      cells.add(cell);
    }
    cells.sort(Comparator.comparingInt(Cell::column));
    return new Row(one.number(), one.hidden() || other.hidden(), List.copyOf(cells));
  }

  private UnreadableSheet twice(String what) {
    return new UnreadableSheet(Reason.UNREADABLE, name + ": " + what + " twice");
  }

  private int lastRow() {
    return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
  }

  private Set<Integer> hiddenColumnSet() {
    Set<Integer> set = new TreeSet<>();
    for (Hidden range : hiddenColumns) {
      for (int c = Math.max(1, range.first()); c <= Math.min(range.last(), lastColumn); c++) {
        set.add(c);
      }
    }
    return Set.copyOf(set);
  }
}
