package vn.tiendo.sheet.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.Limit;
import vn.tiendo.sheet.RichText;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;
import vn.tiendo.text.LegacyFont;

/**
 * The texts that cells refer to by number. A text is converted by the font of the cell that uses
 * it, so that the runs are kept where a style has a legacy font; elsewhere only the finished text
 * is.
 */
final class SharedStrings {

  /** A text as the cells of one font show it. */
  private record Use(int index, @Nullable LegacyFont font) {}

  private final Set<Book.Remark> remarks;
  private final boolean keepRuns;
  private final List<String> texts = new ArrayList<>();
  private final List<RichText> runs = new ArrayList<>();
  private final Map<Use, String> converted = new HashMap<>();

  private SharedStrings(Styles styles, Set<Book.Remark> remarks) {
    this.remarks = remarks;
    this.keepRuns = styles.hasLegacyFonts();
  }

  /** The strings of a book that shares none. */
  static SharedStrings none(Styles styles, Set<Book.Remark> remarks) {
    return new SharedStrings(styles, remarks);
  }

  static SharedStrings read(XmlPart xml, Styles styles, Set<Book.Remark> remarks, Effort effort)
      throws UnreadableSheet {
    SharedStrings strings = new SharedStrings(styles, remarks);
    while (xml.nextStart()) {
      if (xml.name().equals("si")) {
        strings.add(StringItem.read(xml, effort), effort);
      }
    }
    return strings;
  }

  private void add(RichText item, Effort effort) throws UnreadableSheet {
    effort.addText(item.length());
    effort.check(texts.size() + 1L, Limit.CELLS);
    if (keepRuns) {
      runs.add(item);
      texts.add("");
    } else {
      texts.add(item.toText(null, remarks));
    }
  }

  /**
   * @param index 0-based
   * @param font the legacy font of the cell, null where it is one of Unicode
   */
  String text(int index, @Nullable LegacyFont font) throws UnreadableSheet {
    if (index >= texts.size()) {
      throw new UnreadableSheet(Reason.UNREADABLE, "shared string " + index);
    }
    if (!keepRuns) {
      return texts.get(index);
    }
    Use use = new Use(index, font);
    String text = converted.get(use);
    if (text == null) {
      text = runs.get(index).toText(font, remarks);
      converted.put(use, text);
    }
    return text;
  }
}
