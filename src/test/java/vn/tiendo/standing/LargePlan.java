package vn.tiendo.standing;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.plan.SolutionGroup;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Line;
import vn.tiendo.report.RowCounts;
import vn.tiendo.report.Status;
import vn.tiendo.report.Verdict;

/** The shipped plan with as many district unions as wanted, each reporting all tasks each month. */
public final class LargePlan {

  private static final String KIND = "huyện, thị, thành đoàn";

  private final Plan plan;
  private final List<ReceivedReport> reports = new ArrayList<>();

  private LargePlan(Plan plan) {
    this.plan = plan;
  }

  /** 12 reports for each unit, each with a line for every task of the plan. */
  public static LargePlan of(int units) {
    Plan shipped = SamplePlan.of2021();
    List<Unit> all = new ArrayList<>(shipped.units());
    for (int i = all.size() + 1; i <= units; i++) {
      all.add(
          new Unit(
              "HD" + i, "Huyện đoàn " + i, List.of(), "huyen-" + i, List.of(), KIND, null, null));
    }
    List<SolutionGroup> groups =
        shipped.groups().stream()
            .map(
                g ->
                    new SolutionGroup(
                        g.number(), g.name(), g.remedies(), g.lead(), List.of(KIND), g.overseer()))
            .toList();
    LargePlan large = new LargePlan(ChangedPlan.from(shipped).units(all).groups(groups).plan());
    large.fill();
    return large;
  }

  public Plan plan() {
    return plan;
  }

  public List<ReceivedReport> reports() {
    return reports;
  }

  private void fill() {
    long arrival = 0;
    for (Period month : plan.periods()) {
      if (month.kind() == Period.Kind.MONTH) {
        for (Unit unit : plan.units()) {
          reports.add(report(++arrival, unit, month));
        }
      }
    }
  }

  private ReceivedReport report(long arrival, Unit unit, Period month) {
    List<Line> lines = new ArrayList<>();
    for (Task task : plan.tasks()) {
      lines.add(line(lines.size() + 6, task.code(), month.to().getMonthValue() * 8.0));
    }
    return new ReceivedReport(
        arrival,
        unit.code(),
        month.code(),
        new Source(unit.folder() + "/" + month.code() + ".xlsx", "BC"),
        month.due().day().atTime(LocalTime.NOON).atZone(plan.settings().zone()).toInstant(),
        1,
        Verdict.ACCEPTED,
        false,
        false,
        false,
        new RowCounts(lines.size(), lines.size(), 0, 0),
        lines);
  }

  private static Line line(int row, String task, @Nullable Double progress) {
    return new Line(
        row,
        2,
        task,
        Status.IN_PROGRESS,
        progress,
        null,
        null,
        "Đã triển khai tại cơ sở",
        null,
        null,
        null,
        null,
        null);
  }
}
