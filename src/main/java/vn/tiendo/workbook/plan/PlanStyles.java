package vn.tiendo.workbook.plan;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a plan's workbook: one font, dark headers where a column is needed. */
final class PlanStyles {

  private static final String FONT = "Times New Roman";
  private static final short POINTS = 12;
  // Opaque: the schema asks for four bytes, alpha first.
  private static final byte[] NEEDED = {-1, (byte) 0x1F, (byte) 0x4E, (byte) 0x79};
  private static final byte[] OPTIONAL = {-1, (byte) 0x5B, (byte) 0x7F, (byte) 0xA6};

  private final XSSFWorkbook workbook;
  private final XSSFCellStyle needed;
  private final XSSFCellStyle optional;
  private final XSSFCellStyle days;
  private final Map<Content, XSSFCellStyle> styles = new EnumMap<>(Content.class);

  PlanStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont plain = workbook.getFontAt(0);
    plain.setFontName(FONT);
    plain.setFontHeightInPoints(POINTS);
    this.needed = header(NEEDED);
    this.optional = header(OPTIONAL);
    this.days = body(HorizontalAlignment.CENTER, "dd/mm/yyyy");
    styles.put(Content.CODE, body(HorizontalAlignment.LEFT, "@"));
    styles.put(Content.TEXT, body(HorizontalAlignment.LEFT, "General"));
    styles.put(Content.NUMBER, body(HorizontalAlignment.CENTER, "General"));
    styles.put(Content.ANY, body(HorizontalAlignment.LEFT, "General"));
    styles.put(Content.DAY, days);
  }

  XSSFCellStyle ofHeader(boolean required) {
    return required ? needed : optional;
  }

  XSSFCellStyle of(Content content) {
    XSSFCellStyle style = styles.get(content);
    return style == null ? days : style;
  }

  /** For a date that stands among values of other kinds. */
  XSSFCellStyle ofDayAmongOthers() {
    return body(HorizontalAlignment.LEFT, "dd/mm/yyyy");
  }

  private XSSFCellStyle header(byte[] colour) {
    XSSFFont white = workbook.createFont();
    white.setFontName(FONT);
    white.setFontHeightInPoints(POINTS);
    white.setBold(true);
    white.setColor(new XSSFColor(new byte[] {-1, -1, -1, -1}, new DefaultIndexedColorMap()));
    XSSFCellStyle style = body(HorizontalAlignment.CENTER, "General");
    style.setFont(white);
    style.setFillForegroundColor(new XSSFColor(colour, new DefaultIndexedColorMap()));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderRight(BorderStyle.THIN);
    style.setRightBorderColor(IndexedColors.WHITE.getIndex());
    return style;
  }

  private XSSFCellStyle body(HorizontalAlignment alignment, String format) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(workbook.getFontAt(0));
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    if (alignment == HorizontalAlignment.LEFT) {
      style.setIndention((short) 1);
    }
    style.setWrapText(true);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }
}
