package vn.tiendo.text;

import java.text.Normalizer;
import java.util.Optional;

/** A text as it is kept: what a reader would see, without what a keyboard or a font left in it. */
public final class CleanText {

  private CleanText() {}

  /**
   * The text in NFC with Đ for the look-alike U+00D0, plain blanks for non-breaking ones, line
   * feeds for line breaks, nothing invisible and no blanks at its edges; empty if nothing remains.
   */
  public static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder clean = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      append(clean, composed, i);
    }
    return clean.toString().strip();
  }

  /** The same, or nothing where the text is blank. */
  public static Optional<String> find(String text) {
    String clean = of(text);
    return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
  }

  private static void append(StringBuilder clean, String text, int index) {
    char letter = text.charAt(index);
    switch (letter) {
      case '\u00d0' -> clean.append('\u0110');
      case '\u00a0', '\u2007', '\u202f' -> clean.append(' ');
      case '\r' -> {
        if (index + 1 == text.length() || text.charAt(index + 1) != '\n') {
          clean.append('\n');
        }
      }
      case '\u200b', '\u2060', '\ufeff' -> {
        // Invisible.
      }
      default -> {
        if (!Character.isISOControl(letter) || letter == '\n' || letter == '\t') {
          clean.append(letter);
        }
      }
    }
  }
}
