package vn.tiendo.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a plan's "Lịch chạy" asks for and when, from the plan's first moment to its last. Rows that
 * are switched off ask for nothing.
 */
public final class Timetable {

  /** A job due at a moment. */
  public record Run(PlannedJob job, Instant at) {}

  private final Plan plan;
  private final Occurrences occurrences;
  private final Instant first;
  private final Instant end;

  public Timetable(Plan plan, Occurrences.Cron cron) {
    ZoneId zone = plan.settings().zone();
    this.plan = plan;
    this.occurrences = new Occurrences(zone, plan.workingDays(), cron);
    this.first = plan.settings().from().atStartOfDay(zone).toInstant();
    this.end = plan.settings().to().plusDays(1).atStartOfDay(zone).toInstant();
  }

  /**
   * The runs of one job after a moment, up to and including another, in order. Rows that name the
   * same moment make one run.
   */
  public List<Run> between(PlannedJob job, Instant after, Instant upTo) {
    Instant from = after.isBefore(first) ? first.minusNanos(1) : after;
    Instant to = upTo.isBefore(end) ? upTo : end.minusNanos(1);
    return schedules(job)
        .flatMap(schedule -> occurrences.between(schedule, from, to).stream())
        .distinct()
        .sorted()
        .map(moment -> new Run(job, moment))
        .toList();
  }

  /** The runs of all jobs after a moment, up to and including another, in order of time. */
  public List<Run> between(Instant after, Instant upTo) {
    return Stream.of(PlannedJob.values())
        .flatMap(job -> between(job, after, upTo).stream())
        .sorted(Comparator.comparing(Run::at).thenComparing(Run::job))
        .toList();
  }

  /** The next run of a job after a moment; empty after the plan's last day. */
  public Optional<Run> findNext(PlannedJob job, Instant after) {
    Instant from = after.isBefore(first) ? first.minusNanos(1) : after;
    return schedules(job)
        .flatMap(schedule -> occurrences.findNext(schedule, from).stream())
        .filter(moment -> moment.isBefore(end))
        .min(Comparator.naturalOrder())
        .map(moment -> new Run(job, moment));
  }

  /**
   * The periods that a summary of a moment is about: those whose due day, as the plan sets it and
   * not moved or extended, has passed since the summary before. In the shipped plan the 26th of a
   * month sums up the month and the quarter or half year that ended with it, 16/12 the year and
   * 02/11 the final report. In the plan's order; empty where the moment is no summary's.
   */
  public List<Period> summedUpAt(Instant moment) {
    return plan.periods().stream()
        .filter(
            period ->
                findNext(PlannedJob.SUMMARY, lastMomentOf(period))
                    .filter(run -> run.at().equals(moment))
                    .isPresent())
        .toList();
  }

  /** When a period is summed up; empty where no summary follows its due day within the plan. */
  public Optional<Instant> findSummaryOf(Period period) {
    return findNext(PlannedJob.SUMMARY, lastMomentOf(period)).map(Run::at);
  }

  private Instant lastMomentOf(Period period) {
    return period
        .due()
        .day()
        .plusDays(1)
        .atStartOfDay(plan.settings().zone())
        .toInstant()
        .minusNanos(1);
  }

  private Stream<Schedule> schedules(PlannedJob job) {
    return plan.schedule().stream()
        .filter(entry -> entry.enabled() && entry.job() == job)
        .map(ScheduleEntry::schedule);
  }
}
