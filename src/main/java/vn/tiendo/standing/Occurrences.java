package vn.tiendo.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.plan.Cadence;
import vn.tiendo.plan.Deadline;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;

/** The times at which a recurring task falls due: one for each month or quarter of the plan. */
final class Occurrences {

  private final Plan plan;
  private final Timeline timeline;

  Occurrences(Plan plan, Timeline timeline) {
    this.plan = plan;
    this.timeline = timeline;
  }

  /**
   * @param leading lines of the leading unit in force
   * @return in the order of the periods' ends
   */
  List<TaskStanding.Occurrence> of(Task task, List<LineInForce> leading) {
    Period.Kind kind = task.cadence() == Cadence.MONTHLY ? Period.Kind.MONTH : Period.Kind.QUARTER;
    return plan.periods().stream()
        .filter(period -> period.kind() == kind && meets(task, period))
        .sorted(Comparator.comparing(Period::to))
        .map(period -> occurrence(task, period, leading))
        .toList();
  }

  /** A task that starts or ends within the year has no occurrence outside its own time. */
  private static boolean meets(Task task, Period period) {
    LocalDate start = task.start();
    return (start == null || !period.to().isBefore(start))
        && !period.from().isAfter(task.deadline().day());
  }

  private TaskStanding.Occurrence occurrence(Task task, Period period, List<LineInForce> leading) {
    Deadline due =
        plan.findUnit(task.lead()).map(lead -> plan.dueOf(period, lead)).orElse(period.due());
    return new TaskStanding.Occurrence(
        period.code(),
        timeline.isDue(due),
        leading.stream().anyMatch(line -> fulfils(line, period)));
  }

  private boolean fulfils(LineInForce line, Period period) {
    Period of = timeline.periodOf(line);
    boolean ends =
        of.code().equals(period.code())
            || (of.to().equals(period.to()) && of.days() > period.days());
    return ends
        && switch (line.line().status()) {
          case DONE, IN_PROGRESS -> true;
          case NOT_STARTED, ON_HOLD, CANCELLED -> false;
        };
  }
}
