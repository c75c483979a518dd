package vn.tiendo.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Since when the mail server cannot be used, and when to knock again: after pauses that grow up to
 * a ceiling. Kept while the process lives, as the next one knocks at once. For one thread at a
 * time, which the methods see to.
 */
final class ServerAbsence {

  private final DeliverySettings settings;
  private int inVain;
  private @Nullable Instant knockAt;
  private @Nullable ServerTrouble trouble;

  ServerAbsence(DeliverySettings settings) {
    this.settings = settings;
  }

  /** Why the server is left alone at a moment; null where it may be tried. */
  synchronized @Nullable ServerTrouble at(Instant moment) {
    Instant next = knockAt;
    return next != null && moment.isBefore(next) ? trouble : null;
  }

  synchronized void knockedInVain(ServerTrouble why, Instant moment) {
    inVain++;
    trouble = why;
    knockAt = moment.plus(settings.pauseAfter(inVain));
  }

  synchronized void isOver() {
    inVain = 0;
    trouble = null;
    knockAt = null;
  }
}
