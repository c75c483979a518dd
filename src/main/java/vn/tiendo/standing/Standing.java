package vn.tiendo.standing;

import java.util.Locale;

/** Where a task stands. */
public enum Standing {
  DONE,
  DONE_LATE,
  IN_PROGRESS,
  DUE_SOON,
  OVERDUE,
  NOT_STARTED,
  NO_REPORT,
  ON_HOLD,
  CANCELLED;

  /** The code in {@code status --json}, {@code done-late}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
