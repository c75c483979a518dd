package vn.tiendo.letter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.Letter.Attachment;
import vn.tiendo.ledger.Letters;
import vn.tiendo.ledger.Outcome;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.letter.DeliveryReport.Failure;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Plan;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/**
 * Brings the letters of the outbox out, oldest first: to the mail server, or to disk where there is
 * none or the plan sends nothing. A copy of every letter lies on disk. No letter holds up another,
 * and none goes out under two Message-IDs, as a letter keeps the one it was queued with. One
 * delivery at a time.
 */
public final class Delivery {

  /** How much of a hurry there is. */
  public enum Urgency {
    /** Somebody asked for it: all letters are tried, again after seconds, whatever came before. */
    NOW,
    /**
     * The next delivery comes by itself: letters refused lately wait for their turn, and a server
     * that was away is left alone, with pauses that grow.
     */
    IN_TURN
  }

  private static final Set<LetterKind> DIGESTS = Set.of(LetterKind.REMINDER, LetterKind.MASTER);

  private final Letters letters;
  private final Archive archive;
  private final @Nullable SmtpServer server;
  private final DeliverySettings settings;
  private final Pauses pauses;
  private final Messages messages = Messages.of("letter", Language.VI);
  private final GivenUp givenUp;
  private final Map<String, ServerAbsence> absences = new ConcurrentHashMap<>();
  private final Pace pace;
  private volatile boolean stopped;

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
    this.pace = new Pace(settings.betweenLetters(), pauses);
  }

  /** Whether a plan's letters go to a mail server, not to disk alone. */
  public boolean mails(Plan plan) {
    return server != null && plan.settings().sendsLetters();
  }

  /** Whether a delivery in turn would find anything to do. */
  public boolean hasDue(Plan plan, Instant now) {
    return absence(plan).at(now) == null
        && letters.outbox().waiting(plan.code()).stream().anyMatch(letter -> isDue(letter, now));
  }

  /** Ends a delivery in work after the letter on its way; the others wait for the next process. */
  public void stop() {
    stopped = true;
  }

  /**
   * Writes a copy of each letter that waits.
   *
   * @param folder {@code output/<plan>/thu}
   */
  public void keepCopies(Plan plan, Path folder) throws IOException {
    keepCopies(letters.outbox().waiting(plan.code()), plan, folder);
  }

  /**
   * Delivers what waits of a plan.
   *
   * @param folder where the copies go, {@code output/<plan>/thu}
   * @param now the home's clock
   * @throws IOException if the folder, the archive or the ledger cannot be used
   */
  public DeliveryReport deliver(Plan plan, Path folder, Instant now, Urgency urgency)
      throws IOException, InterruptedException {
    if (server == null || !plan.settings().sendsLetters()) {
      return file(plan, folder, now);
    }
    int dropped = dropOvertaken(plan, now);
    List<Failure> incomplete = giveUpIncomplete(plan, now);
    List<QueuedLetter> waiting = letters.outbox().waiting(plan.code());
    keepCopies(waiting, plan, folder);
    ServerTrouble away = urgency == Urgency.IN_TURN ? absence(plan).at(now) : null;
    if (away != null) {
      letters.outbox().remark(plan.code(), away.words());
      return new DeliveryReport(0, incomplete, dropped, waiting.size(), away);
    }
    DeliveryRound round = new DeliveryRound(letters, settings, pauses, () -> stopped, now);
    try (MailRun run = new MailRun(server, archive, sender(plan), pace)) {
      if (urgency == Urgency.NOW) {
        round.send(waiting, run);
      } else {
        round.sendOnce(waiting.stream().filter(letter -> isDue(letter, now)).toList(), run);
      }
      List<QueuedLetter> told = givenUp.tell(plan, now);
      keepCopies(told, plan, folder);
      round.sendOnce(told, run);
    }
    note(plan, round, now);
    int left = letters.outbox().waiting(plan.code()).size();
    incomplete.addAll(round.failed());
    return new DeliveryReport(round.sent(), incomplete, dropped, left, round.trouble());
  }

  /** Letters that stay on disk. */
  private DeliveryReport file(Plan plan, Path folder, Instant now) throws IOException {
    List<Failure> incomplete = giveUpIncomplete(plan, now);
    List<QueuedLetter> waiting = letters.outbox().waiting(plan.code());
    keepCopies(waiting, plan, folder);
    letters.settle(waiting.stream().map(QueuedLetter::letter).toList(), Outcome.FILED, now);
    return new DeliveryReport(waiting.size(), incomplete, 0, 0, null);
  }

  /** A letter whose attachment the archive has lost must not keep back the others. */
  private List<Failure> giveUpIncomplete(Plan plan, Instant now) throws IOException {
    List<Failure> incomplete = new ArrayList<>();
    for (QueuedLetter queued : letters.outbox().waiting(plan.code())) {
      Letter letter = queued.letter();
      for (Attachment attachment : letter.attachments()) {
        if (!archive.holds(attachment.sha256())) {
          String lost = messages.get("delivery.lost-attachment", attachment.name());
          letters.settle(letter, Outcome.FAILED, lost, now);
          incomplete.add(new Failure(letter, lost));
          break;
        }
      }
    }
    return incomplete;
  }

  private void note(Plan plan, DeliveryRound round, Instant now) {
    ServerTrouble trouble = round.trouble();
    if (trouble == null) {
      absence(plan).isOver();
    } else {
      absence(plan).knockedInVain(trouble, now);
      letters.outbox().remark(plan.code(), trouble.words());
    }
  }

  /** Each plan's own, as the server may refuse the sender of one plan and take another's. */
  private ServerAbsence absence(Plan plan) {
    return absences.computeIfAbsent(plan.code(), code -> new ServerAbsence(settings));
  }

  private Sender sender(Plan plan) {
    return Sender.of(plan, server == null ? null : server.user());
  }

  private static boolean isDue(QueuedLetter letter, Instant now) {
    Instant next = letter.nextTryAt();
    return next == null || !next.isAfter(now);
  }

  private void keepCopies(List<QueuedLetter> waiting, Plan plan, Path folder) throws IOException {
    LetterFiles files = new LetterFiles(folder, plan.settings().zone());
    MimeLetter writer = new MimeLetter(archive, sender(plan));
    for (QueuedLetter queued : waiting) {
      if (!files.hold(queued.letter())) {
        files.write(queued.letter(), writer.bytes(queued.letter()));
      }
    }
  }

  /**
   * A digest that a newer one for the same recipient follows says nothing that this one does not.
   */
  private int dropOvertaken(Plan plan, Instant now) throws IOException {
    List<QueuedLetter> waiting = letters.outbox().waiting(plan.code());
    String overtaken = messages.get("delivery.overtaken");
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
}
