package vn.tiendo.letter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.Letter.Attachment;
import vn.tiendo.plan.LetterKind;

/**
 * What all copies of a letter have in common.
 *
 * @param plan the plan's code
 * @param period the code of the period it is about, null where it is about none
 * @param moment the moment it is of
 */
record Draft(
    String plan,
    LetterKind kind,
    @Nullable String period,
    String occasion,
    Instant moment,
    FirstLetters firstLetters) {

  /** The copy for one recipient. */
  Letter to(
      String recipient, @Nullable String name, Rendered content, List<Attachment> attachments) {
    String id = MessageId.of(plan, kind, period, recipient, content, attachments);
    return new Letter(
        id,
        plan,
        kind,
        period,
        occasion,
        recipient,
        name,
        content.subject(),
        content.html(),
        content.text(),
        attachments,
        answered(recipient, id),
        moment);
  }

  private @Nullable String answered(String recipient, String id) {
    return period == null
        ? null
        : firstLetters
            .find(plan, kind, period, recipient)
            .filter(first -> !first.equals(id))
            .orElse(null);
  }
}
