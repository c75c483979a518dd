package vn.tiendo.standing;

import java.util.List;
import vn.tiendo.plan.Deadline;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;

/** The times at which a recurring task falls due, and which of them are fulfilled. */
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
    return plan.occurrencesOf(task).stream()
        .map(period -> occurrence(task, period, leading))
        .toList();
  }

  private TaskStanding.Occurrence occurrence(Task task, Period period, List<LineInForce> leading) {
    Deadline due =
        plan.findUnit(task.lead()).map(lead -> plan.dueOf(period, lead)).orElse(period.due());
    return new TaskStanding.Occurrence(
        period.code(),
        due.day(),
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
