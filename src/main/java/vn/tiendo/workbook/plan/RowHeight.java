package vn.tiendo.workbook.plan;

import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Rows as high as their wrapped texts need, and free to grow when the Office edits them. */
final class RowHeight {

  private static final double LINE = 16.5;

  private RowHeight() {}

  static <T> void fit(XSSFRow row, List<Column<T>> columns) {
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      XSSFCell cell = row.getCell(i);
      if (cell != null && cell.getCellType() == CellType.STRING) {
        lines = Math.max(lines, lines(cell.getStringCellValue(), columns.get(i).width()));
      }
    }
    // Not as a custom height: that would keep Excel from fitting the row after an edit.
    row.getCTRow().setHt(lines * LINE + 2);
  }

  /** Lines of a text broken between words at a width in characters of the default font. */
  private static int lines(String text, int width) {
    int lines = 1;
    int used = 0;
    for (String word : text.split("\\s+")) {
      int length = word.length() + 1;
      if (used > 0 && used + length > width) {
        lines++;
        used = 0;
      }
      lines += (length - 1) / Math.max(1, width);
      used += length;
    }
    return lines;
  }
}
