package vn.tiendo.workbook.master;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's cell styles, made once in a fixed order so that they are the same each time. */
final class Styles {

  static final String FONT = "Times New Roman";
  private static final String LINK_COLOUR = "0563C1";
  private static final String FRAME_COLOUR = "A6A6A6";

  private final XSSFWorkbook workbook;
  private final String locale;
  private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

  /**
   * @param locale what stands before a number's format to have it shown as the language writes it
   */
  Styles(XSSFWorkbook workbook, String locale) {
    this.workbook = workbook;
    this.locale = locale;
    XSSFFont standard = workbook.getFontAt(0);
    standard.setFontName(FONT);
    standard.setFontHeightInPoints((short) 11);
    for (Look look : Look.values()) {
      styles.put(look, styleOf(look.face()));
    }
  }

  XSSFCellStyle of(Look look) {
    return Objects.requireNonNull(styles.get(look), look.name());
  }

  private XSSFCellStyle styleOf(Face face) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fontOf(face));
    style.setWrapText(true);
    style.setAlignment(face.align());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setQuotePrefixed(face.literal());
    if (face.fill() != null) {
      style.setFillForegroundColor(colour(face.fill()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (face.format() != null) {
      style.setDataFormat(workbook.createDataFormat().getFormat(localized(face.format())));
    }
    if (face.framed()) {
      frame(style);
    }
    return style;
  }

  /** Each part of a format alike; days are written as they are everywhere. */
  private String localized(String format) {
    return format.startsWith("d") ? format : locale + format.replace(";", ";" + locale);
  }

  private XSSFFont fontOf(Face face) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) face.size());
    font.setBold(face.bold());
    font.setItalic(face.italic());
    if (face.linked()) {
      font.setUnderline(FontUnderline.SINGLE);
      font.setColor(colour(LINK_COLOUR));
    }
    return font;
  }

  private static void frame(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    XSSFColor grey = colour(FRAME_COLOUR);
    style.setTopBorderColor(grey);
    style.setBottomBorderColor(grey);
    style.setLeftBorderColor(grey);
    style.setRightBorderColor(grey);
  }

  /** A colour from six hex digits. */
  static XSSFColor colour(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return new XSSFColor(
        new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }
}
