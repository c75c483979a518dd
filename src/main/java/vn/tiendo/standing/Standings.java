package vn.tiendo.standing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.plan.Plan;

/**
 * Where everything of a plan stands at a moment.
 *
 * @param asOf the moment
 * @param groups in the order of the plan
 * @param linesInForce ordered by task, then period, then unit
 * @param conflicts tasks on which lead and coordinating units say different things
 */
public record Standings(
    Plan plan,
    Instant asOf,
    List<GroupStanding> groups,
    List<ShortcomingStanding> shortcomings,
    List<UnitStanding> units,
    List<LineInForce> linesInForce,
    List<Conflict> conflicts) {

  /** A leading and a coordinating unit's lines for one task that do not agree. */
  public record Conflict(LineInForce leading, LineInForce coordinating) {}

  public Standings {
    groups = List.copyOf(groups);
    shortcomings = List.copyOf(shortcomings);
    units = List.copyOf(units);
    linesInForce = List.copyOf(linesInForce);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Where everything stands at a moment. To see several moments, make one {@link Assessment}.
   *
   * @param reports everything received and not withdrawn, in any order; what arrived later than the
   *     moment is left out
   */
  public static Standings at(Plan plan, List<ReceivedReport> reports, Instant asOf) {
    return new Assessment(plan, reports).at(asOf);
  }

  public Stream<TaskStanding> tasks() {
    return groups.stream().flatMap(group -> group.tasks().stream());
  }

  public Optional<TaskStanding> findTask(String code) {
    return tasks().filter(task -> task.task().code().equals(code)).findFirst();
  }

  public Optional<UnitStanding> findUnit(String code) {
    return units.stream().filter(unit -> unit.unit().code().equals(code)).findFirst();
  }
}
