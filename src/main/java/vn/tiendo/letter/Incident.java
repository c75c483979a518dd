package vn.tiendo.letter;

import vn.tiendo.ledger.Letter;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/**
 * Something that broke and needs the Office.
 *
 * @param what what it is about, a file or a letter
 * @param detail what happened
 * @param advice what to do
 */
public record Incident(String what, String detail, String advice) {

  /** A letter that the mail server refused for good. */
  public static Incident of(DeliveryReport.Failure failure) {
    Messages messages = messages();
    Letter letter = failure.letter();
    return new Incident(
        messages.get("incident.letter", letter.subject(), letter.recipient()),
        messages.get("incident.letter.detail", failure.reason()),
        messages.get("incident.letter.advice"));
  }

  /** A template of the Office's own that cannot be used. */
  public static Incident of(TemplateMistake mistake) {
    Messages messages = messages();
    return new Incident(
        messages.get("incident.template", mistake.file()),
        mistake.line() == null
            ? mistake.found()
            : messages.get("incident.template.detail", mistake.line(), mistake.found()),
        messages.get("incident.template.advice"));
  }

  /**
   * A plan's workbook that cannot be used as it is.
   *
   * @param mistake one of its mistakes, with sheet and cell
   * @param lastGood whether its last good version stays in force
   */
  public static Incident ofPlan(String file, String mistake, boolean lastGood) {
    Messages messages = messages();
    return new Incident(
        messages.get("incident.plan", file),
        mistake,
        messages.get(lastGood ? "incident.plan.last-good" : "incident.plan.none-good"));
  }

  /** A back-up that was due and could not be made. */
  public static Incident ofBackup(String failure) {
    Messages messages = messages();
    return new Incident(
        messages.get("incident.backup"), failure, messages.get("incident.backup.advice"));
  }

  private static Messages messages() {
    return Messages.of("letter", Language.VI);
  }
}
