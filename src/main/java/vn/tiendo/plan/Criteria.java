package vn.tiendo.plan;

import java.util.List;

/**
 * How units are rated (Tiêu chí): the maximum points of each criterion and the thresholds of the
 * levels.
 *
 * @param excellentFrom points from which a rating is {@link Level#EXCELLENT}
 */
public record Criteria(
    List<Criterion> criteria, double excellentFrom, double goodFrom, double completedFrom) {

  /** What is measured; how is fixed, how much it weighs is the plan's. */
  public enum Measure {
    REPORTS_ON_TIME,
    TASKS_ON_TIME,
    DATA_QUALITY
  }

  /**
   * @param name the criterion as the plan names it
   * @param points its maximum points
   * @param how the explanation printed beside it
   */
  public record Criterion(Measure measure, String name, double points, String how) {}

  public Criteria {
    criteria = List.copyOf(criteria);
  }

  public Level levelOf(double points) {
    if (points >= excellentFrom) {
      return Level.EXCELLENT;
    }
    if (points >= goodFrom) {
      return Level.GOOD;
    }
    return points >= completedFrom ? Level.COMPLETED : Level.NOT_COMPLETED;
  }
}
