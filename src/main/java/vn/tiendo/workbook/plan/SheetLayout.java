package vn.tiendo.workbook.plan;

import org.apache.poi.ss.usermodel.BorderFormatting;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet of the plan's workbook lies on screen and paper. */
record SheetLayout(XSSFSheet sheet, int columns, int rows) {

  static SheetLayout of(XSSFSheet sheet, int columns, int rows) {
    return new SheetLayout(sheet, columns, rows);
  }

  void apply() {
    sheet.createFreezePane(columns > 3 ? 1 : 0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows), 0, columns - 1));
    sheet.setZoom(100);
    print();
    rule();
  }

  private void print() {
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setMargin(PageMargin.LEFT, 0.5);
    sheet.setMargin(PageMargin.RIGHT, 0.5);
    sheet.getHeader().setCenter("&A");
    sheet.getFooter().setRight("Trang &P/&N");
  }

  /** Thin lines around the rows that hold something, also those the Office adds. */
  private void rule() {
    String last = CellReference.convertNumToColString(columns - 1);
    SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule("COUNTA($A2:$%s2)>0".formatted(last));
    BorderFormatting border = rule.createBorderFormatting();
    border.setBorderTop(BorderStyle.THIN);
    border.setBorderBottom(BorderStyle.THIN);
    border.setBorderLeft(BorderStyle.THIN);
    border.setBorderRight(BorderStyle.THIN);
    border.setTopBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
    border.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
    border.setLeftBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
    border.setRightBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {PlanWriter.body(0, columns - 1)}, rule);
  }
}
