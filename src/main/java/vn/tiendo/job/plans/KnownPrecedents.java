package vn.tiendo.job.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.ledger.Precedents;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.Timetable;
import vn.tiendo.plan.Unit;

/** What plans are compared with, from the plans that a home has known and their schedules. */
public final class KnownPrecedents implements Precedents.Source {

  private final PlanLibrary library;

  public KnownPrecedents(PlanLibrary library) {
    this.library = library;
  }

  /**
   * @throws UncheckedIOException if a plan's workbook cannot be read from the archive
   */
  @Override
  public Precedents of(Plan plan, Instant asOf) {
    Precedents none = Precedents.none(plan);
    List<Timetable.Run> summaries =
        CronExpressions.timetable(plan)
            .between(PlannedJob.SUMMARY, none.lastEdition().minusNanos(1), asOf.minusNanos(1));
    return new Precedents(
        findYearBefore(plan, asOf).orElse(null),
        summaries.isEmpty() ? none.lastEdition() : summaries.get(summaries.size() - 1).at());
  }

  /** The plan of the year before that shares a unit with this one. */
  private Optional<Plan> findYearBefore(Plan plan, Instant asOf) {
    Set<String> units = codes(plan);
    try {
      return library.knownAt(asOf).stream()
          .filter(other -> other.settings().year() == plan.settings().year() - 1)
          .filter(other -> codes(other).stream().anyMatch(units::contains))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> codes(Plan plan) {
    return plan.units().stream().map(Unit::code).collect(Collectors.toCollection(HashSet::new));
  }
}
