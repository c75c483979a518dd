package vn.tiendo.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A day by whose last second something is due.
 *
 * @param day the last day that is still in time
 * @param fixed whether the day was given as "trước ngày …" and so never moves off a rest day
 */
public record Deadline(LocalDate day, boolean fixed) {

  public static Deadline on(LocalDate day) {
    return new Deadline(day, false);
  }

  /** Whether the due day's last second has come, from which what is due counts as due. */
  public boolean isReachedAt(Instant moment, ZoneId zone) {
    return !moment.isBefore(day.atTime(23, 59, 59).atZone(zone).toInstant());
  }

  /** Whether a moment is after the due day's last second in the zone. */
  public boolean isPassedAt(Instant moment, ZoneId zone) {
    return !moment.isBefore(day.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
