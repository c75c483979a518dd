package vn.tiendo.standing;

import java.util.List;
import vn.tiendo.plan.Criteria.Measure;
import vn.tiendo.plan.Level;

/**
 * A unit's suggested rating for a month.
 *
 * @param points 0 to 100, scaled over the criteria that had something to count
 * @param scores one for each criterion that counted
 */
public record Rating(String unit, String period, double points, Level level, List<Score> scores) {

  /**
   * @param share 0 to 1 of the criterion's points
   * @param counted how many reports or tasks it was taken over
   */
  public record Score(Measure measure, double share, int counted) {}

  public Rating {
    scores = List.copyOf(scores);
  }
}
