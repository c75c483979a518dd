package vn.tiendo.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The moments at which schedules fall due, in one zone.
 *
 * <p>A time that a change of clocks leaves out falls due as much later as the clocks were put
 * forward; a time that comes twice falls due the first time only. Immutable and thread-safe if the
 * reader of cron expressions is.
 */
public final class Occurrences {

  /** Evaluates cron expressions, which needs a library. */
  @FunctionalInterface
  public interface Cron {

    /** The first moment after {@code after} that an expression of six fields names, if any. */
    Optional<ZonedDateTime> findNext(String expression, ZonedDateTime after);
  }

  /** Looked through for the next day that fits; no plan is longer. */
  private static final int MOST_DAYS = 3660;

  private final ZoneId zone;
  private final WorkingDays workingDays;
  private final Cron cron;

  public Occurrences(ZoneId zone, WorkingDays workingDays, Cron cron) {
    this.zone = zone;
    this.workingDays = workingDays;
    this.cron = cron;
  }

  /** The moments of a schedule after one moment, up to and including another, in order. */
  public List<Instant> between(Schedule schedule, Instant after, Instant upTo) {
    List<Instant> moments = new ArrayList<>();
    Optional<Instant> next = findNext(schedule, after);
    while (next.isPresent() && !next.get().isAfter(upTo)) {
      moments.add(next.get());
      next = findNext(schedule, next.get());
    }
    return moments;
  }

  /** The first moment of a schedule after a moment; empty where there is none within ten years. */
  public Optional<Instant> findNext(Schedule schedule, Instant after) {
    if (schedule instanceof Schedule.Every every) {
      return Optional.of(nextMultiple(every.interval(), after));
    }
    if (schedule instanceof Schedule.Daily daily) {
      return nextDay(after, daily.at(), day -> true);
    }
    if (schedule instanceof Schedule.WorkingDays working) {
      return nextDay(after, working.at(), workingDays::contains);
    }
    if (schedule instanceof Schedule.Monthly monthly) {
      return nextDay(after, monthly.at(), day -> isDayOfMonth(day, monthly.day()));
    }
    if (schedule instanceof Schedule.Once once) {
      return Optional.of(at(once.day(), once.at())).filter(moment -> moment.isAfter(after));
    }
    return cron.findNext(((Schedule.Cron) schedule).expression(), after.atZone(zone))
        .map(ZonedDateTime::toInstant);
  }

  private Instant at(LocalDate day, LocalTime time) {
    return ZonedDateTime.of(day, time, zone).toInstant();
  }

  private Optional<Instant> nextDay(Instant after, LocalTime time, Predicate<LocalDate> fits) {
    LocalDate first = after.atZone(zone).toLocalDate();
    for (int i = 0; i < MOST_DAYS; i++) {
      LocalDate day = first.plusDays(i);
      Instant moment = at(day, time);
      if (fits.test(day) && moment.isAfter(after)) {
        return Optional.of(moment);
      }
    }
    return Optional.empty();
  }

  private static boolean isDayOfMonth(LocalDate day, int wanted) {
    return day.getDayOfMonth() == Math.min(wanted, YearMonth.from(day).lengthOfMonth());
  }

  /** Counted from the day's first moment, by elapsed time; a new day begins anew. */
  private Instant nextMultiple(Duration interval, Instant after) {
    LocalDate day = after.atZone(zone).toLocalDate();
    Instant start = day.atStartOfDay(zone).toInstant();
    Instant tomorrow = day.plusDays(1).atStartOfDay(zone).toInstant();
    long passed = Duration.between(start, after).dividedBy(interval);
    Instant next = start.plus(interval.multipliedBy(passed + 1));
    return next.isBefore(tomorrow) ? next : tomorrow;
  }
}
