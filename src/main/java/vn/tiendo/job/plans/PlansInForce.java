package vn.tiendo.job.plans;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
   * @param sha256 of its bytes
   * @param lastGood code of the plan whose last good version stays in force, null where there is
   *     none
   */
  public record BrokenPlan(
      String file, String sha256, List<PlanMistake> mistakes, @Nullable String lastGood) {

    public BrokenPlan {
      mistakes = List.copyOf(mistakes);
    }
  }

  public PlansInForce {
    plans = List.copyOf(plans);
    broken = List.copyOf(broken);
  }

  /** The plan whose last good version stays in force in the place of a broken workbook. */
  public Optional<Plan> findOf(BrokenPlan workbook) {
    return Optional.ofNullable(workbook.lastGood()).flatMap(this::find);
  }

  /** The same, of one plan alone; that of a broken workbook is told as before. */
  public PlansInForce only(String code) {
    return new PlansInForce(find(code).stream().toList(), broken);
  }

  public Optional<Plan> find(String code) {
    return plans.stream().filter(plan -> plan.code().equals(code)).findFirst();
  }
}
