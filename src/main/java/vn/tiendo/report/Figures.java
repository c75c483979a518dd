package vn.tiendo.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as Vietnamese write them, with a comma before the decimals. */
final class Figures {

  private Figures() {}

  /** A percentage without its sign: 82,5. */
  static String show(double percent) {
    return BigDecimal.valueOf(percent)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString()
        .replace('.', ',');
  }
}
