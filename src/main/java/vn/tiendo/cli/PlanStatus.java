package vn.tiendo.cli;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.report.Report;
import vn.tiendo.report.RowCounts;
import vn.tiendo.report.Verdict;

/**
 * What {@code status} tells of one plan.
 *
 * @param letters how many letters are in each state
 * @param runs the last run of each job
 */
record PlanStatus(Dossier dossier, Map<QueuedLetter.State, Long> letters, List<Run> runs) {

  /**
   * A run of a job.
   *
   * @param job its name, {@code ingest}
   * @param status as the engine says it, {@code COMPLETED}
   * @param seconds how long it took
   */
  record Run(String job, String status, Instant started, double seconds) {}

  PlanStatus {
    letters = Map.copyOf(letters);
    runs = List.copyOf(runs);
  }

  long letters(QueuedLetter.State state) {
    return letters.getOrDefault(state, 0L);
  }

  long arrivals(Verdict verdict) {
    return dossier.arrivals().stream().filter(arrival -> arrival.verdict() == verdict).count();
  }

  /** The rows of every report that arrived, added up. */
  RowCounts rows() {
    return dossier.arrivals().stream()
        .flatMap(arrival -> arrival.reports().stream())
        .map(Report::rows)
        .reduce(RowCounts.NONE, RowCounts::plus);
  }
}
