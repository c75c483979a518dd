package vn.tiendo.sheet;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Numbers as files write them, and as people read them. */
public final class PlainNumber {

  private static final double EXACT = 1e15;
  private static final int EXACT_DIGITS = 15;
  private static final double[] POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private PlainNumber() {}

  /** Its shortest decimal form without exponent: {@code 3.1}, {@code 100}. */
  static String format(double number) {
    if (number == Math.rint(number) && Math.abs(number) < EXACT) {
      return Long.toString((long) number);
    }
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /**
   * A number in the notation of XML, {@code -1.5E-3}; empty for anything else, "NaN" and Java's own
   * forms ("1d", "0x1p3") among it.
   */
  public static OptionalDouble parse(String text) {
    int end = text.length();
    long digits = 0;
    int count = 0;
    int fraction = -1;
    int start = end > 0 && text.charAt(0) == '-' ? 1 : 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = digits * 10 + (c - '0');
        count++;
      } else if (c == '.' && fraction < 0) {
        fraction = count;
      } else {
        return parseRare(text);
      }
      if (count > EXACT_DIGITS) {
        return parseRare(text);
      }
    }
    if (count == 0) {
      return OptionalDouble.empty();
    }
    // Both are exact below 10^15, so that one division rounds as the full parser would.
    double value = fraction < 0 ? digits : digits / POWERS[count - fraction];
    return OptionalDouble.of(start == 1 ? -value : value);
  }

  private static OptionalDouble parseRare(String text) {
    String number = text.strip();
    for (int i = 0; i < number.length(); i++) {
      if ("0123456789+-.eE".indexOf(number.charAt(i)) < 0) {
        return OptionalDouble.empty();
      }
    }
    try {
      double value = Double.parseDouble(number);
      return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NumberFormatException notANumber) {
      return OptionalDouble.empty();
    }
  }
}
