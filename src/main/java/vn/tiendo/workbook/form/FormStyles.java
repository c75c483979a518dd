package vn.tiendo.workbook.form;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the standard form looks. */
final class FormStyles {

  private static final String FONT = "Times New Roman";

  private final XSSFWorkbook workbook;
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();

  FormStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    workbook.getFontAt(0).setFontName(FONT);
  }

  XSSFCellStyle head() {
    return style("head", 12, true, style -> style.setAlignment(HorizontalAlignment.CENTER));
  }

  XSSFCellStyle title() {
    return style("title", 14, true, style -> style.setAlignment(HorizontalAlignment.CENTER));
  }

  XSSFCellStyle middle() {
    return style("middle", 12, false, style -> style.setAlignment(HorizontalAlignment.CENTER));
  }

  XSSFCellStyle advice() {
    return style(
        "advice",
        11,
        false,
        style -> {
          style.setAlignment(HorizontalAlignment.CENTER);
          style.getFont().setItalic(true);
        });
  }

  XSSFCellStyle header() {
    return style(
        "header",
        12,
        true,
        style -> {
          border(style);
          style.setAlignment(HorizontalAlignment.CENTER);
          style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
  }

  XSSFCellStyle group() {
    return style("group", 12, true, FormStyles::border);
  }

  XSSFCellStyle body(boolean centred) {
    return style(
        "body " + centred,
        12,
        false,
        style -> {
          border(style);
          style.setAlignment(centred ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        });
  }

  XSSFCellStyle day() {
    return style(
        "day",
        12,
        false,
        style -> {
          border(style);
          style.setAlignment(HorizontalAlignment.CENTER);
          style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        });
  }

  private XSSFCellStyle style(
      String name, int points, boolean bold, Consumer<XSSFCellStyle> settings) {
    return styles.computeIfAbsent(
        name,
        key -> {
          XSSFFont font = workbook.createFont();
          font.setFontName(FONT);
          font.setFontHeightInPoints((short) points);
          font.setBold(bold);
          XSSFCellStyle style = workbook.createCellStyle();
          style.setFont(font);
          style.setWrapText(true);
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          settings.accept(style);
          return style;
        });
  }

  private static void border(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }
}
