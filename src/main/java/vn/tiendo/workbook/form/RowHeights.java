package vn.tiendo.workbook.form;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Gives rows of which nobody set the height the one that their wrapped texts need. */
final class RowHeights {

  private static final float LINE = 1.3f;
  private static final float TALLEST = 400;

  private RowHeights() {}

  static void fit(XSSFRow row) {
    if (row.getCTRow().getCustomHeight()) {
      return;
    }
    float height = 0;
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.STRING) {
        height = Math.max(height, height((XSSFCell) cell));
      }
    }
    if (height > row.getSheet().getDefaultRowHeightInPoints()) {
      row.setHeightInPoints(Math.min(TALLEST, height));
    }
  }

  private static float height(XSSFCell cell) {
    float points = cell.getCellStyle().getFont().getFontHeightInPoints();
    if (!cell.getCellStyle().getWrapText()) {
      return points * LINE;
    }
    int characters = 0;
    int last = cell.getColumnIndex();
    for (CellRangeAddress merge : cell.getSheet().getMergedRegions()) {
      if (merge.isInRange(cell)) {
        if (merge.getLastRow() > merge.getFirstRow()) {
          return 0;
        }
        last = merge.getLastColumn();
      }
    }
    for (int column = cell.getColumnIndex(); column <= last; column++) {
      characters += cell.getSheet().getColumnWidth(column) / 256;
    }
    // A character of a larger font takes more than the width that columns are measured in.
    float wide = Math.max(1, (characters - 1) * 11 / points);
    int lines = 0;
    for (String line : cell.getStringCellValue().split("\n", -1)) {
      lines += 1 + (int) ((line.length() - 1) / wide);
    }
    return lines * points * LINE;
  }
}
