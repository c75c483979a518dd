package vn.tiendo.standing.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SolutionGroup;
import vn.tiendo.plan.Unit;
import vn.tiendo.standing.Standing;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.Submission;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.UnitStanding;

/**
 * The matters of a moment that are to be told to those above: tasks overdue for more than the
 * plan's days, and missing reports; each once a week at most until it is settled, then once more to
 * say so.
 */
public final class Escalations {

  private static final int DAYS_BETWEEN = 7;

  private final Plan plan;
  private final Standings standings;
  private final LocalDate day;

  private Escalations(Standings standings) {
    this.plan = standings.plan();
    this.standings = standings;
    this.day = plan.dayOf(standings.asOf());
  }

  /** Every matter that is open at a moment: tasks in the plan's order, then reports by unit. */
  public static List<Escalation> open(Standings standings) {
    return new Escalations(standings).open();
  }

  /**
   * The matters to be told at a moment, the open ones first, then those that were settled since.
   *
   * @param before standings at the last moment at which escalations were looked into
   * @param now standings at the moment
   */
  public static List<Escalation> due(Standings before, Standings now) {
    Escalations current = new Escalations(now);
    LocalDate earlier = now.plan().dayOf(before.asOf());
    Map<List<Object>, Escalation> settled = new LinkedHashMap<>();
    open(before).forEach(matter -> settled.put(matter.key(), matter));
    List<Escalation> due = new ArrayList<>();
    for (Escalation matter : current.open()) {
      settled.remove(matter.key());
      if (current.isTimeToTell(matter, earlier)) {
        due.add(matter);
      }
    }
    settled.values().forEach(matter -> due.add(matter.asSettled(current.day)));
    return due;
  }

  /**
   * A matter is told when it arises; after that at the beginning of each week, so that all that is
   * old comes in one letter, but not before a week has passed.
   */
  private boolean isTimeToTell(Escalation matter, LocalDate earlier) {
    LocalDate first = firstDayOf(matter);
    if (earlier.isBefore(first)) {
      return true;
    }
    boolean weekBegins = !mondayOf(earlier).equals(mondayOf(day));
    return weekBegins && ChronoUnit.DAYS.between(first, day) >= DAYS_BETWEEN;
  }

  private static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The first day on which a matter may be told. */
  private LocalDate firstDayOf(Escalation matter) {
    return matter.since().plusDays(matter.task() == null ? 1 : days() + 1L);
  }

  private int days() {
    return plan.settings().escalationDays();
  }

  private List<Escalation> open() {
    List<Escalation> open = new ArrayList<>();
    Map<String, Unit> units = new HashMap<>();
    plan.units().forEach(unit -> units.put(unit.code(), unit));
    standings
        .tasks()
        .filter(task -> task.standing() == Standing.OVERDUE)
        .forEach(task -> addOverdue(task, units, open));
    for (UnitStanding unit : standings.units()) {
      unit.submissions().stream().filter(this::isMissing).forEach(r -> open.add(of(unit, r)));
    }
    return open;
  }

  private void addOverdue(TaskStanding task, Map<String, Unit> units, List<Escalation> open) {
    Unit lead = units.get(task.task().lead());
    LocalDate since = task.findOverdueSince().orElse(task.task().deadline().day());
    if (lead != null && day.isAfter(since.plusDays(days()))) {
      List<String> groups = List.of(task.task().group());
      open.add(new Escalation(lead, groups, task, null, since, day, false));
    }
  }

  /** Missing from the day after, like a task that is overdue. */
  private boolean isMissing(Submission report) {
    boolean nothing =
        report.state() == Submission.State.MISSING || report.state() == Submission.State.RETURNED;
    return nothing && day.isAfter(report.due().day());
  }

  private Escalation of(UnitStanding unit, Submission report) {
    return new Escalation(
        unit.unit(), groupsOf(unit.unit()), null, report, report.due().day(), day, false);
  }

  /** The groups that a unit leads or coordinates, as a whole or by one of their tasks. */
  private List<String> groupsOf(Unit unit) {
    return plan.groups().stream()
        .filter(
            group ->
                group.lead().equals(unit.code())
                    || plan.tasksOf(group)
                        .anyMatch(task -> plan.leads(unit, task) || plan.coordinates(unit, task)))
        .map(SolutionGroup::number)
        .toList();
  }
}
