package vn.tiendo.workbook.plan;

import java.util.List;
import java.util.Optional;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake;

/**
 * A plan's workbook as it was understood.
 *
 * @param plan the plan; empty where any mistake is more than a warning
 * @param mistakes all mistakes and warnings, in the order of sheets and rows
 */
public record PlanReading(Optional<Plan> plan, List<PlanMistake> mistakes) {

  public PlanReading {
    mistakes = List.copyOf(mistakes);
  }
}
