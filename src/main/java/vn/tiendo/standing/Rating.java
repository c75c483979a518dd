package vn.tiendo.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Criteria.Measure;
import vn.tiendo.plan.Level;
import vn.tiendo.plan.OfficeRating;

/**
 * A unit's rating for a month, or for the year: a suggestion, over which the Office's own word
 * stands.
 *
 * @param period code of the month, or of the year for the classification at its end
 * @param points 0 to 100, scaled over the criteria that had something to count; for the year the
 *     mean of the months rated
 * @param suggested the level that the points give
 * @param office the Office's own level and remark, null where it gave none
 * @param scores one for each criterion that counted, in the plan's order; empty for the year
 */
public record Rating(
    String unit,
    String period,
    double points,
    Level suggested,
    @Nullable OfficeRating office,
    List<Score> scores) {

  /**
   * @param maximum the criterion's points as the plan gives them, before scaling
   * @param share 0 to 1 of the criterion's points
   * @param counted how many reports, tasks or rows it was taken over
   * @param evidence what each point comes from, in the plan's order
   */
  public record Score(
      Measure measure, double maximum, double share, int counted, List<Evidence> evidence) {

    public Score {
      evidence = List.copyOf(evidence);
    }

    /** The points it brings before scaling, 0 to the maximum. */
    public double points() {
      return maximum * share;
    }
  }

  /** A fact that points come from. */
  public sealed interface Evidence {

    /** 0 to 1, what the fact brings. */
    double share();

    /** A report due in the month: in time, late, missing or returned. */
    record OfReport(String period, Submission.State state, double share) implements Evidence {}

    /** A task that the unit leads. */
    record OfTask(String task, Standing standing, double share) implements Evidence {}

    /** The rows of a report's first version; a nil report is one row, accepted. */
    record OfRows(String period, int read, int accepted) implements Evidence {

      @Override
      public double share() {
        return read == 0 ? 0 : (double) accepted / read;
      }
    }
  }

  public Rating {
    scores = List.copyOf(scores);
  }

  /** The level that stands: the Office's own where it gave one. */
  public Level level() {
    return office == null ? suggested : office.level();
  }
}
