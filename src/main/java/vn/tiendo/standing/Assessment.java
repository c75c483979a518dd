package vn.tiendo.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Shortcoming;
import vn.tiendo.plan.Unit;

/**
 * A plan and everything received for it, ready to be seen at any moment. Making one costs a pass
 * over the reports; each moment costs one over the lines in force then. Safe for use by several
 * threads.
 */
public final class Assessment {

  private final Plan plan;
  private final ReportShelf shelf;

  /**
   * @param plan the plan as it stood
   * @param reports everything received and not withdrawn, rejected and replaced versions too, in
   *     any order; what arrived after a moment is left out there
   */
  public Assessment(Plan plan, List<ReceivedReport> reports) {
    this(plan, new ReportShelf(plan, reports));
  }

  Assessment(Plan plan, ReportShelf shelf) {
    this.plan = plan;
    this.shelf = shelf;
  }

  /** Where everything stands at a moment; after the plan's last day, where it stood on that day. */
  public Standings at(Instant asOf) {
    Instant moment = plan.heldToYear(asOf);
    Timeline timeline = new Timeline(plan, moment);
    Map<Unit, List<ReportsOfPeriod>> received = shelf.at(moment);
    LinesInForce lines = new LinesInForce(plan, received.values());
    List<GroupStanding> groups = groups(lines, timeline);
    Conflicts conflicts = new Conflicts(timeline);
    return new Standings(
        plan,
        asOf,
        groups,
        plan.shortcomings().stream().map(shortcoming -> standing(shortcoming, groups)).toList(),
        units(received, timeline),
        lines.all(),
        groups.stream().flatMap(g -> g.tasks().stream()).flatMap(conflicts::of).toList());
  }

  private List<GroupStanding> groups(LinesInForce lines, Timeline timeline) {
    TaskAssessment assessment = new TaskAssessment(timeline, new Occurrences(plan, timeline));
    List<GroupStanding> groups = new ArrayList<>();
    plan.groups()
        .forEach(
            group -> {
              List<TaskStanding> tasks =
                  plan.tasksOf(group).map(task -> assessment.of(task, lines.of(task))).toList();
              groups.add(new GroupStanding(group, Progress.of(tasks), tasks));
            });
    return groups;
  }

  private static ShortcomingStanding standing(Shortcoming shortcoming, List<GroupStanding> groups) {
    return new ShortcomingStanding(
        shortcoming,
        Progress.of(
            groups.stream()
                .filter(group -> group.group().remedies().contains(shortcoming.code()))
                .flatMap(group -> group.tasks().stream())
                .toList()));
  }

  private List<UnitStanding> units(Map<Unit, List<ReportsOfPeriod>> received, Timeline timeline) {
    SubmissionAssessment submissions = new SubmissionAssessment(plan, timeline);
    List<UnitStanding> units = new ArrayList<>(received.size());
    received.forEach((unit, reports) -> units.add(submissions.of(unit, reports)));
    return units;
  }
}
