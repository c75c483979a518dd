package vn.tiendo.standing.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.plan.Cadence;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.Unit;

/**
 * What a plan asks of a unit, month by month: tasks that it leads or coordinates and that fall due,
 * reports, papers.
 *
 * @param months every month of the plan, in order
 */
public record Workload(Unit unit, List<Month> months) {

  /**
   * @param tasks tasks and occurrences of recurring tasks due in the month
   * @param reports reports due in the month
   * @param papers papers due in the month
   */
  public record Month(YearMonth month, int tasks, int reports, int papers) {

    public int total() {
      return tasks + reports + papers;
    }
  }

  public Workload {
    months = List.copyOf(months);
  }

  /** The work asked of every unit, in the plan's order. */
  public static List<Workload> of(Plan plan) {
    Map<YearMonth, List<Task>> dueTasks = dueTasks(plan);
    return plan.units().stream().map(unit -> of(plan, unit, dueTasks)).toList();
  }

  /** The same unit's work in another plan, that of the year before say. */
  public static Optional<Workload> findOf(List<Workload> other, Unit unit) {
    return other.stream().filter(work -> work.unit().code().equals(unit.code())).findFirst();
  }

  /** Everything asked in the year. */
  public int total() {
    return months.stream().mapToInt(Month::total).sum();
  }

  private static Workload of(Plan plan, Unit unit, Map<YearMonth, List<Task>> dueTasks) {
    Map<YearMonth, Integer> reports = new HashMap<>();
    for (Period period : plan.periods()) {
      if (plan.isOwed(period, unit)) {
        reports.merge(YearMonth.from(plan.dueOf(period, unit).day()), 1, Integer::sum);
      }
    }
    Map<YearMonth, Integer> papers = new HashMap<>();
    plan.papers().stream()
        .filter(paper -> paper.unit().equals(unit.code()))
        .forEach(paper -> papers.merge(YearMonth.from(paper.due()), 1, Integer::sum));
    List<Month> months = new ArrayList<>();
    LocalDate last = plan.settings().to();
    for (YearMonth month = YearMonth.from(plan.settings().from());
        !month.isAfter(YearMonth.from(last));
        month = month.plusMonths(1)) {
      months.add(
          new Month(
              month,
              (int)
                  dueTasks.getOrDefault(month, List.of()).stream()
                      .filter(task -> plan.leads(unit, task) || plan.coordinates(unit, task))
                      .count(),
              reports.getOrDefault(month, 0),
              papers.getOrDefault(month, 0)));
    }
    return new Workload(unit, months);
  }

  private static Map<YearMonth, List<Task>> dueTasks(Plan plan) {
    Map<YearMonth, List<Task>> due = new TreeMap<>();
    for (Task task : plan.tasks()) {
      if (task.cadence() == Cadence.ONCE) {
        due.computeIfAbsent(YearMonth.from(task.deadline().day()), m -> new ArrayList<>())
            .add(task);
      } else {
        plan.occurrencesOf(task)
            .forEach(
                period ->
                    due.computeIfAbsent(YearMonth.from(period.due().day()), m -> new ArrayList<>())
                        .add(task));
      }
    }
    return due;
  }
}
