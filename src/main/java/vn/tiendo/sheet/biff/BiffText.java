package vn.tiendo.sheet.biff;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.RichText;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.text.LegacyFont;

/** The texts of cells, shared or their own, each by the font that shows it. */
final class BiffText {

  /** A shared string as the cells of one font show it. */
  private record Use(int index, @Nullable LegacyFont font) {}

  private final Records records;
  private final Fonts fonts;
  private final List<RichText> strings;
  private final Charset charset;
  private final boolean biff8;
  private final Set<Book.Remark> remarks;
  private final StringUse use;
  private final Effort effort;
  private final Map<Use, String> known = new HashMap<>();

  BiffText(
      Records records,
      Fonts fonts,
      List<RichText> strings,
      Charset charset,
      boolean biff8,
      Set<Book.Remark> remarks,
      StringUse use,
      Effort effort) {
    this.records = records;
    this.fonts = fonts;
    this.strings = strings;
    this.charset = charset;
    this.biff8 = biff8;
    this.remarks = remarks;
    this.use = use;
    this.effort = effort;
  }

  /** A shared string by its 0-based number. */
  String shared(int index, int style) throws UnreadableSheet {
    if (index < 0 || index >= strings.size()) {
      throw Records.damaged("shared string " + index);
    }
    use.use(index);
    Use wanted = new Use(index, fonts.legacyFont(style));
    String text = known.get(wanted);
    if (text == null) {
      text = strings.get(index).toText(wanted.font(), remarks);
      known.put(wanted, text);
    }
    return text;
  }

  /** A text that stands in the record at hand, with runs of fonts behind it or without. */
  String own(int style, boolean rich) throws UnreadableSheet {
    int length = records.u16();
    effort.addText(length);
    @Nullable LegacyFont font = fonts.legacyFont(style);
    if (biff8) {
      boolean wide = (records.u8() & 1) != 0;
      String text = records.longCharacters(length, wide);
      return fonts.split(text, rich ? runs(records.u16(), true) : new int[0]).toText(font, remarks);
    }
    int start = records.offset();
    records.skip(length);
    int[] runs = rich ? runs(records.u8(), false) : new int[0];
    records.reset(start);
    // What a legacy font shows is bytes, whatever letters the code page makes of them.
    boolean bytes = font != null || hasLegacyRun(runs);
    String text = records.text(length, bytes ? StandardCharsets.ISO_8859_1 : charset);
    return fonts.split(text, runs).toText(font, remarks);
  }

  /** The result of a formula, from the record that follows it. */
  String result(int style) throws UnreadableSheet {
    return own(style, false);
  }

  private boolean hasLegacyRun(int[] runs) {
    for (int i = 1; i < runs.length; i += 2) {
      if (fonts.legacyFontOf(runs[i]) != null) {
        return true;
      }
    }
    return false;
  }

  private int[] runs(int count, boolean wide) throws UnreadableSheet {
    int[] runs = new int[2 * count];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = wide ? records.u16() : records.u8();
    }
    return runs;
  }
}
