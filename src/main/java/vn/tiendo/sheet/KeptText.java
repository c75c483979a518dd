package vn.tiendo.sheet;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as it is kept: NFC, U+00D0 (which Icelandic and some keyboards type for Đ) as Đ, a
 * non-breaking blank as a blank, CR LF, CR and the breaks of Word as a line break, U+FFFD for what
 * is no letter. Edge blanks stay.
 */
public final class KeptText {

  private static final char ETH = '\u00D0';
  private static final char D_WITH_STROKE = '\u0110';

  private static final char DELETE = '\u007F';
  private static final char NO_BREAK = '\u00A0';

  /** What no XML can hold and no terminal should see: controls, halves of letters, non-letters. */
  private static final Pattern NO_TEXT =
      Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF\\p{Cs}]");

  /** Shown in its place, so that what stood on both sides is not read as one. */
  private static final String NO_LETTER = "\uFFFD";

  private KeptText() {}

  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Most letters pass with one comparison: this runs over every character of every sheet.
      if ((c >= '\u007F' || c < ' ') && !isKept(c)) {
        return change(text);
      }
    }
    return text;
  }

  private static boolean isKept(char c) {
    return c < ' '
        ? c == '\n' || c == '\t'
        : (c < DELETE || c > NO_BREAK) && c != ETH && isComposed(c);
  }

  /** Whether a character stays as it is in NFC, for the blocks that Vietnamese is written in. */
  private static boolean isComposed(char c) {
    return c < '\u0300' || (c >= '\u1E00' && c < '\u1F00') || (c > '\u2001' && c < '\u20D0');
  }

  private static String change(String text) {
    String kept =
        text.replace("\r\n", "\n")
            .replace('\r', '\n')
            .replace('\u000B', '\n')
            .replace('\f', '\n')
            .replace(NO_BREAK, ' ')
            .replace(ETH, D_WITH_STROKE);
    return Normalizer.normalize(NO_TEXT.matcher(kept).replaceAll(NO_LETTER), Normalizer.Form.NFC);
  }
}
