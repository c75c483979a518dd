package vn.tiendo.ledger;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the outbox, and what became of it so far.
 *
 * @param id counted up in the order of queueing
 * @param reason why it was given up or dropped; while it waits, what the server said last; null
 *     where nothing was said
 * @param attempts how often the server refused it for now
 * @param firstTriedAt the first of those attempts, null before
 * @param nextTryAt the moment before which a service that stays up does not try it again, null
 *     where it may be tried at once
 * @param settledAt when it was sent, given up or dropped, null while it waits
 */
public record QueuedLetter(
    long id,
    Letter letter,
    State state,
    @Nullable String reason,
    int attempts,
    @Nullable Instant firstTriedAt,
    @Nullable Instant nextTryAt,
    @Nullable Instant settledAt) {

  /** What became of a letter. */
  public enum State {
    WAITING,
    /** The server took it, or it was written to disk where there is no server. */
    SENT,
    /** The server refused it for good. */
    FAILED,
    /** A newer letter of its kind overtook it before it could be sent. */
    DROPPED;

    /** The code in the ledger and in {@code status --json}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
