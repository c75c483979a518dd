package vn.tiendo.job;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.plan.Occurrences;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.Timetable;

/**
 * Stays at work in a home: one pass after the other, each at the next moment that a plan's schedule
 * names. What fell due while nothing ran is made up for by the first pass, as the ledger knows up
 * to which moment everything is done; so nothing is lost or made twice by being off.
 *
 * <p>Works in one thread; {@link #stop} may be called from any.
 */
public final class Service {

  /** Where no plan says how often to look. */
  private static final Duration UNPLANNED = Duration.ofMinutes(5);

  /** After a failure the same is tried again. */
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  /** Waits are cut up, so that being told to stop and a clock that was set are noticed. */
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

  /** Is told what became of each pass. */
  public interface Listener {

    void ran(RunReport report);

    /** A pass that could not be finished; it is tried again. */
    void failed(Exception failure);
  }

  private final Engine engine;
  private final Clock clock;
  private volatile boolean stopping;

  public Service(Engine engine) {
    this.engine = engine;
    this.clock = engine.clock();
  }

  /** Works until it is told to stop; a pass in work is finished first. */
  public void work(Listener listener) throws InterruptedException {
    while (!stopping) {
      waitUntil(pass(listener));
    }
  }

  /** Asks it to end after the pass in work. */
  public void stop() {
    stopping = true;
  }

  /** Makes a pass and returns the moment of the next. */
  private Instant pass(Listener listener) throws InterruptedException {
    try {
      RunReport report = engine.run(null);
      listener.ran(report);
      return next(report.plans().plans(), clock.now());
    } catch (IOException | RunFailed | RuntimeException failure) {
      // A share that is away or a full disk must not end the service: it is told, and tried again.
      listener.failed(failure);
      return clock.now().plus(AFTER_FAILURE);
    }
  }

  private void waitUntil(Instant next) throws InterruptedException {
    Instant last = clock.now();
    while (!stopping && last.isBefore(next)) {
      Duration rest = Duration.between(last, next);
      clock.pause(rest.compareTo(LONGEST_PAUSE) < 0 ? rest : LONGEST_PAUSE);
      Instant now = clock.now();
      if (now.isBefore(last)) {
        // The clock was put back: what was waited for may lie far ahead now.
        return;
      }
      last = now;
    }
  }

  private static Instant next(List<Plan> plans, Instant now) {
    return plans.stream()
        .flatMap(plan -> next(plan, now))
        .min(Comparator.naturalOrder())
        .orElse(now.plus(UNPLANNED));
  }

  /** What the timetable names, and the next look, which after a plan's last day goes on. */
  private static Stream<Instant> next(Plan plan, Instant now) {
    Timetable timetable = CronExpressions.timetable(plan);
    Occurrences looks = CronExpressions.occurrences(plan);
    return Stream.concat(
        Stream.of(PlannedJob.values())
            .flatMap(job -> timetable.findNext(job, now).stream())
            .map(Timetable.Run::at),
        plan.schedule().stream()
            .filter(entry -> entry.enabled() && entry.job() == PlannedJob.INTAKE)
            .flatMap(entry -> looks.findNext(entry.schedule(), now).stream()));
  }
}
