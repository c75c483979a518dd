package vn.tiendo.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.LegacyFont;

/**
 * A cell's text as the file holds it, in runs of one font each, before anything touched it.
 *
 * @param runs in their order; together the text
 */
public record RichText(List<Run> runs) {

  /**
   * @param font the name of the run's own font, null where it has the cell's
   */
  public record Run(String text, @Nullable String font) {}

  public static RichText of(String text) {
    return new RichText(List.of(new Run(text, null)));
  }

  /**
   * The text as it is kept, each run out of its legacy font.
   *
   * @param cellFont the legacy font of the cell, null where that is a font of Unicode
   * @param remarks where it is noted that something was converted
   */
  public String toText(@Nullable LegacyFont cellFont, Set<Book.Remark> remarks) {
    if (runs.size() == 1) {
      return KeptText.of(convert(runs.get(0), cellFont, remarks));
    }
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(convert(run, cellFont, remarks));
    }
    return KeptText.of(text.toString());
  }

  private static String convert(Run run, @Nullable LegacyFont cellFont, Set<Book.Remark> remarks) {
    Optional<LegacyFont> font =
        run.font() == null ? Optional.ofNullable(cellFont) : LegacyFont.find(run.font());
    if (font.isEmpty()) {
      return run.text();
    }
    String converted = font.get().toUnicode(run.text());
    if (!converted.equals(run.text())) {
      remarks.add(Book.Remark.LEGACY_FONT_CONVERTED);
    }
    return converted;
  }

  /** How many characters the runs have together. */
  public int length() {
    int length = 0;
    for (Run run : runs) {
      length += run.text().length();
    }
    return length;
  }
}
