package vn.tiendo.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Cadence;
import vn.tiendo.plan.Task;

/**
 * Where a task stands at a moment.
 *
 * @param progress percent 0 to 100; null where it is unknown, which counts as 0 and is shown as "–"
 * @param completedOn the day of completion of a task done once
 * @param leading lines of the leading unit in force for periods that have begun, latest first: the
 *     first decides
 * @param beside the latest line in force of each coordinating unit, latest first
 * @param occurrences of a recurring task, in the order of the periods; empty for a task done once
 */
public record TaskStanding(
    Task task,
    Standing standing,
    @Nullable Double progress,
    @Nullable LocalDate completedOn,
    List<LineInForce> leading,
    List<LineInForce> beside,
    List<Occurrence> occurrences) {

  /**
   * One time that a recurring task falls due.
   *
   * @param period the period's code
   * @param dueOn the last day in time of that period's report, extensions taken into account
   * @param due whether that day had come to its end by the moment
   */
  public record Occurrence(String period, LocalDate dueOn, boolean due, boolean fulfilled) {}

  public TaskStanding {
    leading = List.copyOf(leading);
    beside = List.copyOf(beside);
    occurrences = List.copyOf(occurrences);
  }

  /** The line that decides, null where there is none. */
  public @Nullable LineInForce decidedBy() {
    return leading.isEmpty() ? null : leading.get(0);
  }

  /** Whether nothing more is to be done: done in time or late, or cancelled. */
  public boolean isSettled() {
    return switch (standing) {
      case DONE, DONE_LATE, CANCELLED -> true;
      case IN_PROGRESS, DUE_SOON, OVERDUE, NOT_STARTED, NO_REPORT, ON_HOLD -> false;
    };
  }

  /**
   * The day that an overdue task has been due since: its deadline, or for a recurring task the due
   * day of the first occurrence since which none was fulfilled. Empty where it is not overdue.
   */
  public Optional<LocalDate> findOverdueSince() {
    if (standing != Standing.OVERDUE) {
      return Optional.empty();
    }
    LocalDate since = task.cadence() == Cadence.ONCE ? task.deadline().day() : null;
    for (Occurrence occurrence : occurrences) {
      if (occurrence.fulfilled()) {
        since = null;
      } else if (occurrence.due() && since == null) {
        since = occurrence.dueOn();
      }
    }
    return Optional.ofNullable(since);
  }

  /** The progress as it counts: 0 where it is unknown. */
  public double countedProgress() {
    return progress == null ? 0 : progress;
  }
}
