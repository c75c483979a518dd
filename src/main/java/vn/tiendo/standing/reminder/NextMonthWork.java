package vn.tiendo.standing.reminder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.Unit;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.Submission;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.UnitStanding;

/**
 * The work of a month, called up in the session before it (nhắc việc tháng sau).
 *
 * @param units one for each unit, in the plan's order, those without work too
 */
public record NextMonthWork(YearMonth month, List<UnitWork> units) {

  /**
   * @param tasks tasks not yet done that fall due in the month, by day
   * @param reports reports not yet received that are due in the month, in the plan's order
   */
  public record UnitWork(Unit unit, List<DueTask> tasks, List<Submission> reports) {

    public UnitWork {
      tasks = List.copyOf(tasks);
      reports = List.copyOf(reports);
    }

    public boolean isEmpty() {
      return tasks.isEmpty() && reports.isEmpty();
    }
  }

  public NextMonthWork {
    units = List.copyOf(units);
  }

  /** The work of the month after the moment's. */
  public static NextMonthWork after(Standings standings) {
    YearMonth month = YearMonth.from(standings.plan().dayOf(standings.asOf())).plusMonths(1);
    return in(month, standings);
  }

  /** The work of any month, as it stands at the moment. */
  public static NextMonthWork in(YearMonth month, Standings standings) {
    List<UnitWork> units = new ArrayList<>();
    List<DueTask> due = dueIn(month, standings);
    for (UnitStanding unit : standings.units()) {
      units.add(of(unit, month, due, standings.plan()));
    }
    return new NextMonthWork(month, units);
  }

  public Optional<UnitWork> findUnit(String code) {
    return units.stream().filter(work -> work.unit().code().equals(code)).findFirst();
  }

  public boolean isEmpty() {
    return units.stream().allMatch(UnitWork::isEmpty);
  }

  private static UnitWork of(UnitStanding unit, YearMonth month, List<DueTask> due, Plan plan) {
    List<DueTask> tasks = new ArrayList<>();
    for (DueTask candidate : due) {
      Task task = candidate.task().task();
      if (plan.leads(unit.unit(), task)) {
        tasks.add(candidate);
      } else if (plan.coordinates(unit.unit(), task)) {
        tasks.add(new DueTask(candidate.task(), candidate.dueOn(), candidate.period(), false));
      }
    }
    List<Submission> reports =
        unit.submissions().stream()
            .filter(report -> report.isExpected() && !report.isReceived())
            .filter(report -> YearMonth.from(report.due().day()).equals(month))
            .toList();
    return new UnitWork(unit.unit(), tasks, reports);
  }

  /** What falls due in the month, as if by the leading unit, by day. */
  private static List<DueTask> dueIn(YearMonth month, Standings standings) {
    List<DueTask> due = new ArrayList<>();
    standings.tasks().filter(task -> !task.isSettled()).forEach(task -> addDue(task, month, due));
    due.sort(Comparator.comparing(DueTask::dueOn));
    return due;
  }

  private static void addDue(TaskStanding task, YearMonth month, List<DueTask> due) {
    LocalDate deadline = task.task().deadline().day();
    if (task.occurrences().isEmpty() && YearMonth.from(deadline).equals(month)) {
      due.add(new DueTask(task, deadline, null, true));
    }
    task.occurrences().stream()
        .filter(occurrence -> !occurrence.fulfilled())
        .filter(occurrence -> YearMonth.from(occurrence.dueOn()).equals(month))
        .forEach(
            occurrence ->
                due.add(new DueTask(task, occurrence.dueOn(), occurrence.period(), true)));
  }
}
