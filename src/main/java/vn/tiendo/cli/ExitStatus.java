package vn.tiendo.cli;

/** How a command ends, as cron, the Task Scheduler and other programs see it. */
public enum ExitStatus {
  DONE(0),
  /** Done, but something was rejected, given up or left aside, and needs a person. */
  NEEDS_SOMEBODY(1),
  /** Wrong usage, or no usable plan. */
  WRONG_USAGE(2),
  /** The run failed and can be repeated. */
  FAILED(3),
  /** Another process is writing in this home. */
  HOME_BUSY(4);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
