package vn.tiendo.sheet;

import java.text.Normalizer;

/**
 * Text as it is kept: NFC, U+00D0 (which Icelandic and some keyboards type for Đ) as Đ, a
 * non-breaking blank as a blank, CR LF and CR as a line break. Edge blanks stay.
 */
public final class KeptText {

  private static final char ETH = '\u00D0';
  private static final char D_WITH_STROKE = '\u0110';
  private static final char NO_BREAK_SPACE = '\u00A0';

  private KeptText() {}

  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Most letters pass with one comparison: this runs over every character of every sheet.
      if ((c >= '\u0080' || c == '\r') && !isKept(c)) {
        return change(text);
      }
    }
    return text;
  }

  private static boolean isKept(char c) {
    return c != '\r' && c != NO_BREAK_SPACE && c != ETH && isComposed(c);
  }

  /** Whether a character stays as it is in NFC, for the blocks that Vietnamese is written in. */
  private static boolean isComposed(char c) {
    return c < '\u0300' || (c >= '\u1E00' && c < '\u1F00') || (c > '\u2001' && c < '\u20D0');
  }

  private static String change(String text) {
    String kept =
        text.replace("\r\n", "\n")
            .replace('\r', '\n')
            .replace(NO_BREAK_SPACE, ' ')
            .replace(ETH, D_WITH_STROKE);
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }
}
