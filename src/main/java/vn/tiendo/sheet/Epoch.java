package vn.tiendo.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What day the serial number 1 stands for. */
public enum Epoch {
  /** 1 is 1 January 1900, and there is a 29 February 1900 that never was, number 60. */
  FROM_1900(LocalDate.of(1899, 12, 30)),
  /** 0 is 1 January 1904. */
  FROM_1904(LocalDate.of(1904, 1, 1));

  private static final double END = 2_958_466;
  private static final int LEAP_DAY_THAT_NEVER_WAS = 60;
  private static final double SECONDS = 86_400;

  private final LocalDate zero;

  Epoch(LocalDate zero) {
    this.zero = zero;
  }

  /** The moment of a serial number, to the second; empty where Excel knows no such day. */
  public Optional<LocalDateTime> findMoment(double serial) {
    if (!(serial >= 0 && serial < END)) {
      return Optional.empty();
    }
    long day = (long) serial;
    if (this == FROM_1900 && day == LEAP_DAY_THAT_NEVER_WAS) {
      return Optional.empty();
    }
    boolean early = this == FROM_1900 && day < LEAP_DAY_THAT_NEVER_WAS;
    LocalDate date = zero.plusDays(early ? day + 1 : day);
    long seconds = Math.round((serial - day) * SECONDS);
    return Optional.of(date.atStartOfDay().plusSeconds(seconds));
  }

  /** The serial number of a moment. */
  public double serialOf(LocalDateTime moment) {
    LocalDate day = moment.toLocalDate();
    double seconds = ChronoUnit.SECONDS.between(day.atStartOfDay(), moment);
    return ChronoUnit.DAYS.between(zero, day) + seconds / SECONDS;
  }
}
