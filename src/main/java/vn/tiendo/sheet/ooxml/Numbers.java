package vn.tiendo.sheet.ooxml;

import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.Merge;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/** The small numbers in attributes: counts, indexes, names of cells. */
final class Numbers {

  private static final int BEYOND = 100_000_000;

  private Numbers() {}

  static int orZero(@Nullable String text) throws UnreadableSheet {
    return text == null ? 0 : parse(text);
  }

  /** A number of digits only. */
  static int parse(String text) throws UnreadableSheet {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9 || number > BEYOND) {
        throw bad(text);
      }
      number = number * 10 + digit;
    }
    if (text.isEmpty()) {
      throw bad(text);
    }
    return number;
  }

  /**
   * The 1-based column of a cell's name.
   *
   * @param row the row in which it stands, as its name must tell it
   */
  static int column(String reference, String row) throws UnreadableSheet {
    if (!reference.endsWith(row)) {
      throw bad(reference);
    }
    return column(reference, reference.length() - row.length());
  }

  /** The number of the letters before an end. */
  private static int column(String reference, int end) throws UnreadableSheet {
    int column = 0;
    for (int i = 0; i < end; i++) {
      int letter = (reference.charAt(i) | 0x20) - 'a' + 1;
      if (letter < 1 || letter > 26 || i > 2) {
        throw bad(reference);
      }
      column = column * 26 + letter;
    }
    if (column == 0) {
      throw bad(reference);
    }
    return column;
  }

  /** A range as {@code A1:C3}. */
  static Merge range(String reference) throws UnreadableSheet {
    int colon = reference.indexOf(':');
    String first = colon < 0 ? reference : reference.substring(0, colon);
    String last = colon < 0 ? reference : reference.substring(colon + 1);
    int firstRow = rowAt(first);
    int lastRow = rowAt(last);
    return new Merge(
        parse(first.substring(firstRow)),
        column(first, firstRow),
        parse(last.substring(lastRow)),
        column(last, lastRow));
  }

  /** Where the letters of a cell's name end. */
  private static int rowAt(String reference) {
    int at = 0;
    while (at < reference.length() && Character.isLetter(reference.charAt(at))) {
      at++;
    }
    return at;
  }

  private static UnreadableSheet bad(String text) {
    String shown = text.length() > 40 ? text.substring(0, 40) : text;
    return new UnreadableSheet(Reason.UNREADABLE, "\"" + shown + "\"");
  }
}
