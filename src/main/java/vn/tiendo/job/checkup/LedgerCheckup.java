package vn.tiendo.job.checkup;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.job.HomeView;
import vn.tiendo.job.checkup.Diagnosis.Subject;
import vn.tiendo.job.home.BackupPlace;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.Home;
import vn.tiendo.job.home.HomeLock;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.FolderArchive;
import vn.tiendo.ledger.Journal;
import vn.tiendo.ledger.JournalEntry;
import vn.tiendo.ledger.JournalEntry.FileArrived;
import vn.tiendo.ledger.JournalEntry.LetterQueued;
import vn.tiendo.ledger.JournalEntry.PlanAdopted;
import vn.tiendo.ledger.LedgerCopy;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.ledger.QueuedLetter.State;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedJob;

/** Looks at what a home remembers: its ledger, its archive with the journal, and its back-ups. */
final class LedgerCheckup {

  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration A_WEEK = Duration.ofDays(7);

  /** A process that has a home and has not looked for so long hangs. */
  private static final Duration HANGS = Duration.ofHours(1);

  private final HomeSettings settings;
  private final Home home;
  private final Clock clock;
  private final List<Diagnosis> found = new ArrayList<>();

  LedgerCheckup(HomeSettings settings, Clock clock) {
    this.settings = settings;
    this.home = settings.home();
    this.clock = clock;
  }

  List<Diagnosis> examine(List<Plan> plans) {
    boolean worked = Files.isDirectory(home.state());
    if (!worked) {
      found.add(Diagnosis.note(Subject.LEDGER, "not-yet"));
      found.add(Diagnosis.ok(Subject.CLOCK, clock.now()));
      return found;
    }
    try {
      boolean atWork = HomeLock.isWriterAtWork(home);
      examineArchive();
      examineLedger(plans, atWork);
    } catch (IOException e) {
      found.add(Diagnosis.problem(Subject.ARCHIVE, "unreadable", Checkup.reason(e)));
    }
    return found;
  }

  /** Every line of the journal must be one, and every file that it names must be there. */
  private void examineArchive() throws IOException {
    Archive archive = new FolderArchive(home.archive());
    long[] entries = {0};
    Set<String> lost = new TreeSet<>();
    new Journal(home.journal())
        .read(
            0,
            (entry, end) -> {
              entries[0]++;
              findHash(entry).filter(sha256 -> !archive.holds(sha256)).ifPresent(lost::add);
            });
    found.add(
        lost.isEmpty()
            ? Diagnosis.ok(Subject.ARCHIVE, entries[0])
            : Diagnosis.problem(
                Subject.ARCHIVE,
                "lost",
                lost.size(),
                home.archive().toString(),
                lost.iterator().next()));
  }

  private static Optional<String> findHash(JournalEntry entry) {
    if (entry instanceof FileArrived arrived) {
      return Optional.of(arrived.sha256());
    }
    if (entry instanceof PlanAdopted adopted) {
      return Optional.of(adopted.sha256());
    }
    return entry instanceof LetterQueued queued ? Optional.of(queued.sha256()) : Optional.empty();
  }

  private void examineLedger(List<Plan> plans, boolean atWork) {
    try (HomeView view = HomeView.open(settings, clock)) {
      found.add(Diagnosis.ok(Subject.LEDGER, home.ledger() + LedgerCopy.ENDING));
      examineClock(view);
      for (Plan plan : plans) {
        examineLetters(view, plan);
      }
      if (!view.isDemo()) {
        examineBackups(view, plans);
        examineProcess(view, atWork);
      }
    } catch (IOException | RuntimeException e) {
      // A ledger that does not open is what is told here, whatever the database calls it.
      found.add(
          Diagnosis.problem(
              Subject.LEDGER, "broken", home.ledger() + LedgerCopy.ENDING, Checkup.reason(e)));
    }
  }

  private void examineClock(HomeView view) {
    Instant now = clock.now();
    Instant worked = view.facts().findClock().orElse(now);
    found.add(
        view.isDemo() || !now.isBefore(worked)
            ? Diagnosis.ok(Subject.CLOCK, now)
            : Diagnosis.problem(Subject.CLOCK, "went-back", now, worked));
  }

  private void examineLetters(HomeView view, Plan plan) {
    Instant now = view.now();
    long givenUp =
        view.outbox().find(plan.code(), State.FAILED).stream()
            .map(QueuedLetter::settledAt)
            .filter(settled -> settled != null && settled.isAfter(now.minus(A_WEEK)))
            .count();
    if (givenUp > 0) {
      found.add(Diagnosis.problem(Subject.MAIL, "given-up", plan.code(), givenUp));
    }
    List<QueuedLetter> old =
        view.outbox().waiting(plan.code()).stream()
            .filter(queued -> queued.letter().composedAt().isBefore(now.minus(A_DAY)))
            .toList();
    if (!old.isEmpty()) {
      String said = old.get(0).reason();
      found.add(
          Diagnosis.problem(
              Subject.MAIL, "waiting", plan.code(), old.size(), said == null ? "–" : said));
    }
  }

  private void examineBackups(HomeView view, List<Plan> plans) throws IOException {
    BackupPlace place = BackupPlace.of(settings);
    Optional<Instant> last = place.findLast();
    Instant expected = clock.now().minus(A_DAY.multipliedBy(2));
    boolean asked =
        plans.stream()
            .flatMap(plan -> plan.schedule().stream())
            .anyMatch(entry -> entry.enabled() && entry.job() == PlannedJob.BACKUP);
    if (!asked) {
      found.add(Diagnosis.note(Subject.BACKUP, "not-asked"));
    } else if (last.isPresent() && last.get().isAfter(expected)) {
      found.add(Diagnosis.ok(Subject.BACKUP, place.folder().toString(), last.get()));
    } else if (view.facts().findFirstLook().filter(expected::isAfter).isPresent()) {
      found.add(Diagnosis.problem(Subject.BACKUP, "old", place.folder().toString()));
    } else {
      found.add(Diagnosis.note(Subject.BACKUP, "not-yet", place.folder().toString()));
    }
  }

  private void examineProcess(HomeView view, boolean atWork) {
    Instant now = clock.now();
    Optional<Instant> look = view.facts().findLastLook();
    if (look.isEmpty()) {
      found.add(
          atWork
              ? Diagnosis.note(Subject.PROCESS, "begun")
              : Diagnosis.note(Subject.PROCESS, "none-yet"));
    } else if (atWork) {
      found.add(
          look.get().isBefore(now.minus(HANGS))
              ? Diagnosis.problem(Subject.PROCESS, "hangs", look.get())
              : Diagnosis.ok(Subject.PROCESS, look.get()));
    } else {
      found.add(
          look.get().isBefore(now.minus(A_DAY))
              ? Diagnosis.problem(Subject.PROCESS, "nobody", look.get())
              : Diagnosis.note(Subject.PROCESS, "nobody-now", look.get()));
    }
  }
}
