package vn.tiendo.standing.reminder;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Inspection;
import vn.tiendo.plan.Paper;
import vn.tiendo.plan.Unit;
import vn.tiendo.standing.Rating;
import vn.tiendo.standing.Submission;
import vn.tiendo.standing.TaskStanding;

/**
 * What a unit is reminded of on a day, in one digest (nhắc việc).
 *
 * @param comingMonth the work of the month after a session, when that session's day has come; null
 *     on other days
 * @param dueSoon tasks it leads that fall due within the plan's warning days
 * @param overdue tasks it leads that are overdue
 * @param reportsDueSoon reports not yet received that fall due within the warning days
 * @param reportsMissing reports that are due and of which nothing was received
 * @param returned reports that were only ever rejected, or some rows of which still are
 * @param toMend findings of inspections not mended yet
 * @param ratings its ratings of the months that have just ended, which it may answer before the
 *     leadership sees them
 * @param papers papers to the Standing Committee not handed in and due within the warning days, or
 *     before
 */
public record Reminder(
    Unit unit,
    LocalDate day,
    NextMonthWork.@Nullable UnitWork comingMonth,
    List<TaskStanding> dueSoon,
    List<TaskStanding> overdue,
    List<Submission> reportsDueSoon,
    List<Submission> reportsMissing,
    List<Submission> returned,
    List<Inspection> toMend,
    List<Rating> ratings,
    List<Paper> papers) {

  public Reminder {
    dueSoon = List.copyOf(dueSoon);
    overdue = List.copyOf(overdue);
    reportsDueSoon = List.copyOf(reportsDueSoon);
    reportsMissing = List.copyOf(reportsMissing);
    returned = List.copyOf(returned);
    toMend = List.copyOf(toMend);
    ratings = List.copyOf(ratings);
    papers = List.copyOf(papers);
  }

  /** Whether there is nothing to say. */
  public boolean isEmpty() {
    return matters().isEmpty();
  }

  /** Whether it says something that another, earlier one did not. */
  boolean addsTo(Reminder earlier) {
    return !earlier.matters().containsAll(matters());
  }

  /** Each thing it speaks of, by a key that stays the same from day to day. */
  private Set<List<Object>> matters() {
    Set<List<Object>> matters = new HashSet<>();
    if (comingMonth != null && !comingMonth.isEmpty()) {
      matters.add(List.of("month", day));
    }
    dueSoon.forEach(task -> matters.add(matter("soon", task)));
    overdue.forEach(task -> matters.add(matter("overdue", task)));
    reportsDueSoon.forEach(report -> matters.add(List.of("report soon", report.period())));
    reportsMissing.forEach(report -> matters.add(List.of("missing", report.period())));
    returned.forEach(report -> matters.add(List.of("returned", report.period(), report.version())));
    ratings.forEach(rating -> matters.add(List.of("rating", rating.period())));
    toMend.forEach(inspection -> matters.add(List.of("mend", inspection)));
    papers.forEach(paper -> matters.add(List.of("paper", paper, day.isAfter(paper.due()))));
    return matters;
  }

  private static List<Object> matter(String kind, TaskStanding task) {
    return List.of(kind, task.task().code(), task.task().deadline().day());
  }
}
