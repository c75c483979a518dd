package vn.tiendo.report.value;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How the numbers of one column are meant that carry neither a format nor a sign: as fractions
 * (0.95 beside 1) or as percent (95 beside 1). Judged by what most of them are.
 */
public final class PercentColumn {

  private enum Scale {
    FRACTION,
    PERCENT,
    UNKNOWN
  }

  private final Scale scale;

  /**
   * @param open the column's numbers without format or sign
   */
  public PercentColumn(Collection<Double> open) {
    long fractions = open.stream().filter(number -> number > 0 && number < 1).count();
    long percents = open.stream().filter(PercentColumn::isSurelyPercent).count();
    if (fractions == percents) {
      scale = Scale.UNKNOWN;
    } else {
      scale = fractions > percents ? Scale.FRACTION : Scale.PERCENT;
    }
  }

  /**
   * What a number means, in percent; nothing where it cannot be told.
   *
   * @param wordsSayDone whether the row's words say that the task is done, which settles a lone 1
   */
  public OptionalDouble settle(double number, boolean wordsSayDone) {
    if (number <= 0) {
      return OptionalDouble.of(number);
    }
    return switch (scale) {
      case FRACTION -> OptionalDouble.of(Percentage.exact(number * 100));
      case PERCENT -> OptionalDouble.of(number);
      case UNKNOWN -> settleAlone(number, wordsSayDone);
    };
  }

  private static OptionalDouble settleAlone(double number, boolean wordsSayDone) {
    if (number == 1 && wordsSayDone) {
      return OptionalDouble.of(100);
    }
    return isSurelyPercent(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  /** Between 1 and 2 a number may be a fraction gone beyond its whole (1.2 for 120 %). */
  private static boolean isSurelyPercent(double number) {
    return number >= 2;
  }
}
