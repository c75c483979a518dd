package vn.tiendo.workbook.master;

/**
 * How high a text becomes when it is wrapped in a cell of Times New Roman: an estimate on the safe
 * side, as nobody but the program that shows the file can know. Rows are given their height so that
 * every program and every printer shows all of the text.
 */
final class Wrapping {

  /** The highest row that Excel allows, in points. */
  static final double MOST = 409;

  private static final double POINTS_PER_LINE = 1.25;

  /** Widths are in digits; letters are narrower on the whole. */
  private static final double CHARACTERS_PER_DIGIT = 1.08;

  private static final double PADDING = 3;
  private static final int STANDARD_SIZE = 11;

  private Wrapping() {}

  /**
   * The height of a text, in points.
   *
   * @param width of the cell, in characters of 11 points
   * @param size of the font, in points
   */
  static double points(String text, double width, int size) {
    double room = Math.max(1, (width - 0.8) * CHARACTERS_PER_DIGIT * STANDARD_SIZE / size);
    return Math.min(MOST, lines(text, room) * size * POINTS_PER_LINE + PADDING);
  }

  /** How many lines a text takes where each has room for so many characters. */
  static int lines(String text, double room) {
    int lines = 1;
    double used = 0;
    int wordStart = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (c == ' ' || c == '\n') {
        double word = i - wordStart;
        if (used > 0 && used + 1 + word > room) {
          lines++;
          used = 0;
        }
        used += word + (used > 0 ? 1 : 0);
        lines += (int) Math.max(0, Math.ceil(used / room) - 1);
        used = used > room ? used % room : used;
        wordStart = i + 1;
        if (c == '\n' && i < text.length()) {
          lines++;
          used = 0;
        }
      }
    }
    return lines;
  }
}
