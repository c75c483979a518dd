package vn.tiendo.sheet.biff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.CellFormat;
import vn.tiendo.sheet.NumberFormat;
import vn.tiendo.sheet.RichText;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.text.LegacyFont;

/** The fonts, number formats and cell styles of a workbook. */
final class Fonts {

  private static final int BOLD = 700;

  /** The font of this number was never written; those after it count one higher. */
  private static final int MISSING = 4;

  private record Font(String name, boolean bold, @Nullable LegacyFont legacy) {}

  private record Style(int font, int format) {}

  private final List<Font> fonts = new ArrayList<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Style> styles = new ArrayList<>();
  private final Map<Style, CellFormat> formats = new HashMap<>();

  void addFont(String name, int weight) {
    fonts.add(new Font(name, weight >= BOLD, LegacyFont.find(name).orElse(null)));
  }

  void addCode(int id, String code) {
    codes.put(id, code);
  }

  void addStyle(int font, int format) {
    styles.add(new Style(font, format));
  }

  private @Nullable Font font(int number) {
    int index = number > MISSING ? number - 1 : number;
    return index < fonts.size() ? fonts.get(index) : null;
  }

  private Style style(int index) throws UnreadableSheet {
    if (index >= styles.size()) {
      throw Records.damaged("style " + index);
    }
    return styles.get(index);
  }

  CellFormat format(int styleIndex) throws UnreadableSheet {
    return formats.computeIfAbsent(style(styleIndex), this::makeFormat);
  }

  private CellFormat makeFormat(Style style) {
    Font font = font(style.font());
    return NumberFormat.of(style.format(), codes.get(style.format()), font != null && font.bold());
  }

  /** The legacy font of a style, null where it is a font of Unicode. */
  @Nullable LegacyFont legacyFont(int styleIndex) throws UnreadableSheet {
    Font font = font(style(styleIndex).font());
    return font == null ? null : font.legacy();
  }

  /** The legacy font of that number, null where it is a font of Unicode. */
  @Nullable LegacyFont legacyFontOf(int number) {
    Font font = font(number);
    return font == null ? null : font.legacy();
  }

  /**
   * A text in its runs.
   *
   * @param starts pairs of a 0-based place and the number of the font from there on
   */
  RichText split(String text, int[] starts) {
    if (starts.length == 0) {
      return RichText.of(text);
    }
    List<RichText.Run> runs = new ArrayList<>();
    int from = 0;
    @Nullable String name = null;
    for (int i = 0; i + 1 < starts.length; i += 2) {
      int to = Math.max(from, Math.min(starts[i], text.length()));
      if (to > from) {
        runs.add(new RichText.Run(text.substring(from, to), name));
      }
      Font font = font(starts[i + 1]);
      name = font == null ? null : font.name();
      from = to;
    }
    runs.add(new RichText.Run(text.substring(from), name));
    return new RichText(runs);
  }
}
