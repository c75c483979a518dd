package vn.tiendo.workbook.returned;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import vn.tiendo.report.Severity;

/** How the list "Cần sửa" looks. */
final class MendStyles {

  private static final float LINE = 15.5f;
  private static final float TALLEST = 400;

  /** In points. */
  static final float TITLE_HEIGHT = 21;

  private static final Map<Severity, IndexedColors> COLOURS =
      new EnumMap<>(
          Map.of(
              Severity.ERROR, IndexedColors.ROSE,
              Severity.WARNING, IndexedColors.LIGHT_YELLOW,
              Severity.NOTE, IndexedColors.PALE_BLUE));

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final Workbook workbook;
  private final Map<String, CellStyle> styles = new HashMap<>();

  MendStyles(Workbook workbook) {
    this.workbook = workbook;
  }

  /** The colour of a severity, here and in the sender's cells. */
  static short colour(Severity severity) {
    return COLOURS.getOrDefault(severity, IndexedColors.WHITE).getIndex();
  }

  /** Whether a colour, {@code FF99CC}, is one in which cells at fault are filled. */
  static boolean isColourOfOurs(String colour) {
    return COLOURS.values().stream()
        .map(index -> HSSFColor.getIndexHash().get((int) index.getIndex()))
        .map(PlainColor::of)
        .anyMatch(bytes -> bytes != null && colour.equals(HEX.formatHex(bytes)));
  }

  CellStyle title() {
    return styles.computeIfAbsent(
        "title",
        key -> {
          CellStyle style = withFont(plain(), 14, true);
          style.setWrapText(false);
          return style;
        });
  }

  CellStyle line() {
    return styles.computeIfAbsent("line", key -> withFont(plain(), 11, false));
  }

  CellStyle header() {
    return styles.computeIfAbsent(
        "header",
        key -> {
          CellStyle style = withFont(bordered(), 11, true);
          style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          return style;
        });
  }

  /**
   * @param quoted whether Excel is to keep it as text when somebody types it again
   */
  CellStyle cell(Severity severity, boolean quoted) {
    return styles.computeIfAbsent(
        severity + " " + quoted,
        key -> {
          CellStyle style = withFont(bordered(), 11, false);
          style.setFillForegroundColor(colour(severity));
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          style.setQuotePrefixed(quoted);
          return style;
        });
  }

  CellStyle link(Severity severity) {
    CellStyle like = cell(severity, false);
    return styles.computeIfAbsent(
        severity + " link",
        key -> {
          CellStyle style = workbook.createCellStyle();
          style.cloneStyleFrom(like);
          Font font = font(11, false);
          font.setUnderline(Font.U_SINGLE);
          font.setColor(IndexedColors.BLUE.getIndex());
          style.setFont(font);
          return style;
        });
  }

  /** The height in points that a text needs in a column of so many characters. */
  static float height(String text, int characters) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += 1 + Math.max(0, line.length() - 1) / Math.max(1, characters);
    }
    return Math.min(TALLEST, LINE * lines);
  }

  private CellStyle plain() {
    CellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    return style;
  }

  private CellStyle bordered() {
    CellStyle style = plain();
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private CellStyle withFont(CellStyle style, int points, boolean bold) {
    style.setFont(font(points, bold));
    return style;
  }

  private Font font(int points, boolean bold) {
    Font font = workbook.createFont();
    font.setFontName("Times New Roman");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    return font;
  }
}
