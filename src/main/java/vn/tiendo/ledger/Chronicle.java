package vn.tiendo.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.ledger.JournalEntry.ArrivalWithdrawn;
import vn.tiendo.ledger.JournalEntry.DemoBegun;
import vn.tiendo.ledger.JournalEntry.FileArrived;
import vn.tiendo.ledger.JournalEntry.Learned;
import vn.tiendo.ledger.JournalEntry.LetterQueued;
import vn.tiendo.ledger.JournalEntry.LetterSettled;
import vn.tiendo.ledger.JournalEntry.PlanAdopted;
import vn.tiendo.ledger.JournalEntry.Worked;
import vn.tiendo.ledger.SeenFiles.SeenFile;

/**
 * What happened, written down: first in the journal, then in the ledger, which knows how much of
 * the journal it holds. What a crash left between the two is taken over at the next start.
 */
public final class Chronicle {

  /** Takes over into the ledger what the journal says of letters. */
  public interface LetterKeeper {
    void restore(LetterQueued queued) throws IOException;

    void restore(LetterSettled settled);
  }

  private static final int ENTRIES_A_TRANSACTION = 1000;

  private final Journal journal;
  private final TransactionTemplate transaction;
  private final HomeFacts facts;
  private final Arrivals arrivals;
  private final SeenFiles seen;
  private final PlanVersions plans;
  private final LearnedWords learned;
  private final LetterKeeper letters;

  public Chronicle(
      Journal journal, JdbcClient jdbc, TransactionTemplate transaction, LetterKeeper letters) {
    this.journal = journal;
    this.transaction = transaction;
    this.facts = new HomeFacts(jdbc);
    this.arrivals = new Arrivals(jdbc);
    this.seen = new SeenFiles(jdbc);
    this.plans = new PlanVersions(jdbc);
    this.learned = new LearnedWords(jdbc);
    this.letters = letters;
  }

  /** Writes entries down. When this returns they survive anything that happens to the process. */
  public synchronized void record(List<? extends JournalEntry> entries) throws IOException {
    if (!entries.isEmpty()) {
      long end = journal.append(entries);
      apply(entries, end);
    }
  }

  public void record(JournalEntry entry) throws IOException {
    record(List.of(entry));
  }

  /** Takes over what the journal holds beyond the ledger: all of it into an empty one. */
  public synchronized void catchUp() throws IOException {
    List<JournalEntry> batch = new ArrayList<>();
    long[] reached = {facts.journalPosition()};
    journal.read(
        reached[0],
        (entry, end) -> {
          batch.add(entry);
          reached[0] = end;
          if (batch.size() == ENTRIES_A_TRANSACTION) {
            apply(batch, end);
            batch.clear();
          }
        });
    if (!batch.isEmpty()) {
      apply(batch, reached[0]);
    }
  }

  private void apply(List<? extends JournalEntry> entries, long end) throws IOException {
    try {
      transaction.executeWithoutResult(
          status -> {
            entries.forEach(this::apply);
            facts.setJournalPosition(end);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void apply(JournalEntry entry) {
    if (entry instanceof FileArrived arrived) {
      arrivals.add(arrived);
      seen.put(
          new SeenFile(arrived.path(), arrived.size(), arrived.modifiedAt(), arrived.sha256()));
      facts.looked(arrived.seenAt());
      facts.moveClockTo(arrived.seenAt());
    } else if (entry instanceof PlanAdopted adopted) {
      plans.add(
          new PlanVersions.PlanVersion(
              adopted.plan(), adopted.file(), adopted.sha256(), adopted.at()));
    } else if (entry instanceof LetterQueued queued) {
      restore(queued);
    } else if (entry instanceof LetterSettled settled) {
      letters.restore(settled);
    } else if (entry instanceof Learned word) {
      learned.put(word);
    } else if (entry instanceof ArrivalWithdrawn withdrawn) {
      arrivals.withdraw(withdrawn);
    } else if (entry instanceof Worked worked) {
      facts.handled(worked.at());
    } else if (entry instanceof DemoBegun demo) {
      facts.markDemo(demo.at());
    }
  }

  private void restore(LetterQueued queued) {
    try {
      letters.restore(queued);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
