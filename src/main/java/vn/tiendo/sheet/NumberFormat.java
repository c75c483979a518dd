package vn.tiendo.sheet;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a number format of Excel shows: a percentage, a date, or a bare number. */
public final class NumberFormat {

  private static final int GENERAL = 0;
  private static final int TEXT = 49;
  private static final CellFormat[] SHARED = new CellFormat[16];

  static {
    for (int i = 0; i < SHARED.length; i++) {
      SHARED[i] = new CellFormat((i & 1) != 0, (i & 2) != 0, (i & 4) != 0, (i & 8) != 0);
    }
  }

  private NumberFormat() {}

  /**
   * @param id of the format; those below 164 have a meaning without a code
   * @param code as {@code dd/mm/yyyy}, null where the file gives none
   * @param bold whether the font of such cells is bold
   */
  public static CellFormat of(int id, @Nullable String code, boolean bold) {
    if (code == null) {
      return share(isGeneral(id), id == 9 || id == 10, isDate(id), bold);
    }
    String plain = withoutLiterals(code).toLowerCase(Locale.ROOT);
    boolean general = plain.isBlank() || plain.equals("@") || plain.startsWith("general");
    boolean percent = plain.indexOf('%') >= 0;
    return share(general && !percent, percent, !general && !percent && isDate(plain), bold);
  }

  private static CellFormat share(boolean general, boolean percent, boolean date, boolean bold) {
    return SHARED[(general ? 1 : 0) | (percent ? 2 : 0) | (date ? 4 : 0) | (bold ? 8 : 0)];
  }

  private static boolean isGeneral(int id) {
    return id == GENERAL || id == TEXT;
  }

  private static boolean isDate(int id) {
    return (id >= 14 && id <= 22)
        || (id >= 27 && id <= 36)
        || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58);
  }

  /** The first section decides; E of a scientific number is no letter of a date. */
  private static boolean isDate(String plain) {
    int end = plain.indexOf(';');
    String first = end < 0 ? plain : plain.substring(0, end);
    return first.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0);
  }

  /**
   * The code without what is shown as it stands ("…", \x, _x, *x) and without [colours],
   * [conditions] and [$locales]; an elapsed time as [h] counts as h.
   */
  private static String withoutLiterals(String code) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      switch (c) {
        case '"' -> i = after(code, '"', i);
        case '\\', '_', '*' -> i++;
        case '[' -> {
          int end = after(code, ']', i);
          plain.append(elapsed(code.substring(i + 1, Math.max(i + 1, end))));
          i = end;
        }
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }

  private static int after(String code, char closing, int from) {
    int end = code.indexOf(closing, from + 1);
    return end < 0 ? code.length() - 1 : end;
  }

  private static String elapsed(String inside) {
    return inside.matches("(?i)h+|m+|s+") ? inside : "";
  }
}
