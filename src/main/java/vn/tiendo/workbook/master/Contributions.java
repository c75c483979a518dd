package vn.tiendo.workbook.master;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.Status;
import vn.tiendo.standing.LineInForce;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.TaskStanding;

/**
 * What each line in force adds to its task's progress, so that the sum over a task's lines is the
 * progress that the program computed: the deciding line all of it, or, for a recurring task, the
 * line that fulfils an occurrence that occurrence's share.
 */
final class Contributions {

  private static final double CLOSE = 1e-9;

  private final Plan plan;
  private final Map<Key, Double> shares = new HashMap<>();
  private final Map<String, Double> sums = new HashMap<>();

  /** What tells one line from another. */
  private record Key(long arrival, String sheet, String unit, String period, int row, String task) {

    static Key of(LineInForce line) {
      return new Key(
          line.report().arrival(),
          line.report().source().sheet(),
          line.report().unit(),
          line.report().period(),
          line.line().row(),
          line.line().task());
    }
  }

  Contributions(Standings standings) {
    this.plan = standings.plan();
    Map<String, List<LineInForce>> leading =
        standings.linesInForce().stream()
            .filter(LineInForce::leading)
            .collect(Collectors.groupingBy(line -> line.line().task()));
    standings
        .tasks()
        .forEach(task -> share(task, leading.getOrDefault(task.task().code(), List.of())));
  }

  /** A line's part of its task's progress, 0 to 1; null where it adds nothing. */
  @Nullable Double of(LineInForce line) {
    return shares.get(Key.of(line));
  }

  /** Whether the lines' parts add up to the progress computed for the task. */
  boolean explain(TaskStanding task) {
    double sum = sums.getOrDefault(task.task().code(), 0.0);
    return Math.abs(sum - task.countedProgress() / 100) < CLOSE;
  }

  private void share(TaskStanding task, List<LineInForce> lines) {
    if (task.occurrences().isEmpty()) {
      Optional.ofNullable(task.decidedBy())
          .ifPresent(line -> add(line, task.countedProgress() / 100));
      return;
    }
    double each = 1.0 / task.occurrences().size();
    task.occurrences().stream()
        .filter(TaskStanding.Occurrence::fulfilled)
        .forEach(fulfilled -> fulfilling(fulfilled, lines).ifPresent(line -> add(line, each)));
  }

  private void add(LineInForce line, double share) {
    shares.merge(Key.of(line), share, Double::sum);
    sums.merge(line.line().task(), share, Double::sum);
  }

  /** The line of the occurrence's own period, or of the shortest that ends with it. */
  private Optional<LineInForce> fulfilling(
      TaskStanding.Occurrence occurrence, List<LineInForce> lines) {
    Period due = plan.findPeriod(occurrence.period()).orElse(null);
    return lines.stream()
        .filter(line -> says(line.line().status()))
        .filter(line -> endsWith(line.report().period(), occurrence.period(), due))
        .min(Comparator.comparingLong(line -> daysOf(line.report().period())));
  }

  private boolean endsWith(String period, String occurrence, @Nullable Period due) {
    return period.equals(occurrence)
        || (due != null
            && plan.findPeriod(period)
                .filter(p -> Objects.equals(p.to(), due.to()) && p.days() >= due.days())
                .isPresent());
  }

  private long daysOf(String period) {
    return plan.findPeriod(period).map(Period::days).orElse(Long.MAX_VALUE);
  }

  private static boolean says(Status status) {
    return status == Status.DONE || status == Status.IN_PROGRESS;
  }
}
