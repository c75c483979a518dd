package vn.tiendo.letter;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.ledger.Letters;
import vn.tiendo.ledger.Outcome;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.letter.DeliveryReport.Failure;
import vn.tiendo.letter.SmtpAnswer.Kind;

/**
 * The letters of one delivery, each tried once, and where there is hurry again after short pauses,
 * until it is settled. What the server's answers mean is decided here. Not thread-safe.
 */
final class DeliveryRound {

  private static final Logger LOG = LoggerFactory.getLogger(DeliveryRound.class);

  /** Connections lost one after another, after which the server is taken to be away. */
  private static final int LOST_IN_A_ROW = 3;

  private final Letters letters;
  private final DeliverySettings settings;
  private final Pauses pauses;
  private final BooleanSupplier stopped;
  private final Instant now;
  private final List<Failure> failed = new ArrayList<>();
  private int sent;
  private int lostInARow;
  private @Nullable ServerTrouble trouble;

  /**
   * @param stopped whether the process is to end: then no further letter is begun
   * @param now the home's clock
   */
  DeliveryRound(
      Letters letters,
      DeliverySettings settings,
      Pauses pauses,
      BooleanSupplier stopped,
      Instant now) {
    this.letters = letters;
    this.settings = settings;
    this.pauses = pauses;
    this.stopped = stopped;
    this.now = now;
  }

  /** Tries each letter once, then those left over again, as often as the settings say. */
  void send(List<QueuedLetter> due, MailRun run) throws IOException, InterruptedException {
    List<QueuedLetter> left = sendOnce(due, run);
    for (int retry = 1; retry <= settings.quickRetries() && isWorthwhile(left); retry++) {
      pauses.await(settings.quickPause(retry));
      left = sendOnce(left, run);
    }
  }

  /** Tries each letter once and gives back those that are to be tried again. */
  List<QueuedLetter> sendOnce(List<QueuedLetter> due, MailRun run)
      throws IOException, InterruptedException {
    List<QueuedLetter> again = new ArrayList<>();
    for (QueuedLetter queued : due) {
      if (goesOn() && !isSettledBy(run.send(queued.letter()), queued)) {
        again.add(queued);
      }
    }
    return again;
  }

  private boolean isWorthwhile(List<QueuedLetter> left) {
    return !left.isEmpty() && goesOn();
  }

  /** Whether the server may be asked to take another letter. */
  boolean goesOn() {
    return trouble == null && !stopped.getAsBoolean();
  }

  int sent() {
    return sent;
  }

  List<Failure> failed() {
    return failed;
  }

  /** Why the server could not be used, null where it could. */
  @Nullable ServerTrouble trouble() {
    return trouble;
  }

  private boolean isSettledBy(@Nullable SmtpAnswer answer, QueuedLetter queued) throws IOException {
    lostInARow = answer != null && answer.kind() == Kind.LOST ? lostInARow + 1 : 0;
    if (answer == null) {
      letters.settle(queued.letter(), Outcome.SENT, null, now);
      sent++;
      return true;
    }
    LOG.warn("{}: {}", queued.letter().messageId(), answer);
    return switch (answer.kind()) {
      case REFUSED -> giveUp(queued, answer.words());
      case UNUSABLE -> isUnusable(answer);
      case NOT_NOW, LOST -> isSettledLater(answer, queued);
    };
  }

  private boolean isSettledLater(SmtpAnswer answer, QueuedLetter queued) throws IOException {
    if (answer.kind() == Kind.NOT_NOW && isTooLong(queued)) {
      return giveUp(queued, answer.words());
    }
    return lostInARow >= LOST_IN_A_ROW ? isUnusable(answer) : postpone(queued, answer);
  }

  private boolean giveUp(QueuedLetter queued, String words) throws IOException {
    letters.settle(queued.letter(), Outcome.FAILED, words, now);
    failed.add(new Failure(queued.letter(), words));
    return true;
  }

  private boolean isUnusable(SmtpAnswer answer) {
    trouble = new ServerTrouble(answer.cause(), answer.words());
    return false;
  }

  private boolean isTooLong(QueuedLetter queued) {
    Instant first = queued.firstTriedAt();
    return first != null && !now.isBefore(first.plus(settings.giveUpAfter()));
  }

  private boolean postpone(QueuedLetter queued, SmtpAnswer answer) {
    Instant next = now.plus(settings.pauseAfter(queued.attempts() + 1));
    Instant refusedAt = answer.kind() == Kind.NOT_NOW ? now : null;
    letters.outbox().postpone(queued.letter().messageId(), answer.words(), refusedAt, next);
    return false;
  }
}
