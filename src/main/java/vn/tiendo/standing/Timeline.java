package vn.tiendo.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.plan.Deadline;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;

/** A moment in a plan's year: what has begun, what is due, and which line is the latest. */
final class Timeline {

  private final Plan plan;
  private final Instant moment;
  private final LocalDate today;
  private final Map<String, Period> periods = new HashMap<>();

  /** The line of the latest period end first; then the one that arrived last, the shorter one. */
  private final Comparator<LineInForce> latestFirst =
      Comparator.comparing((LineInForce line) -> periodOf(line).to())
          .thenComparing(LineInForce::report, ReceivedReport.BY_ARRIVAL)
          .reversed()
          .thenComparing(line -> periodOf(line).days());

  Timeline(Plan plan, Instant moment) {
    this.plan = plan;
    this.moment = moment;
    this.today = LocalDate.ofInstant(moment, plan.settings().zone());
    plan.periods().forEach(period -> periods.put(period.code(), period));
  }

  LocalDate today() {
    return today;
  }

  Period periodOf(LineInForce line) {
    Period period = periods.get(line.report().period());
    if (period == null) {
      throw new IllegalArgumentException("no such period in the plan: " + line.report().period());
    }
    return period;
  }

  Comparator<LineInForce> latestFirst() {
    return latestFirst;
  }

  boolean hasBegun(LineInForce line) {
    return !periodOf(line).from().isAfter(today);
  }

  /** Whether the day's last second has come. */
  boolean isDue(Deadline deadline) {
    return deadline.isReachedAt(moment, plan.settings().zone());
  }

  /** Whether the day is over. */
  boolean isPassed(Deadline deadline) {
    return deadline.isPassedAt(moment, plan.settings().zone());
  }

  /** Whether the deadline lies at most the plan's warning days ahead. */
  boolean isNear(Deadline deadline) {
    return !isPassed(deadline)
        && !today.isBefore(deadline.day().minusDays(plan.settings().warningDays()));
  }

  /** The day of completion of a line that says done: its own, else its arrival or period end. */
  LocalDate completionOf(LineInForce done) {
    LocalDate said = done.line().completedOn();
    if (said != null) {
      return said;
    }
    LocalDate arrived = LocalDate.ofInstant(done.report().arrivedAt(), plan.settings().zone());
    LocalDate end = periodOf(done).to();
    return arrived.isBefore(end) ? arrived : end;
  }

  Optional<LineInForce> latest(List<LineInForce> lines) {
    return lines.stream().filter(this::hasBegun).min(latestFirst);
  }
}
