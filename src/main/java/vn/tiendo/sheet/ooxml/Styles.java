package vn.tiendo.sheet.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.CellFormat;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.NumberFormat;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.text.LegacyFont;

/** What the part "styles" says of number formats and fonts; all else in it is passed over. */
final class Styles {

  private record Font(boolean bold, @Nullable LegacyFont legacy) {}

  /** Excel's own longest is 255; beyond this a code says nothing more. */
  private static final int LONGEST_CODE = 1_000;

  private static final int FONT = 40;
  private static final int FORMAT = 16;

  private final Effort effort;
  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Font> fonts = new ArrayList<>();
  private final List<CellFormat> formats = new ArrayList<>();
  private final List<@Nullable LegacyFont> legacy = new ArrayList<>();
  private boolean anyLegacy;

  private Styles(Effort effort) {
    this.effort = effort;
  }

  /** The styles of a book that has none. */
  static Styles none(Effort effort) {
    return new Styles(effort);
  }

  static Styles read(XmlPart xml, Effort effort) throws UnreadableSheet {
    Styles styles = new Styles(effort);
    while (xml.nextStart()) {
      switch (xml.name()) {
        case "numFmt" -> styles.readCode(xml);
        case "fonts" -> styles.readFonts(xml);
        case "cellXfs" -> styles.readFormats(xml);
        case "styleSheet", "numFmts" -> {}
        default -> xml.skip();
      }
    }
    return styles;
  }

  private void readCode(XmlPart xml) throws UnreadableSheet {
    String code = xml.attribute("formatCode");
    if (code != null) {
      effort.hold(2L * LONGEST_CODE);
      code = code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
      codes.put(Numbers.orZero(xml.attribute("numFmtId")), code);
    }
  }

  private void readFonts(XmlPart xml) throws UnreadableSheet {
    int inside = xml.depth();
    while (xml.next() == XMLStreamConstants.START_ELEMENT || xml.depth() >= inside) {
      if (xml.depth() == inside + 1 && xml.name().equals("font")) {
        effort.hold(FONT);
        fonts.add(readFont(xml));
      }
    }
  }

  private Font readFont(XmlPart xml) throws UnreadableSheet {
    int inside = xml.depth();
    boolean bold = false;
    @Nullable LegacyFont font = null;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.depth() < inside) {
        return new Font(bold, font);
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        String value = xml.attribute("val");
        if (xml.name().equals("b")) {
          bold = value == null || value.equals("1") || value.equals("true");
        } else if (xml.name().equals("name") && value != null) {
          font = LegacyFont.find(value).orElse(null);
        }
      }
    }
  }

  private void readFormats(XmlPart xml) throws UnreadableSheet {
    int inside = xml.depth();
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.depth() < inside) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("xf")) {
        addFormat(
            Numbers.orZero(xml.attribute("numFmtId")), Numbers.orZero(xml.attribute("fontId")));
      }
    }
  }

  private void addFormat(int number, int font) throws UnreadableSheet {
    effort.hold(FORMAT);
    @Nullable Font of = font >= 0 && font < fonts.size() ? fonts.get(font) : null;
    @Nullable LegacyFont legacyFont = of == null ? null : of.legacy();
    formats.add(NumberFormat.of(number, codes.get(number), of != null && of.bold()));
    legacy.add(legacyFont);
    anyLegacy |= legacyFont != null;
  }

  /** The format of a style by its number; a plain one where there is no such style. */
  CellFormat format(int style) {
    return style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.PLAIN;
  }

  /** The legacy font of a style, null where it is a font of Unicode. */
  @Nullable LegacyFont legacyFont(int style) {
    return anyLegacy && style >= 0 && style < legacy.size() ? legacy.get(style) : null;
  }

  /** Whether any style has a legacy font. */
  boolean hasLegacyFonts() {
    return anyLegacy;
  }
}
