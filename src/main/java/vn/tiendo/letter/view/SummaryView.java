package vn.tiendo.letter.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The leadership's summary of a period.
 *
 * @param figures tasks done, done late, overdue
 * @param total of how many tasks
 * @param bars one for each group, the recipient's own first
 * @param reported how many of the reports due were received
 * @param changes what is different from the summary before; empty with the first
 * @param coming the month whose work stands below
 * @param source where the figures come from
 */
public record SummaryView(
    Frame frame,
    List<Figure> figures,
    String total,
    List<Bar> bars,
    String reported,
    Excerpt<UnitNote> missing,
    Excerpt<OverdueTask> overdue,
    Excerpt<Item> changes,
    @Nullable String coming,
    Excerpt<Item> work,
    Excerpt<Difficulty> difficulties,
    Excerpt<Disagreement> disagreements,
    Excerpt<Rated> ratings,
    @Nullable String ratingsOf,
    String source) {

  /**
   * A number and what it counts.
   *
   * @param kind {@code done}, {@code late} or {@code overdue}: how the template colours it
   */
  public record Figure(String kind, int count, String label) {}

  /** Something said of a unit, the periods it has not reported on for instance. */
  public record UnitNote(String unit, String note) {}

  /** What hinders a task, and what its unit proposes. */
  public record Difficulty(
      String task, String unit, @Nullable String difficulty, @Nullable String proposal) {}

  /** A task of which its leading and a coordinating unit say different things. */
  public record Disagreement(String task, String leading, String coordinating) {}

  /** A unit's suggested rating. */
  public record Rated(String unit, String points, String level) {}
}
