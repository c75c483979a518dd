package vn.tiendo.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Plan;

/**
 * What a plan at a moment is compared with.
 *
 * @param yearBefore the plan of the year before as it was known at the moment, null where there was
 *     none
 * @param lastEdition the moment of the edition before: that of the last summary before the moment,
 *     whatever schedule asked for it, else the plan's first moment
 */
public record Precedents(@Nullable Plan yearBefore, Instant lastEdition) {

  /** Finds what a plan is to be compared with. */
  @FunctionalInterface
  public interface Source {
    Precedents of(Plan plan, Instant asOf);
  }

  /** Those of a plan that had neither a year before nor an edition. */
  public static Precedents none(Plan plan) {
    return new Precedents(
        null, plan.settings().from().atStartOfDay(plan.settings().zone()).toInstant());
  }
}
