package vn.tiendo.job;

import java.util.List;
import java.util.Optional;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake;

/**
 * What jobs/ holds at a look.
 *
 * @param plans usable plans in the order of their files' names; of a broken workbook its last good
 *     version
 * @param broken workbooks with mistakes that keep them from being used
 */
public record PlansInForce(List<Plan> plans, List<BrokenPlan> broken) {

  /**
   * A plan's workbook that cannot be used as it is.
   *
   * @param file its name in jobs/
   * @param lastGood whether its last good version stays in force
   */
  public record BrokenPlan(String file, List<PlanMistake> mistakes, boolean lastGood) {

    public BrokenPlan {
      mistakes = List.copyOf(mistakes);
    }
  }

  public PlansInForce {
    plans = List.copyOf(plans);
    broken = List.copyOf(broken);
  }

  public Optional<Plan> find(String code) {
    return plans.stream().filter(plan -> plan.code().equals(code)).findFirst();
  }
}
