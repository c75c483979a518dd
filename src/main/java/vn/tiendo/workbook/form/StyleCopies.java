package vn.tiendo.workbook.form;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.LegacyFont;
import vn.tiendo.workbook.returned.PlainColor;

/** The styles of one workbook, old or new, as they look in another; legacy fonts left behind. */
final class StyleCopies {

  private final Workbook from;
  private final XSSFWorkbook to;
  private final Map<Integer, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Integer, XSSFFont> fonts = new HashMap<>();

  StyleCopies(Workbook from, XSSFWorkbook to) {
    this.from = from;
    this.to = to;
    copy(from.getFontAt(0), to.getFontAt(0));
  }

  XSSFCellStyle of(CellStyle style) {
    return styles.computeIfAbsent((int) style.getIndex(), index -> copy(style));
  }

  private XSSFCellStyle copy(CellStyle style) {
    if (style instanceof XSSFCellStyle modern && !modern.getCoreXf().isSetApplyBorder()) {
      // Excel draws the borders of a style that does not say so; POI would not tell them.
      modern.getCoreXf().setApplyBorder(true);
    }
    XSSFCellStyle copy = to.createCellStyle();
    copy.setAlignment(style.getAlignment());
    copy.setVerticalAlignment(style.getVerticalAlignment());
    copy.setWrapText(style.getWrapText());
    copy.setIndention(style.getIndention());
    copy.setRotation(style.getRotation());
    copy.setShrinkToFit(style.getShrinkToFit());
    copy.setBorderTop(style.getBorderTop());
    copy.setBorderBottom(style.getBorderBottom());
    copy.setBorderLeft(style.getBorderLeft());
    copy.setBorderRight(style.getBorderRight());
    copy.setDataFormat(to.createDataFormat().getFormat(style.getDataFormatString()));
    byte[] fill = PlainColor.of(style.getFillForegroundColorColor());
    if (style.getFillPattern() != FillPatternType.NO_FILL && fill != null) {
      copy.setFillForegroundColor(PlainColor.opaque(fill));
      copy.setFillPattern(style.getFillPattern());
    }
    copy.setFont(font(style.getFontIndex()));
    return copy;
  }

  private XSSFFont font(int index) {
    return fonts.computeIfAbsent(
        index,
        of -> {
          XSSFFont font = to.createFont();
          copy(from.getFontAt(of), font);
          return font;
        });
  }

  private void copy(Font font, XSSFFont copy) {
    copy.setFontName(unicode(font.getFontName()));
    copy.setFontHeight(font.getFontHeight());
    copy.setBold(font.getBold());
    copy.setItalic(font.getItalic());
    copy.setStrikeout(font.getStrikeout());
    copy.setUnderline(font.getUnderline());
    byte[] color = PlainColor.of(colorOf(font));
    if (color != null) {
      copy.setColor(PlainColor.opaque(color));
    }
  }

  private static String unicode(String name) {
    if (LegacyFont.find(name).isEmpty()) {
      return name;
    }
    return name.toLowerCase(java.util.Locale.ROOT).contains("arial") ? "Arial" : "Times New Roman";
  }

  private @Nullable Color colorOf(Font font) {
    if (font instanceof XSSFFont modern) {
      return modern.getXSSFColor();
    }
    return font instanceof HSSFFont old && from instanceof HSSFWorkbook book
        ? old.getHSSFColor(book)
        : null;
  }
}
