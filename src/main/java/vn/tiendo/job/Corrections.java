package vn.tiendo.job;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.batch.core.job.Job;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.job.batch.JobRuns;
import vn.tiendo.job.batch.RunFailed;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Arrivals;
import vn.tiendo.ledger.Chronicle;
import vn.tiendo.ledger.Dossiers;
import vn.tiendo.ledger.HomeFacts;
import vn.tiendo.ledger.JournalEntry.ArrivalWithdrawn;
import vn.tiendo.ledger.Ledger;

/** What the Office puts right by hand: a wrongly dropped file, a ledger that was lost. */
final class Corrections {

  private final Ledger ledger;
  private final Chronicle chronicle;
  private final Arrivals arrivals;
  private final Dossiers dossiers;
  private final HomeFacts facts;
  private final TransactionTemplate transaction;
  private final JobRuns runs;
  private final Job ingest;

  Corrections(
      Ledger ledger,
      Chronicle chronicle,
      Arrivals arrivals,
      Dossiers dossiers,
      HomeFacts facts,
      TransactionTemplate transaction,
      JobRuns runs,
      Job ingest) {
    this.ledger = ledger;
    this.chronicle = chronicle;
    this.arrivals = arrivals;
    this.dossiers = dossiers;
    this.facts = facts;
    this.transaction = transaction;
    this.runs = runs;
    this.ingest = ingest;
  }

  /**
   * Takes an arrival back: its lines leave force, older ones return.
   *
   * @return the arrival as it stood; empty where there is none of this id, or it was taken back
   *     before
   */
  Optional<Arrival> withdraw(long arrival, String reason, Instant moment) throws IOException {
    Optional<Arrival> found =
        dossiers.find(arrival).filter(standing -> standing.withdrawnAt() == null);
    if (found.isPresent()) {
      chronicle.record(new ArrivalWithdrawn(arrival, reason, moment));
    }
    return found;
  }

  /**
   * Makes the ledger anew from the archive and its journal. Nothing is sent again: letters that
   * were sent are taken over as sent.
   *
   * @return how many arrivals it holds then
   */
  long rebuild() throws IOException, RunFailed {
    Optional<Instant> lastLook = facts.findLastLook();
    Optional<Instant> firstLook = facts.findFirstLook();
    Optional<Instant> handled = facts.findHandled();
    transaction.executeWithoutResult(status -> ledger.empty());
    chronicle.catchUp();
    firstLook.ifPresent(facts::looked);
    lastLook.ifPresent(facts::looked);
    handled.ifPresent(facts::handled);
    runs.run(ingest);
    arrivals.markAllAnswered(facts.findHandled().orElse(Instant.EPOCH));
    return arrivals.lastId();
  }
}
