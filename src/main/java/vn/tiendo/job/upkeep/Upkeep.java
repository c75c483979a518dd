package vn.tiendo.job.upkeep;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.job.batch.JobRuns;
import vn.tiendo.job.batch.OldRuns;
import vn.tiendo.job.batch.RunFailed;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.plans.CronExpressions;
import vn.tiendo.job.post.OfficeNews;
import vn.tiendo.ledger.HomeFacts;
import vn.tiendo.ledger.PlannedOccurrences.Reason;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedJob;

/**
 * What a pass does at its end: the back-up where one is due, the account of planned moments, and
 * forgetting the record of old runs.
 */
public final class Upkeep {

  private final HomeFacts facts;
  private final Backups backups;
  private final OccurrenceBook book;
  private final OldRuns oldRuns;
  private final JobRuns runs;
  private final OfficeNews news;
  private final Clock clock;

  public Upkeep(
      HomeFacts facts,
      Backups backups,
      OccurrenceBook book,
      OldRuns oldRuns,
      JobRuns runs,
      OfficeNews news,
      Clock clock) {
    this.facts = facts;
    this.backups = backups;
    this.book = book;
    this.oldRuns = oldRuns;
    this.runs = runs;
    this.news = news;
    this.clock = clock;
  }

  /**
   * @param after by plan the moment up to which everything planned was done before
   * @return why the back-up that was due could not be made, null where it was or none was due
   */
  public @Nullable String finish(List<Plan> plans, Map<String, Instant> after, Instant now)
      throws IOException {
    String failure = null;
    Reason reason = facts.isDemo() ? Reason.SAMPLE_YEAR : null;
    if (reason == null && plans.stream().anyMatch(plan -> isBackupDue(plan, after, now))) {
      failure = backUp(plans.get(0), now);
      reason = failure == null ? null : Reason.FAILED;
    }
    for (Plan plan : plans) {
      book.write(plan, afterOf(plan, after), now, reason);
    }
    forgetOldRuns(plans);
    return failure;
  }

  private static boolean isBackupDue(Plan plan, Map<String, Instant> after, Instant now) {
    return !CronExpressions.timetable(plan)
        .between(PlannedJob.BACKUP, afterOf(plan, after), now)
        .isEmpty();
  }

  private static Instant afterOf(Plan plan, Map<String, Instant> after) {
    return after.getOrDefault(plan.code(), Instant.EPOCH);
  }

  /** A disk for back-ups that is full or away must not keep the rest from its end: it is told. */
  private @Nullable String backUp(Plan plan, Instant now) throws IOException {
    try {
      runs.run("backup", () -> backups.make(now, plan.settings().zone()));
      return null;
    } catch (RunFailed failed) {
      String words = String.valueOf(failed.getCause());
      news.tellOfBackup(plan, words, now);
      return words;
    }
  }

  private void forgetOldRuns(List<Plan> plans) {
    plans.stream()
        .mapToInt(plan -> plan.settings().keepRunsDays())
        .filter(days -> days > 0)
        .max()
        .ifPresent(days -> oldRuns.forgetThoseBefore(clock.now().minus(Duration.ofDays(days))));
  }
}
