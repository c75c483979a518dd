package vn.tiendo.job.intake;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.core.job.Job;
import vn.tiendo.job.batch.JobRuns;
import vn.tiendo.job.batch.RunFailed;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.Home;
import vn.tiendo.ledger.Arrivals;
import vn.tiendo.ledger.HomeFacts;
import vn.tiendo.ledger.SeenFiles;
import vn.tiendo.plan.Plan;

/** Looks into input/ and takes in what is new there. */
public final class Intake {

  private static final Duration USUAL_QUIET = Duration.ofSeconds(10);

  private final InputFolder input;
  private final boolean mustBeThere;
  private final SeenFiles seen;
  private final HomeFacts facts;
  private final Arrivals arrivals;
  private final CurrentLook current;
  private final JobRuns runs;
  private final Job ingest;

  public Intake(
      Home home,
      SeenFiles seen,
      HomeFacts facts,
      Arrivals arrivals,
      CurrentLook current,
      JobRuns runs,
      Job ingest) {
    this.input = new InputFolder(home.input());
    this.mustBeThere = !home.input().startsWith(home.folder());
    this.seen = seen;
    this.facts = facts;
    this.arrivals = arrivals;
    this.current = current;
    this.runs = runs;
    this.ingest = ingest;
  }

  /** How patient a look is with the files of these plans' units. */
  public static Look.Manners mannersOf(List<Plan> plans) {
    Duration quiet =
        plans.stream()
            .map(plan -> Duration.ofSeconds(plan.settings().quietSeconds()))
            .max(Duration::compareTo)
            .orElse(USUAL_QUIET);
    return new Look.Manners(quiet, true);
  }

  /**
   * Looks, and where there is something new runs the job that takes it in. A look that finds
   * nothing starts none; one into a share that is away is none, so that what is dropped meanwhile
   * is not taken for late.
   *
   * @param now the moment of the look, N of what it finds
   */
  public InputReport look(Clock clock, Look.Manners manners, Instant now)
      throws IOException, InterruptedException, RunFailed {
    Look look = Look.into(input, mustBeThere, seen, clock, manners);
    current.set(look.ready(), facts.findLastLook().orElse(null), now);
    if (!look.ready().isEmpty() || isAnythingLeft()) {
      runs.run(ingest);
    }
    if (!look.left().away()) {
      facts.looked(now);
    }
    return with(look.left(), current.taken());
  }

  private static InputReport with(InputReport left, TakeIn.Taken taken) {
    return new InputReport(
        Stream.concat(left.moving().stream(), taken.changed().stream()).toList(),
        Stream.concat(left.unreadable().stream(), taken.unreadable().stream()).toList(),
        left.staleOwners(),
        left.away(),
        left.looked());
  }

  private boolean isAnythingLeft() {
    return !arrivals.find(Arrivals.State.ARRIVED).isEmpty()
        || !arrivals.find(Arrivals.State.READ).isEmpty();
  }
}
