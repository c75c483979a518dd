package vn.tiendo.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.JournalEntry.LetterQueued;
import vn.tiendo.ledger.JournalEntry.LetterSettled;

/**
 * Letters written down: each is kept whole in the archive before the journal names it, and what
 * became of it is in the journal before the outbox shows it.
 */
public final class Letters {

  private final Outbox outbox;
  private final Archive archive;
  private final Chronicle chronicle;

  public Letters(Outbox outbox, Archive archive, Chronicle chronicle) {
    this.outbox = outbox;
    this.archive = archive;
    this.chronicle = chronicle;
  }

  public Outbox outbox() {
    return outbox;
  }

  /**
   * Queues letters, those left out for which there is one already: under the Message-ID, or for the
   * plan, kind, occasion and recipient.
   *
   * @return those queued now, in their order
   */
  public List<Letter> queue(List<Letter> letters, Instant moment) throws IOException {
    List<Letter> queued = new ArrayList<>();
    List<LetterQueued> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Letter letter : letters) {
      if (!outbox.holds(letter) && ids.add(letter.messageId())) {
        String sha256 =
            archive.store(new ByteArrayInputStream(OutboxKeeper.bytes(letter))).sha256();
        entries.add(new LetterQueued(letter.messageId(), letter.plan(), sha256, moment));
        queued.add(letter);
      }
    }
    if (!entries.isEmpty()) {
      archive.flush();
      chronicle.record(entries);
    }
    return queued;
  }

  /** Writes down how a letter ended, with what the server said or why it was given up. */
  public void settle(Letter letter, Outcome outcome, @Nullable String detail, Instant moment)
      throws IOException {
    chronicle.record(new LetterSettled(letter.messageId(), outcome.code(), detail, moment));
  }

  /** Writes down that letters ended in the same way. */
  public void settle(List<Letter> letters, Outcome outcome, Instant moment) throws IOException {
    chronicle.record(
        letters.stream()
            .map(letter -> new LetterSettled(letter.messageId(), outcome.code(), null, moment))
            .toList());
  }
}
