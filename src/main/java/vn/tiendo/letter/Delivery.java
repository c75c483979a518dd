package vn.tiendo.letter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.Letters;
import vn.tiendo.ledger.Outcome;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.letter.DeliveryReport.Failure;
import vn.tiendo.letter.SmtpAnswer.Kind;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Plan;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/**
 * Brings the letters of the outbox out, oldest first: to the mail server, or to disk where there is
 * none or the plan sends nothing. A copy of every letter lies on disk. No letter holds up another,
 * and none goes out under two Message-IDs, as a letter keeps the one it was queued with.
 */
public final class Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  /** Connections lost one after another, after which the server is taken to be away. */
  private static final int LOST_IN_A_ROW = 3;

  private static final Set<LetterKind> DIGESTS = Set.of(LetterKind.REMINDER, LetterKind.MASTER);

  private final Letters letters;
  private final Archive archive;
  private final @Nullable SmtpServer server;
  private final DeliverySettings settings;
  private final Pauses pauses;
  private final GivenUp givenUp;

  /**
   * @param server null where no mail server is set
   */
  public Delivery(
      Letters letters,
      Archive archive,
      @Nullable SmtpServer server,
      DeliverySettings settings,
      Pauses pauses) {
    this.letters = letters;
    this.archive = archive;
    this.server = server;
    this.settings = settings;
    this.pauses = pauses;
    this.givenUp = new GivenUp(letters);
  }

  /**
   * Delivers what waits of a plan.
   *
   * @param folder where the copies go, {@code output/<plan>/thu}
   * @param now the home's clock
   * @param honourPauses whether letters refused lately wait for their turn; a run that somebody
   *     asked for tries all
   * @throws IOException if the folder, the archive or the ledger cannot be used
   */
  public DeliveryReport deliver(Plan plan, Path folder, Instant now, boolean honourPauses)
      throws IOException, InterruptedException {
    boolean mails = server != null && plan.settings().sendsLetters();
    int dropped = mails ? dropOvertaken(plan, now) : 0;
    List<QueuedLetter> waiting = letters.outbox().waiting(plan.code());
    Sender sender = Sender.of(plan, server == null ? null : server.user());
    keepCopies(waiting, new MimeLetter(archive, sender), folder, plan);
    if (server == null || !plan.settings().sendsLetters()) {
      letters.settle(waiting.stream().map(QueuedLetter::letter).toList(), Outcome.FILED, now);
      return new DeliveryReport(waiting.size(), List.of(), dropped, 0, null);
    }
    List<QueuedLetter> due =
        waiting.stream().filter(letter -> !honourPauses || isDue(letter, now)).toList();
    Round round = new Round(now);
    try (MailRun run = new MailRun(server, archive, sender, settings.betweenLetters(), pauses)) {
      round.send(due, run);
      List<QueuedLetter> told = givenUp.tell(plan, now);
      keepCopies(told, new MimeLetter(archive, sender), folder, plan);
      round.send(round.trouble == null ? told : List.of(), run);
    }
    if (round.trouble != null) {
      letters.outbox().remark(plan.code(), round.trouble);
    }
    return new DeliveryReport(
        round.sent,
        round.failed,
        dropped,
        letters.outbox().waiting(plan.code()).size(),
        round.trouble);
  }

  private static boolean isDue(QueuedLetter letter, Instant now) {
    Instant next = letter.nextTryAt();
    return next == null || !next.isAfter(now);
  }

  private static void keepCopies(
      List<QueuedLetter> waiting, MimeLetter writer, Path folder, Plan plan) throws IOException {
    LetterFiles files = new LetterFiles(folder, plan.settings().zone());
    for (QueuedLetter queued : waiting) {
      files.write(queued.letter(), writer.bytes(queued.letter()));
    }
  }

  /**
   * A digest that a newer one for the same recipient follows says nothing that this one does not.
   */
  private int dropOvertaken(Plan plan, Instant now) throws IOException {
    List<QueuedLetter> waiting = letters.outbox().waiting(plan.code());
    String overtaken = Messages.of("letter", Language.VI).get("delivery.overtaken");
    Set<String> followed = new HashSet<>();
    int dropped = 0;
    for (int i = waiting.size() - 1; i >= 0; i--) {
      Letter letter = waiting.get(i).letter();
      boolean newest = followed.add(letter.kind() + " " + letter.recipient());
      if (!newest && DIGESTS.contains(letter.kind())) {
        letters.settle(letter, Outcome.DROPPED, overtaken, now);
        dropped++;
      }
    }
    return dropped;
  }

  /** The letters of one delivery, tried until each is settled or the retries are used up. */
  private final class Round {

    private final Instant now;
    private final List<Failure> failed = new ArrayList<>();
    private int sent;
    private int lostInARow;
    private @Nullable String trouble;

    Round(Instant now) {
      this.now = now;
    }

    void send(List<QueuedLetter> due, MailRun run) throws IOException, InterruptedException {
      List<QueuedLetter> left = attempt(due, run);
      for (int retry = 1; retry <= settings.quickRetries() && isWorthwhile(left); retry++) {
        pauses.await(settings.quickPause(retry));
        left = attempt(left, run);
      }
    }

    private boolean isWorthwhile(List<QueuedLetter> left) {
      return !left.isEmpty() && trouble == null;
    }

    /** Tries each letter once and gives back those that are to be tried again. */
    private List<QueuedLetter> attempt(List<QueuedLetter> due, MailRun run)
        throws IOException, InterruptedException {
      List<QueuedLetter> again = new ArrayList<>();
      for (QueuedLetter queued : due) {
        if (trouble == null && !isSettledBy(run.send(queued.letter()), queued)) {
          again.add(queued);
        }
      }
      return again;
    }

    private boolean isSettledBy(@Nullable SmtpAnswer answer, QueuedLetter queued)
        throws IOException {
      lostInARow = answer != null && answer.kind() == Kind.LOST ? lostInARow + 1 : 0;
      if (answer == null) {
        letters.settle(queued.letter(), Outcome.SENT, null, now);
        sent++;
        return true;
      }
      LOG.warn("{} to {}: {}", queued.letter().messageId(), server, answer);
      return switch (answer.kind()) {
        case REFUSED -> giveUp(queued, answer.words());
        case UNUSABLE -> isUnusable(answer);
        case NOT_NOW ->
            isTooLong(queued) ? giveUp(queued, answer.words()) : postpone(queued, answer);
        case LOST -> lostInARow >= LOST_IN_A_ROW ? isUnusable(answer) : postpone(queued, answer);
      };
    }

    private boolean giveUp(QueuedLetter queued, String words) throws IOException {
      letters.settle(queued.letter(), Outcome.FAILED, words, now);
      failed.add(new Failure(queued.letter(), words));
      return true;
    }

    private boolean isUnusable(SmtpAnswer answer) {
      trouble = answer.words();
      return false;
    }

    private boolean isTooLong(QueuedLetter queued) {
      Instant first = queued.firstTriedAt();
      return first != null && !now.isBefore(first.plus(settings.giveUpAfter()));
    }

    private boolean postpone(QueuedLetter queued, SmtpAnswer answer) {
      Instant next = now.plus(settings.pauseAfter(queued.attempts() + 1));
      letters.outbox().postpone(queued.letter().messageId(), answer.words(), now, next);
      return false;
    }
  }
}
