package vn.tiendo.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.ledger.JournalEntry.LetterQueued;
import vn.tiendo.ledger.JournalEntry.LetterSettled;

/** Takes letters over into the outbox from the journal and from the archive, as they were. */
public final class OutboxKeeper implements Chronicle.LetterKeeper {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Outbox outbox;
  private final Archive archive;

  public OutboxKeeper(Outbox outbox, Archive archive) {
    this.outbox = outbox;
    this.archive = archive;
  }

  /** A letter as the archive keeps it. */
  static byte[] bytes(Letter letter) {
    return JSON.writeValueAsBytes(letter);
  }

  @Override
  public void restore(LetterQueued queued) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    archive.copy(queued.sha256(), bytes);
    outbox.queue(JSON.readValue(bytes.toByteArray(), Letter.class));
  }

  @Override
  public void restore(LetterSettled settled) {
    Outcome outcome = Outcome.of(settled.outcome());
    String reason = settled.detail() == null ? "" : settled.detail();
    switch (outcome) {
      case SENT, FILED -> outbox.markSent(settled.messageId(), settled.at());
      case FAILED -> outbox.markFailed(settled.messageId(), reason, settled.at());
      case DROPPED -> outbox.markDropped(settled.messageId(), reason, settled.at());
    }
  }
}
