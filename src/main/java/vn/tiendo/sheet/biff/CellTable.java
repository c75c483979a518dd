package vn.tiendo.sheet.biff;

import java.util.HashMap;
import java.util.Map;

/**
 * What the records of a sheet's cells say of each other. A workbook of Excel 97 to 2003 carries no
 * check sum; but its rows say how far they reach, its cells come in order, and records of other
 * kinds do not stand among them. Where that does not hold, something was changed since it was
 * written. For one sheet.
 */
final class CellTable {

  /** 0-based columns, the last one excluded. */
  private record Span(int first, int end) {}

  private final DamageSigns signs;
  private final Map<Integer, Span> rows = new HashMap<>();
  private int lastRow = -1;
  private int lastColumn = -1;
  private boolean begun;
  private int strangers;

  CellTable(DamageSigns signs) {
    this.signs = signs;
  }

  /** Any record of the sheet itself. */
  void meet(int id, int length) {
    if (!KnownRecords.isKnown(id)) {
      signs.add("record %04x", id);
    }
    if (!KnownRecords.isRightLength(id, length)) {
      signs.add("length of record %04x", id);
    }
    if (KnownRecords.isOfCells(id)) {
      if (strangers > 0 && begun && id != Records.CONTINUE) {
        signs.add("another record before %04x", id);
      }
      begun |= id != Records.CONTINUE;
      strangers = 0;
    } else if (begun) {
      strangers++;
    }
  }

  /** A row and the columns that it says it holds at most, 0-based, the last one excluded. */
  void addRow(int row, int first, int end) {
    if (rows.put(row, new Span(first, end)) != null) {
      signs.add("row %d twice", row + 1);
    }
  }

  /** Cells beside each other, empty ones among them; 0-based, the last column excluded. */
  void addCells(int row, int first, int end) {
    boolean behind = row > lastRow || (row == lastRow && first > lastColumn);
    if (!behind) {
      signs.add("order of row %d", row + 1);
    }
    lastRow = row;
    lastColumn = end - 1;
    expectInside(row, first, end);
  }

  /** Whether cells lie outside of what their row says that it holds. */
  private void expectInside(int row, int first, int end) {
    Span span = rows.get(row);
    if (span == null ? !rows.isEmpty() : first < span.first() || end > span.end()) {
      signs.add("columns of row %d", row + 1);
    }
  }
}
