package vn.tiendo.letter;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.letter.view.Frame;
import vn.tiendo.letter.view.Wording;
import vn.tiendo.plan.BoardMember;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Recipient;
import vn.tiendo.text.Messages;

/** What letters of all kinds are written on: templates, frames, wording, drafts. */
final class Stationery {

  private final LetterTemplates templates;
  private final FirstLetters firstLetters;
  private final Messages messages;

  Stationery(LetterTemplates templates, FirstLetters firstLetters) {
    this.templates = templates;
    this.firstLetters = firstLetters;
    this.messages = Messages.of("letter", templates.language());
  }

  Wording wording(Plan plan) {
    return new Wording(plan, messages);
  }

  Frame frame(
      Dossier dossier,
      Wording wording,
      String title,
      String addressee,
      @Nullable String attachment) {
    return new Frame(
        title,
        wording.say("preview", dossier.plan().settings().name()),
        addressee,
        dossier.plan().settings().name(),
        asOf(dossier, wording),
        wording.office(),
        attachment);
  }

  private static String asOf(Dossier dossier, Wording wording) {
    String day = wording.day(wording.dayOf(dossier.asOf()));
    return dossier.arrivals().stream()
        .map(Arrival::arrivedAt)
        .max(Comparator.naturalOrder())
        .map(last -> wording.say("as-of", day, wording.moment(last)))
        .orElseGet(() -> wording.say("as-of.nothing", day));
  }

  /** Whether a recipient is a member of the Standing Committee. */
  boolean isMember(Plan plan, Recipient recipient) {
    return plan.board().stream().map(BoardMember::title).anyMatch(recipient.role()::equals);
  }

  /** How a recipient is addressed: members of the Standing Committee as comrades. */
  String salutation(Plan plan, Recipient recipient) {
    String who = recipient.name() == null ? "" : " " + recipient.name();
    return isMember(plan, recipient)
        ? messages.get("comrade", recipient.role() + who)
        : recipient.role() + who;
  }

  Rendered render(LetterKind kind, Frame frame, Object view) {
    return new Rendered(frame.title(), templates.html(kind, view), templates.text(kind, view));
  }

  Draft draft(Dossier dossier, LetterKind kind, @Nullable String period, String occasion) {
    return draft(dossier.plan(), kind, period, occasion, dossier.asOf());
  }

  Draft draft(
      Plan plan, LetterKind kind, @Nullable String period, String occasion, Instant moment) {
    return new Draft(plan.code(), kind, period, occasion, moment, firstLetters);
  }
}
