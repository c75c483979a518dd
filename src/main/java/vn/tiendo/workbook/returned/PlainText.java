package vn.tiendo.workbook.returned;

import java.util.regex.Pattern;
import vn.tiendo.text.VisibleText;

/** Somebody's words as they may stand in a cell of ours: no control characters, not too long. */
final class PlainText {

  /** What Excel holds in one cell. */
  private static final int LONGEST = 32_767;

  private static final Pattern FORMULA_LIKE = Pattern.compile("^[=+\\-@].*", Pattern.DOTALL);

  private PlainText() {}

  static String of(String text) {
    String plain = VisibleText.of(text);
    return plain.length() > LONGEST ? plain.substring(0, LONGEST - 1) + "…" : plain;
  }

  /** Whether Excel would take it for a formula when it is typed again. */
  static boolean looksLikeFormula(String text) {
    return FORMULA_LIKE.matcher(text).matches();
  }
}
