package vn.tiendo.sheet.ooxml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.RichText;
import vn.tiendo.sheet.UnreadableSheet;

/** Reads a string item, shared or inline: a text, or runs with fonts of their own. */
final class StringItem {

  private static final int ESCAPE = 7;
  private static final int RUN = 100;

  private StringItem() {}

  /** Reads to the end of the item just begun. Readings of Japanese words count for nothing. */
  static RichText read(XmlPart xml, Effort effort) throws UnreadableSheet {
    int inside = xml.depth();
    @Nullable RichText plain = null;
    @Nullable List<RichText.Run> runs = null;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.depth() < inside) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "t" -> plain = RichText.of(decode(xml.text()));
          case "r" -> {
            runs = runs == null ? new ArrayList<>() : runs;
            effort.hold(RUN);
            runs.add(readRun(xml));
          }
          default -> xml.skip();
        }
      }
    }
    if (runs != null) {
      return new RichText(runs);
    }
    return plain == null ? RichText.of("") : plain;
  }

  private static RichText.Run readRun(XmlPart xml) throws UnreadableSheet {
    int inside = xml.depth();
    String text = "";
    @Nullable String font = null;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.depth() < inside) {
        return new RichText.Run(text, font);
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.name().equals("t")) {
          text = decode(xml.text());
        } else if (xml.name().equals("rFont")) {
          font = xml.attribute("val");
        }
      }
    }
  }

  /** Resolves {@code _x000D_}, in which characters travel that XML would lose. */
  static String decode(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder();
    int from = 0;
    for (; at >= 0; at = text.indexOf("_x", from)) {
      decoded.append(text, from, at);
      if (isEscape(text, at)) {
        decoded.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
        from = at + ESCAPE;
      } else {
        decoded.append("_x");
        from = at + 2;
      }
    }
    return decoded.append(text, from, text.length()).toString();
  }

  private static boolean isEscape(String text, int at) {
    if (at + ESCAPE > text.length() || text.charAt(at + ESCAPE - 1) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
        return false;
      }
    }
    return true;
  }
}
