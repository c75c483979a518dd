package vn.tiendo.sheet.formula;

/**
 * A cell of a book.
 *
 * @param sheet 0-based among the worksheets
 * @param row 1-based
 * @param column 1-based
 */
public record CellName(int sheet, int row, int column) {

  String line() {
    return sheet + " " + row + " " + column;
  }

  static CellName parse(String line) {
    String[] fields = line.split(" ");
    return new CellName(
        Integer.parseInt(fields[0]), Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
  }
}
