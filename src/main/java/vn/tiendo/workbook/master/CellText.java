package vn.tiendo.workbook.master;

import java.util.regex.Pattern;

/** Text as a cell can hold it. */
final class CellText {

  /** The most characters that Excel keeps in a cell. */
  static final int MOST = 32_767;

  /** What Excel would read as an escaped character, {@code _x000D_}. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /** The text with one kind of line break, without what XML cannot hold, cut where Excel cuts. */
  static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(Math.min(text.length(), MOST));
    String unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    unix.codePoints().filter(CellText::isWritable).forEach(kept::appendCodePoint);
    if (kept.length() > MOST) {
      int end = Character.isHighSurrogate(kept.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
      return kept.substring(0, end) + "…";
    }
    return kept.toString();
  }

  /** Whether a text can stand as it is, as nearly all do. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 0x20 && c != '\n' && c != '\t') || c >= 0xD800) {
        return false;
      }
    }
    return text.length() <= MOST;
  }

  /** The text as the XML of a cell writes it. */
  static String inXml(String text) {
    String kept = of(text);
    if (needsNoEscape(kept)) {
      return kept;
    }
    StringBuilder xml = new StringBuilder(kept.length() + 16);
    String escaped = kept.contains("_x") ? ESCAPE.matcher(kept).replaceAll("_x005F_") : kept;
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        default -> xml.append(c);
      }
    }
    return xml.toString();
  }

  private static boolean needsNoEscape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&' || c == '<' || c == '>' || c == '"' || c == '_') {
        return false;
      }
    }
    return true;
  }

  /** Whether a reader of the file could take it for a formula when the cell is edited. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 && text.length() > 1;
  }

  private static boolean isWritable(int c) {
    return c == '\n'
        || c == '\t'
        || (c >= 0x20 && c < 0xD800)
        || (c > 0xDFFF && c < 0xFFFE)
        || c > 0xFFFF;
  }
}
