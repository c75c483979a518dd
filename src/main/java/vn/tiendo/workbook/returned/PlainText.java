package vn.tiendo.workbook.returned;

import java.util.regex.Pattern;

/** Somebody's words as they may stand in a cell of ours: no control characters, not too long. */
final class PlainText {

  /** What Excel holds in one cell. */
  private static final int LONGEST = 32_767;

  /** Control characters but line breaks, and those that turn the direction of what follows. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");

  private static final Pattern FORMULA_LIKE = Pattern.compile("^[=+\\-@].*", Pattern.DOTALL);

  private PlainText() {}

  static String of(String text) {
    String plain = UNSEEN.matcher(text.replace("\r\n", "\n")).replaceAll("");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST - 1) + "…" : plain;
  }

  /** Whether Excel would take it for a formula when it is typed again. */
  static boolean looksLikeFormula(String text) {
    return FORMULA_LIKE.matcher(text).matches();
  }
}
