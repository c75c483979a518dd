package vn.tiendo.workbook.form;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Lines above a table that stand in one narrow cell: on one line, over the cells beside it. */
final class TitleTexts {

  private TitleTexts() {}

  static void unwrap(XSSFRow row) {
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.STRING
          && cell.getCellStyle().getWrapText()
          && !cell.getStringCellValue().contains("\n")
          && !isMerged(cell)) {
        XSSFCellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setWrapText(false);
        cell.setCellStyle(style);
      }
    }
  }

  private static boolean isMerged(Cell cell) {
    return cell.getSheet().getMergedRegions().stream()
        .anyMatch((CellRangeAddress merge) -> merge.isInRange(cell));
  }
}
