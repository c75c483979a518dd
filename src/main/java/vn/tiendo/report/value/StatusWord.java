package vn.tiendo.report.value;

/** What a status phrase means before it is held against the percentage beside it. */
public enum StatusWord {
  DONE,
  IN_PROGRESS,
  /** Not done: in progress above 0 percent, else not started. */
  NOT_DONE,
  NOT_STARTED,
  ON_HOLD,
  CANCELLED
}
