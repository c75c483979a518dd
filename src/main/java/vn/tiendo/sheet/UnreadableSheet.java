package vn.tiendo.sheet;

import java.io.Serial;

/**
 * A file that cannot be read as sheets; it ends that file only. The message is for the log, the
 * reason for the sender.
 */
public final class UnreadableSheet extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /** Why, as a finding code of the contract. */
  public enum Reason {
    UNREADABLE,
    ENCRYPTED,
    TOO_LARGE,
    NOT_A_SPREADSHEET,
    SUSPICIOUS_CONTENT
  }

  private final Reason reason;
  private final String detail;

  /**
   * @param detail what was found, as an argument of the finding's message: the kind of file, or the
   *     limit that was passed
   */
  public UnreadableSheet(Reason reason, String detail) {
    super(reason + ": " + detail);
    this.reason = reason;
    this.detail = detail;
  }

  public UnreadableSheet(Reason reason, String detail, Throwable cause) {
    super(reason + ": " + detail, cause);
    this.reason = reason;
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  public String detail() {
    return detail;
  }
}
