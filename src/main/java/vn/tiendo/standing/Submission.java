package vn.tiendo.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Deadline;

/**
 * How a unit's report for a period stands at a moment.
 *
 * @param due the day it was due, extensions and rest days taken into account
 * @param firstArrival when the first version that was taken arrived, null where none was
 * @param rowsReturned rows rejected in the versions that count, to be corrected still
 * @param version versions received so far over all its sources, 0 where none
 */
public record Submission(
    String unit,
    String period,
    State state,
    Deadline due,
    @Nullable Instant firstArrival,
    int version,
    int rowsReturned,
    boolean nil,
    boolean unchanged) {

  /** Whether a version was taken at least in part, in time or late. */
  public boolean isReceived() {
    return state == State.ON_TIME || state == State.LATE;
  }

  /** Whether the unit owes this report at all, due or not. */
  public boolean isExpected() {
    return state != State.EXCUSED && state != State.NOT_EXPECTED;
  }

  /**
   * How a report stands; {@code RETURNED} is one that was only ever rejected, and counts as missing
   * once due.
   */
  public enum State {
    ON_TIME,
    LATE,
    MISSING,
    RETURNED,
    NOT_YET_DUE,
    EXCUSED,
    NOT_EXPECTED
  }
}
