package vn.tiendo.sheet.biff;

import java.util.BitSet;
import vn.tiendo.sheet.GridBuilder;
import vn.tiendo.sheet.Merge;
import vn.tiendo.sheet.UnreadableSheet;

/**
 * What must be known before a sheet's cells: which rows are hidden. Merges and hidden columns are
 * found on the same way through its records.
 */
final class RowMarks {

  private static final int HIDDEN = 0x20;

  private final BitSet hidden = new BitSet();

  private RowMarks() {}

  /** Reads the records after the sheet's first up to its last. */
  static RowMarks read(Records records, GridBuilder grid) throws UnreadableSheet {
    RowMarks marks = new RowMarks();
    int depth = 1;
    while (depth > 0) {
      switch (records.next()) {
        case 0x809 -> depth++;
        case 0x0A -> depth--;
        case 0x208 -> marks.readRow(records);
        case 0x7D -> readColumns(records, grid);
        case 0xE5 -> readMerges(records, grid);
        default -> {}
      }
    }
    return marks;
  }

  private void readRow(Records records) throws UnreadableSheet {
    int row = records.u16();
    if (records.left() >= 12) {
      records.skip(10);
      if ((records.u16() & HIDDEN) != 0) {
        hidden.set(row);
      }
    }
  }

  private static void readColumns(Records records, GridBuilder grid) throws UnreadableSheet {
    int first = records.u16() + 1;
    int last = records.u16() + 1;
    int width = records.u16();
    records.skip(2);
    if ((records.u16() & 1) != 0 || width == 0) {
      grid.hideColumns(first, last);
    }
  }

  private static void readMerges(Records records, GridBuilder grid) throws UnreadableSheet {
    for (int count = records.u16(); count > 0; count--) {
      int firstRow = records.u16() + 1;
      int lastRow = records.u16() + 1;
      int firstColumn = records.u16() + 1;
      grid.addMerge(new Merge(firstRow, firstColumn, lastRow, records.u16() + 1));
    }
  }

  /**
   * @param row 0-based
   */
  boolean isHidden(int row) {
    return hidden.get(row);
  }
}
