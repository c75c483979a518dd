package vn.tiendo.sheet.biff;

import vn.tiendo.sheet.CellFormat;
import vn.tiendo.sheet.GridBuilder;
import vn.tiendo.sheet.UnreadableSheet;

/** Fills a grid from the records of one sheet. */
final class BiffSheet {

  private static final int STRING = 0x207;
  private static final int RECALCULATE = 3;

  private final Records records;
  private final GridBuilder grid;
  private final Fonts fonts;
  private final BiffText text;
  private final RowMarks marks;
  private final CellTable cells;

  private int column;
  private int style;

  BiffSheet(
      Records records,
      GridBuilder grid,
      Fonts fonts,
      BiffText text,
      RowMarks marks,
      CellTable cells) {
    this.records = records;
    this.grid = grid;
    this.fonts = fonts;
    this.text = text;
    this.marks = marks;
    this.cells = cells;
  }

  /** Reads the records after the sheet's first up to its last; charts inside it are passed over. */
  void read() throws UnreadableSheet {
    int depth = 1;
    while (depth > 0) {
      int id = records.next();
      if (id == 0x809) {
        depth++;
      } else if (id == 0x0A) {
        depth--;
      } else if (depth == 1) {
        cells.meet(id, records.left());
        readRecord(id);
      }
    }
  }

  private void readRecord(int id) throws UnreadableSheet {
    switch (id) {
      case 0xFD -> {
        CellFormat format = startCell();
        grid.addText(column, text.shared(records.i32(), style), format);
      }
      case 0x204 -> {
        CellFormat format = startCell();
        grid.addText(column, text.own(style, false), format);
      }
      case 0xD6 -> {
        CellFormat format = startCell();
        grid.addText(column, text.own(style, true), format);
      }
      case 0x203 -> {
        CellFormat format = startCell();
        addNumber(Double.longBitsToDouble(records.i64()), format);
      }
      case 0x27E -> {
        CellFormat format = startCell();
        addNumber(compact(records.i32()), format);
      }
      case 0xBD -> readCompactNumbers();
      case 0x208 -> cells.addRow(records.u16(), records.u16(), records.u16());
      case 0x201, 0xBE -> readBlanks();
      case 0x205 -> readBooleanOrError();
      case 0x06, 0x206, 0x406 -> readFormula();
      default -> {}
    }
  }

  /** Reads row, column and style, with which every cell begins. */
  private CellFormat startCell() throws UnreadableSheet {
    startRow(records.u16());
    column = records.u16() + 1;
    style = records.u16();
    expectColumn();
    cells.addCells(grid.row() - 1, column - 1, column);
    return fonts.format(style);
  }

  private void startRow(int row) throws UnreadableSheet {
    if (grid.row() != row + 1) {
      grid.startRow(row + 1, marks.isHidden(row));
    }
  }

  private void expectColumn() throws UnreadableSheet {
    if (column > 256) {
      throw Records.damaged("column " + column);
    }
  }

  private void addNumber(double number, CellFormat format) throws UnreadableSheet {
    if (Double.isFinite(number)) {
      grid.addNumber(column, number, format);
    } else {
      grid.addError(column, "#NUM!", format);
    }
  }

  /** A number in four bytes: an integer or the upper part of a floating one, times 1/100 or not. */
  private static double compact(int bits) {
    double number = (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & ~3) << 32);
    return (bits & 1) != 0 ? number / 100 : number;
  }

  private void readCompactNumbers() throws UnreadableSheet {
    startRow(records.u16());
    column = records.u16() + 1;
    cells.addCells(grid.row() - 1, column - 1, column - 1 + (records.left() - 2) / 6);
    while (records.left() >= 8) {
      expectColumn();
      style = records.u16();
      addNumber(compact(records.i32()), fonts.format(style));
      column++;
    }
  }

  private void readBlanks() throws UnreadableSheet {
    int row = records.u16();
    int first = records.u16();
    cells.addCells(row, first, first + Math.max(1, (records.left() - 2) / 2));
  }

  private void readBooleanOrError() throws UnreadableSheet {
    CellFormat format = startCell();
    int value = records.u8();
    if (records.u8() != 0) {
      grid.addError(column, errorName(value), format);
    } else {
      grid.addBoolean(column, value != 0, format);
    }
  }

  private void readFormula() throws UnreadableSheet {
    CellFormat format = startCell();
    long bits = records.i64();
    int flags = records.u16();
    if (bits >>> 48 != 0xFFFF) {
      // A writer that computes nothing leaves a zero and asks for it to be computed.
      if (bits == 0 && (flags & RECALCULATE) == RECALCULATE) {
        grid.addFormulaWithoutValue(column, format);
      } else {
        addNumber(Double.longBitsToDouble(bits), format);
      }
      return;
    }
    int value = (int) (bits >>> 16) & 0xFF;
    switch ((int) bits & 0xFF) {
      case 0 -> readResult(format);
      case 1 -> grid.addBoolean(column, value != 0, format);
      case 2 -> grid.addError(column, errorName(value), format);
      default -> {}
    }
  }

  /**
   * The text follows in a record of its own, behind a shared formula or an array where one begins.
   */
  private void readResult(CellFormat format) throws UnreadableSheet {
    while (isBetween(records.peek())) {
      records.next();
    }
    if (records.peek() == STRING) {
      records.next();
      grid.addText(column, text.result(style), format);
    } else {
      grid.addFormulaWithoutValue(column, format);
    }
  }

  private static boolean isBetween(int id) {
    return id == 0x4BC || id == 0x221 || id == 0x21 || id == 0x236 || id == Records.CONTINUE;
  }

  private static String errorName(int code) {
    return switch (code) {
      case 0x00 -> "#NULL!";
      case 0x07 -> "#DIV/0!";
      case 0x0F -> "#VALUE!";
      case 0x17 -> "#REF!";
      case 0x1D -> "#NAME?";
      case 0x24 -> "#NUM!";
      default -> "#N/A";
    };
  }
}
