package vn.tiendo.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.job.batch.JobRuns;
import vn.tiendo.job.batch.RunFailed;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.plans.CronExpressions;
import vn.tiendo.plan.Occurrences;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.Timetable;

/**
 * Stays at work in a home: one pass after the other, each at the next moment that a plan's schedule
 * names. The next moment is kept in the ledger by the scheduler. What fell due while nothing ran is
 * made up for by the first pass, as the ledger knows up to which moment everything is done; so
 * nothing is lost or made twice by being off.
 *
 * <p>Passes are made one at a time; {@link #stop} may be called from any thread.
 */
public final class Service {

  private static final String TASK = "pass";
  private static final String HOME = "home";

  /** At the latest after so long jobs/ is looked at for plans that were changed. */
  private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

  /** After a failure the same is tried again. */
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  private static final Duration POLLING = Duration.ofMillis(500);

  /** A pass at work is waited for so long at the end, then abandoned: the next start goes on. */
  private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(30);

  /** Is told what became of each pass. */
  public interface Listener {

    void ran(RunReport report);

    /** A pass that could not be finished; it is tried again. */
    void failed(Exception failure);
  }

  private final Engine engine;
  private final Clock clock;
  private final JobRuns runs;
  private volatile boolean ending;
  private final CountDownLatch stopping = new CountDownLatch(1);

  /** When input/ was last looked into, and the plans of that pass; null before the first. */
  private @Nullable Instant looked;

  private List<Plan> plans = List.of();

  public Service(Engine engine) {
    this.engine = engine;
    this.clock = engine.clock();
    this.runs = engine.bean(JobRuns.class);
  }

  /** Works until it is told to stop; a pass in work is finished first. */
  public void work(Listener listener) throws InterruptedException {
    takeOver();
    Scheduler scheduler = scheduler(listener);
    scheduler.start();
    try {
      stopping.await();
    } finally {
      scheduler.stop();
    }
  }

  /**
   * Asks it to end: what is being taken in is left after the chunk in work, and gone on with at the
   * next start.
   */
  public void stop() {
    ending = true;
    try {
      runs.stop();
    } finally {
      stopping.countDown();
    }
  }

  /**
   * What a process that died had picked nobody holds any more, as the home has one writer. The
   * first pass is at once, and makes up for whatever fell due meanwhile.
   */
  private void takeOver() {
    engine
        .bean(JdbcClient.class)
        .sql("update scheduled_tasks set picked = false, picked_by = null, execution_time = ?")
        .param(clock.now().atOffset(ZoneOffset.UTC))
        .update();
  }

  private Scheduler scheduler(Listener listener) {
    CustomTask<Void> task =
        Tasks.custom(TASK, Void.class)
            .scheduleOnStartup(HOME, null, now -> now)
            .onDeadExecutionRevive()
            .execute(
                (instance, context) -> {
                  Instant next = pass(listener);
                  return (complete, operations) ->
                      operations.reschedule(complete, notBefore(next, complete));
                });
    return Scheduler.create(engine.bean(DataSource.class))
        .startTasks(task)
        .threads(1)
        .pollingInterval(POLLING)
        .shutdownMaxWait(PATIENCE_AT_THE_END)
        .clock(clock::now)
        .jdbcCustomization(new DefaultJdbcCustomization(true))
        .build();
  }

  private static Instant notBefore(Instant next, ExecutionComplete complete) {
    return next.isBefore(complete.getTimeDone()) ? complete.getTimeDone() : next;
  }

  /** Makes a pass and returns the moment of the next. */
  Instant pass(Listener listener) {
    try {
      Instant now = clock.now();
      boolean looks = isLookDue(now);
      RunReport report = engine.poll(looks);
      plans = report.plans().plans();
      looked = looks ? now : looked;
      Instant next = next(plans, clock.now());
      listener.ran(report);
      return next;
    } catch (IOException | RunFailed | RuntimeException failure) {
      // A share that is away or a full disk must not end the service: it is told, and tried again.
      Instant next = clock.now().plus(AFTER_FAILURE);
      // What is cut short because the process ends is no failure.
      if (!ending) {
        listener.failed(failure);
      }
      return next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return clock.now();
    }
  }

  /** At the first pass, and when the schedule of any plan has named a look since the last. */
  private boolean isLookDue(Instant now) {
    Instant last = looked;
    return last == null
        || plans.stream()
            .flatMap(plan -> looks(plan, last))
            .anyMatch(moment -> !moment.isAfter(now));
  }

  private static Instant next(List<Plan> plans, Instant now) {
    Instant latest = now.plus(LONGEST_SLEEP);
    return plans.stream()
        .flatMap(plan -> next(plan, now))
        .min(Comparator.naturalOrder())
        .filter(moment -> moment.isBefore(latest))
        .orElse(latest);
  }

  /** What the timetable names, and the next look, which after a plan's last day goes on. */
  private static Stream<Instant> next(Plan plan, Instant now) {
    Timetable timetable = CronExpressions.timetable(plan);
    return Stream.concat(
        Stream.of(PlannedJob.values())
            .flatMap(job -> timetable.findNext(job, now).stream())
            .map(Timetable.Run::at),
        looks(plan, now));
  }

  /** The next look that each row of the plan's schedule names. */
  private static Stream<Instant> looks(Plan plan, Instant after) {
    Occurrences occurrences = CronExpressions.occurrences(plan);
    return plan.schedule().stream()
        .filter(entry -> entry.enabled() && entry.job() == PlannedJob.INTAKE)
        .flatMap(entry -> occurrences.findNext(entry.schedule(), after).stream());
  }
}
