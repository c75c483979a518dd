package vn.tiendo.cli;

import java.util.List;
import java.util.Map;
import vn.tiendo.job.HomeView;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.PlannedOccurrences.PlannedOccurrence;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.plan.Timetable;
import vn.tiendo.report.Report;
import vn.tiendo.report.RowCounts;
import vn.tiendo.report.Verdict;

/**
 * What {@code status} tells of one plan.
 *
 * @param letters how many letters are in each state
 * @param unsent letters that were given up, and those that wait because the server said something
 * @param runs the last run of each job
 * @param occurrences what became of the latest planned moments, the latest first
 * @param next the next run of each planned job, in order of time; empty after the plan's last day
 */
record PlanStatus(
    Dossier dossier,
    Map<QueuedLetter.State, Long> letters,
    List<QueuedLetter> unsent,
    List<HomeView.Run> runs,
    List<PlannedOccurrence> occurrences,
    List<Timetable.Run> next) {

  PlanStatus {
    letters = Map.copyOf(letters);
    unsent = List.copyOf(unsent);
    runs = List.copyOf(runs);
    occurrences = List.copyOf(occurrences);
    next = List.copyOf(next);
  }

  /** Those of the unsent letters that are in a state. */
  List<QueuedLetter> unsent(QueuedLetter.State state) {
    return unsent.stream().filter(letter -> letter.state() == state).toList();
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
