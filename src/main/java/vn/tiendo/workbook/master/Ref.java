package vn.tiendo.workbook.master;

import org.apache.poi.ss.util.CellReference;

/** Addresses of cells as formulas write them. Rows and columns are 1-based. */
final class Ref {

  private Ref() {}

  /** {@code C7}. */
  static String cell(int column, int row) {
    return letters(column) + row;
  }

  /** {@code $C$7:$C$20}. */
  static String down(int column, int firstRow, int lastRow) {
    String letters = letters(column);
    return "$" + letters + "$" + firstRow + ":$" + letters + "$" + lastRow;
  }

  /** {@code 'Chi tiết'!}, to stand before an address. */
  static String on(String sheet) {
    return "'" + sheet.replace("'", "''") + "'!";
  }

  /** A text as a formula writes it. */
  static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  static String letters(int column) {
    return CellReference.convertNumToColString(column - 1);
  }
}
