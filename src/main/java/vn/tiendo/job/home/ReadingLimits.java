package vn.tiendo.job.home;

import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;
import vn.tiendo.sheet.Limit;
import vn.tiendo.sheet.Limits;

/** How much of a file is taken on, as a home's settings say: {@code tiendo.limits.…}. */
final class ReadingLimits {

  private static final String PREFIX = "tiendo.limits.";

  private ReadingLimits() {}

  /**
   * @throws BadSetting where a value is none
   */
  static Limits of(Environment environment) {
    Limits limits = Limits.defaults();
    for (Limit limit : Limit.values()) {
      String key = PREFIX + limit.setting();
      String found = environment.getProperty(key);
      if (found != null && !found.isBlank()) {
        limits = limits.with(limit, parse(limit, key, found.replace(" ", "")));
      }
    }
    return limits;
  }

  private static long parse(Limit limit, String key, String found) {
    try {
      long value =
          switch (limit.unit()) {
            case COUNT -> Long.parseLong(found);
            case BYTES -> DataSize.parse(found.toUpperCase(Locale.ROOT)).toBytes();
            case MILLISECONDS -> duration(found).toMillis();
          };
      if (value > 0) {
        return value;
      }
    } catch (IllegalArgumentException notOne) {
      throw new BadSetting(key, found, example(limit), notOne);
    }
    throw new BadSetting(key, found, example(limit), null);
  }

  /** A bare number is meant in seconds. */
  private static Duration duration(String found) {
    return DurationStyle.detectAndParse(
        found.toLowerCase(Locale.ROOT), java.time.temporal.ChronoUnit.SECONDS);
  }

  private static String example(Limit limit) {
    return switch (limit.unit()) {
      case COUNT -> Long.toString(limit.usual());
      case BYTES -> DataSize.ofBytes(limit.usual()).toMegabytes() + "MB";
      case MILLISECONDS -> limit.usual() / 1000 + "s";
    };
  }
}
