package vn.tiendo.sheet;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/**
 * A file that cannot be read as sheets; it ends that file only. The message is for the log, {@link
 * #explain} and {@link #advise} are for the sender.
 */
public final class UnreadableSheet extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /** Why, as a finding code of the contract. */
  public enum Reason {
    UNREADABLE("found.damaged", "advice.repair"),
    ENCRYPTED("found.encrypted", "advice.password"),
    TOO_LARGE("found.too-large", "advice.split"),
    NOT_A_SPREADSHEET("found.kind", "advice.send-sheet"),
    SUSPICIOUS_CONTENT("found.suspicious", "advice.resave");

    private final String found;
    private final String advice;

    Reason(String found, String advice) {
      this.found = found;
      this.advice = advice;
    }
  }

  private final Reason reason;
  private final String found;
  private final String advice;
  private final String detail;

  /**
   * @param detail what was found, the same in all languages: the kind of file, the part at fault
   */
  public UnreadableSheet(Reason reason, String detail) {
    this(reason, reason.found, reason.advice, detail, null);
  }

  public UnreadableSheet(Reason reason, String detail, Throwable cause) {
    this(reason, reason.found, reason.advice, detail, cause);
  }

  /**
   * @param found the message of the bundle "sheet" that says what was found, with the detail as {0}
   * @param advice the message that says what to do
   */
  UnreadableSheet(
      Reason reason, String found, String advice, String detail, @Nullable Throwable cause) {
    super(reason + ": " + found + " " + detail, cause);
    this.reason = reason;
    this.found = found;
    this.advice = advice;
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  /** The kind of file, the part at fault or the limit that was passed, as a bare word or number. */
  public String detail() {
    return detail;
  }

  /** What was found, as a sentence without its full stop. */
  public String explain(Language language) {
    return Messages.of("sheet", language).get(found, detail);
  }

  /** What the sender should do, as a sentence without its full stop. */
  public String advise(Language language) {
    return Messages.of("sheet", language).get(advice, detail);
  }
}
