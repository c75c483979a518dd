package vn.tiendo.letter;

import java.util.Optional;
import vn.tiendo.ledger.Outbox;
import vn.tiendo.plan.LetterKind;

/** Finds the letter that a later one about the same period answers. */
@FunctionalInterface
public interface FirstLetters {

  /** The Message-ID of the first letter of a kind about a period to a recipient. */
  Optional<String> find(String plan, LetterKind kind, String period, String recipient);

  /** Those of an outbox. */
  static FirstLetters of(Outbox outbox) {
    return (plan, kind, period, recipient) ->
        outbox.findFirst(plan, kind, period, recipient).map(queued -> queued.letter().messageId());
  }

  /** No letter was ever sent. */
  static FirstLetters none() {
    return (plan, kind, period, recipient) -> Optional.empty();
  }
}
