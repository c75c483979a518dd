package vn.tiendo.standing.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Task;
import vn.tiendo.standing.LineInForce;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.TaskStanding;

/**
 * A figure to reach, and what was reached (Chỉ tiêu).
 *
 * @param target the plan's figure, else the one that the leading unit's sheet gives
 * @param measure the unit of measurement, null where the plan names none
 * @param actual the latest figure that the leading unit reported, null before the first
 * @param source the line that the actual figure stands in, null where there is none
 */
public record Indicator(
    Task task,
    double target,
    @Nullable String measure,
    @Nullable Double actual,
    @Nullable LineInForce source) {

  /** The indicators of all tasks that have one, in the plan's order. */
  public static List<Indicator> of(Standings standings) {
    return standings.tasks().flatMap(task -> of(task).stream()).toList();
  }

  private static Optional<Indicator> of(TaskStanding standing) {
    Task task = standing.task();
    Optional<LineInForce> withActual =
        latest(standing).filter(line -> line.line().actual() != null).findFirst();
    Double target =
        task.target() != null
            ? task.target()
            : latest(standing)
                .map(line -> line.line().target())
                .filter(figure -> figure != null)
                .findFirst()
                .orElse(null);
    return target == null
        ? Optional.empty()
        : Optional.of(
            new Indicator(
                task,
                target,
                task.measure(),
                withActual.map(line -> line.line().actual()).orElse(null),
                withActual.orElse(null)));
  }

  private static Stream<LineInForce> latest(TaskStanding standing) {
    return standing.leading().stream();
  }

  /** Actual of target in percent, null while nothing is reported or the target is 0. */
  public @Nullable Double percent() {
    return actual == null || target == 0 ? null : Double.valueOf(100 * actual / target);
  }

  public boolean isReached() {
    return actual != null && actual >= target;
  }
}
