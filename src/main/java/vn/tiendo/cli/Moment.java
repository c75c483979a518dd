package vn.tiendo.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;

/**
 * What {@code --as-of} says: {@code 2021-06-30} (that day's last second), {@code 2021-06-30T08:00},
 * or an instant with its offset. The first two are read in the plan's zone.
 */
final class Moment {

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final String written;

  Moment(String written) {
    this.written = written.strip();
  }

  /**
   * The instant meant in a zone.
   *
   * @throws CommandFailed (wrong usage) if it is none of the three forms
   */
  Instant in(ZoneId zone) {
    try {
      return parse(zone);
    } catch (DateTimeParseException none) {
      throw CommandFailed.wrongUsage("as-of", written);
    }
  }

  private Instant parse(ZoneId zone) {
    if (DAY.matcher(written).matches()) {
      return LocalDate.parse(written).atTime(LAST_SECOND).atZone(zone).toInstant();
    }
    TemporalAccessor moment =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(
            written, OffsetDateTime::from, LocalDateTime::from);
    return moment instanceof OffsetDateTime exact
        ? exact.toInstant()
        : LocalDateTime.from(moment).atZone(zone).toInstant();
  }
}
