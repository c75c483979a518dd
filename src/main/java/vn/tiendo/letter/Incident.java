package vn.tiendo.letter;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.ledger.Letter;
import vn.tiendo.report.Finding;
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

  private static final int MOST_ERRORS = 5;

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

  /**
   * A file of which nobody can tell whose it is.
   *
   * @param path relative to input/
   * @param errors what was found in it
   * @param copy where it stands marked
   */
  public static Incident ofStray(String path, List<Finding> errors, String copy) {
    Messages messages = messages();
    Messages findings = Messages.of("report", Language.VI);
    String found =
        errors.stream()
            .limit(MOST_ERRORS)
            .map(error -> error.message(findings))
            .collect(Collectors.joining(" "));
    return new Incident(
        messages.get("incident.stray", path),
        found.isEmpty() ? messages.get("incident.stray.detail") : found,
        messages.get("incident.stray.advice", copy));
  }

  private static Messages messages() {
    return Messages.of("letter", Language.VI);
  }
}
