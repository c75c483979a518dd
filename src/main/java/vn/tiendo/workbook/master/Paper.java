package vn.tiendo.workbook.master;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets are printed: A4 landscape, fitted to the width, page x of y in the footer. */
final class Paper {

  private static final String SMALL = "&\"Times New Roman,Italic\"&9";

  private final Words words;

  Paper(Words words) {
    this.words = words;
  }

  /**
   * Sets a sheet up for printing.
   *
   * @param pagesHigh 0 for as many as it takes
   */
  void fit(XSSFSheet sheet, int pagesHigh) {
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PaperSize.A4_PAPER);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) pagesHigh);
    margins(sheet);
    sheet.setHorizontallyCenter(true);
    sheet.getHeader().setLeft(SMALL + literal(words.plan()));
    sheet.getHeader().setRight(SMALL + literal(sheet.getSheetName()));
    sheet.getFooter().setLeft(SMALL + literal(words.get("print.office")));
    sheet.getFooter().setRight(SMALL + words.get("print.page", "&P", "&N"));
  }

  /** Repeats a row on every page. */
  static void repeat(XSSFSheet sheet, int row) {
    sheet.setRepeatingRows(new CellRangeAddress(row - 1, row - 1, -1, -1));
  }

  /** In headers and footers an ampersand begins a code. */
  private static String literal(String text) {
    return text.replace("&", "&&");
  }

  private static void margins(XSSFSheet sheet) {
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.setMargin(PageMargin.TOP, 0.6);
    sheet.setMargin(PageMargin.BOTTOM, 0.6);
    sheet.setMargin(PageMargin.HEADER, 0.3);
    sheet.setMargin(PageMargin.FOOTER, 0.3);
  }
}
