package vn.tiendo.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.plan.Cadence;
import vn.tiendo.plan.Criteria.Criterion;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Status;
import vn.tiendo.standing.Rating.Evidence;
import vn.tiendo.standing.Rating.Score;

/** What each criterion finds for a unit in a month, with the evidence. */
final class RatingCriteria {

  private final Plan plan;
  private final Period month;
  private final Instant moment;
  private final ReportShelf shelf;
  private final Map<String, Period> periods = new HashMap<>();
  private final Map<String, List<TaskStanding>> tasksByLead = new HashMap<>();
  private final Timeline timeline;

  /**
   * @param standings as of the month's last second
   */
  RatingCriteria(Plan plan, Period month, Standings standings, ReportShelf shelf) {
    this.plan = plan;
    this.month = month;
    this.moment = standings.asOf();
    this.shelf = shelf;
    this.timeline = new Timeline(plan, moment);
    plan.periods().forEach(period -> periods.put(period.code(), period));
    standings
        .tasks()
        .forEach(
            task ->
                tasksByLead
                    .computeIfAbsent(task.task().lead(), lead -> new ArrayList<>())
                    .add(task));
  }

  /** The criteria that have something to count, in the plan's order. */
  List<Score> scoresOf(UnitStanding unit) {
    List<Score> scores = new ArrayList<>();
    for (Criterion criterion : plan.criteria().criteria()) {
      List<Evidence> evidence =
          switch (criterion.measure()) {
            case REPORTS_ON_TIME -> reports(unit);
            case TASKS_ON_TIME -> tasks(unit);
            case DATA_QUALITY -> rows(unit);
          };
      if (!evidence.isEmpty()) {
        scores.add(score(criterion, evidence));
      }
    }
    return scores;
  }

  private static Score score(Criterion criterion, List<Evidence> evidence) {
    double weights = evidence.stream().mapToDouble(RatingCriteria::weightOf).sum();
    double sum = evidence.stream().mapToDouble(e -> e.share() * weightOf(e)).sum();
    return new Score(
        criterion.measure(), criterion.points(), sum / weights, (int) weights, evidence);
  }

  /** Rows are counted one by one, reports and tasks as wholes. */
  private static double weightOf(Evidence evidence) {
    return evidence instanceof Evidence.OfRows rows ? rows.read() : 1;
  }

  private List<Evidence> reports(UnitStanding unit) {
    return dueInMonth(unit).stream()
        .filter(report -> plan.settings().unchangedCountsAsOnTime() || !report.unchanged())
        .map(
            report ->
                (Evidence) new Evidence.OfReport(report.period(), report.state(), share(report)))
        .toList();
  }

  private static double share(Submission report) {
    return switch (report.state()) {
      case ON_TIME -> 1;
      case LATE -> 0.5;
      case MISSING, RETURNED, NOT_YET_DUE, EXCUSED, NOT_EXPECTED -> 0;
    };
  }

  private List<Submission> dueInMonth(UnitStanding unit) {
    return unit.submissions().stream()
        .filter(Submission::isExpected)
        .filter(report -> isInMonth(report.due().day()))
        .toList();
  }

  private boolean isInMonth(LocalDate day) {
    return !day.isBefore(month.from()) && !day.isAfter(month.to());
  }

  private List<Evidence> tasks(UnitStanding unit) {
    return tasksByLead.getOrDefault(unit.unit().code(), List.of()).stream()
        .filter(this::counts)
        .map(
            task ->
                (Evidence) new Evidence.OfTask(task.task().code(), task.standing(), share(task)))
        .toList();
  }

  private boolean counts(TaskStanding task) {
    LineInForce deciding = task.decidedBy();
    Status reported = deciding == null ? null : deciding.line().status();
    if (reported == Status.ON_HOLD || reported == Status.CANCELLED) {
      return false;
    }
    return task.task().cadence() == Cadence.ONCE
        ? task.completedOn() != null || timeline.isPassed(task.task().deadline())
        : task.occurrences().stream().anyMatch(TaskStanding.Occurrence::due);
  }

  private static double share(TaskStanding task) {
    return switch (task.standing()) {
      case OVERDUE -> 0;
      case DONE_LATE -> 0.5;
      case DONE, IN_PROGRESS, DUE_SOON, NOT_STARTED, NO_REPORT, ON_HOLD, CANCELLED -> 1;
    };
  }

  private List<Evidence> rows(UnitStanding unit) {
    List<Evidence> evidence = new ArrayList<>();
    for (Submission due : dueInMonth(unit)) {
      Period period = periods.get(due.period());
      if (period != null) {
        firstVersions(unit.unit(), period).forEach(report -> evidence.add(rowsOf(report)));
      }
    }
    return evidence;
  }

  /** The first version of each source, rejected or not. */
  private List<ReceivedReport> firstVersions(Unit unit, Period period) {
    Set<Source> seen = new HashSet<>();
    return shelf.at(moment, unit, period).arrived().stream()
        .filter(report -> seen.add(report.source().identity()))
        .filter(report -> report.nil() || report.rows().read() > 0)
        .toList();
  }

  private static Evidence rowsOf(ReceivedReport report) {
    return report.nil()
        ? new Evidence.OfRows(report.period(), 1, 1)
        : new Evidence.OfRows(report.period(), report.rows().read(), report.rows().accepted());
  }
}
