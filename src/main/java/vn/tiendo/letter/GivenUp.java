package vn.tiendo.letter;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.tiendo.ledger.Letters;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.ledger.QueuedLetter.State;
import vn.tiendo.letter.DeliveryReport.Failure;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Plan;

/**
 * Tells the Office of letters that were given up, those of one delivery in one letter. What a crash
 * left untold is told by the next delivery.
 */
final class GivenUp {

  private final Letters letters;
  private final NoticeComposer composer =
      new NoticeComposer(LetterTemplates.shipped(), FirstLetters.none());

  GivenUp(Letters letters) {
    this.letters = letters;
  }

  /** The letters to the Office that are queued now; a letter about failures that failed is none. */
  List<QueuedLetter> tell(Plan plan, Instant now) throws IOException {
    List<QueuedLetter> told = new ArrayList<>();
    for (Map.Entry<Instant, List<Failure>> failed : byDelivery(plan).entrySet()) {
      String occasion = "failed-" + failed.getKey();
      if (!letters.outbox().holds(plan.code(), LetterKind.INCIDENT, occasion)) {
        List<Incident> incidents = failed.getValue().stream().map(Incident::of).toList();
        letters
            .queue(composer.incidents(plan, occasion, failed.getKey(), incidents), now)
            .forEach(
                letter ->
                    letters.outbox().findByMessageId(letter.messageId()).ifPresent(told::add));
      }
    }
    return told;
  }

  private Map<Instant, List<Failure>> byDelivery(Plan plan) {
    Map<Instant, List<Failure>> failures = new TreeMap<>();
    for (QueuedLetter queued : letters.outbox().find(plan.code(), State.FAILED)) {
      Instant settledAt = queued.settledAt();
      if (queued.letter().kind() != LetterKind.INCIDENT && settledAt != null) {
        failures
            .computeIfAbsent(settledAt, moment -> new ArrayList<>())
            .add(new Failure(queued.letter(), Objects.requireNonNullElse(queued.reason(), "")));
      }
    }
    return failures;
  }
}
