package vn.tiendo.job.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.job.plans.CronExpressions;
import vn.tiendo.ledger.PlannedOccurrences;
import vn.tiendo.ledger.PlannedOccurrences.Outcome;
import vn.tiendo.ledger.PlannedOccurrences.PlannedOccurrence;
import vn.tiendo.ledger.PlannedOccurrences.Reason;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.Timetable;

/** Accounts for every planned moment that a pass has seen to. */
public final class OccurrenceBook {

  /** A service wakes within a minute; a command of the system's scheduler every five. */
  private static final Duration ON_TIME = Duration.ofMinutes(10);

  private final PlannedOccurrences occurrences;
  private final TransactionTemplate transaction;

  public OccurrenceBook(PlannedOccurrences occurrences, TransactionTemplate transaction) {
    this.occurrences = occurrences;
    this.transaction = transaction;
  }

  /**
   * Writes down what became of a plan's moments after one and up to another, the pass's own.
   *
   * @param backup why there is no back-up, null where there is
   */
  void write(Plan plan, Instant after, Instant now, @Nullable Reason backup) {
    List<PlannedOccurrence> seenTo = new ArrayList<>();
    Timetable timetable = CronExpressions.timetable(plan);
    for (PlannedJob job : PlannedJob.values()) {
      if (job != PlannedJob.INTAKE) {
        Reason reason = job == PlannedJob.BACKUP ? backup : null;
        add(plan, timetable.between(job, after, now), now, reason, seenTo);
      }
    }
    if (!seenTo.isEmpty()) {
      transaction.executeWithoutResult(status -> seenTo.forEach(occurrences::put));
    }
  }

  private static void add(
      Plan plan,
      List<Timetable.Run> runs,
      Instant now,
      @Nullable Reason notDone,
      List<PlannedOccurrence> seenTo) {
    for (int i = 0; i < runs.size(); i++) {
      Timetable.Run run = runs.get(i);
      boolean overtaken = run.job() != PlannedJob.SUMMARY && i < runs.size() - 1;
      Reason reason = notDone != null ? notDone : overtaken ? Reason.OVERTAKEN : null;
      boolean late = now.isAfter(run.at().plus(ON_TIME));
      Outcome done = late ? Outcome.LATE : Outcome.ON_TIME;
      seenTo.add(
          new PlannedOccurrence(
              plan.code(),
              run.job(),
              run.at(),
              reason == null ? done : Outcome.SKIPPED,
              now,
              reason));
    }
  }
}
