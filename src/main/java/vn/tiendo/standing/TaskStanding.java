package vn.tiendo.standing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Task;

/**
 * Where a task stands at a moment.
 *
 * @param progress percent 0 to 100; null where it is unknown, which counts as 0 and is shown as "–"
 * @param completedOn the day of completion of a task done once
 * @param decidedBy the line that decides, null where there is none
 * @param beside the latest line in force of each coordinating unit, latest first
 * @param occurrences of a recurring task, in the order of the periods; empty for a task done once
 */
public record TaskStanding(
    Task task,
    Standing standing,
    @Nullable Double progress,
    @Nullable LocalDate completedOn,
    @Nullable LineInForce decidedBy,
    List<LineInForce> beside,
    List<Occurrence> occurrences) {

  /**
   * One time that a recurring task falls due.
   *
   * @param period the period's code
   * @param due whether that period's report was due by the moment
   */
  public record Occurrence(String period, boolean due, boolean fulfilled) {}

  public TaskStanding {
    beside = List.copyOf(beside);
    occurrences = List.copyOf(occurrences);
  }

  /** The progress as it counts: 0 where it is unknown. */
  public double countedProgress() {
    return progress == null ? 0 : progress;
  }
}
