package vn.tiendo.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Arrivals;
import vn.tiendo.ledger.Chronicle;
import vn.tiendo.ledger.Dossiers;
import vn.tiendo.ledger.HomeFacts;
import vn.tiendo.ledger.JournalEntry.Worked;
import vn.tiendo.letter.DeliveryReport;
import vn.tiendo.plan.Plan;

/**
 * One pass over everything a home has to do at a moment, in order: the plans, the look, the letters
 * that fell due, the master workbooks, delivery. What is done already is not done again, so a pass
 * that was cut short is mended by the next.
 */
final class Pass {

  private final HomeFacts facts;
  private final Arrivals arrivals;
  private final Dossiers dossiers;
  private final Archive archive;
  private final Chronicle chronicle;
  private final PlanAdoption adoption;
  private final PlanLibrary library;
  private final Intake intake;
  private final PlannedLetters planned;
  private final Editions editions;
  private final PostRoom post;
  private final Masters masters;
  private final JobRuns runs;
  private final OccurrenceBook book;
  private final OldRuns oldRuns;
  private final TemplateNews templates;
  private final Clock clock;

  Pass(
      HomeFacts facts,
      Arrivals arrivals,
      Dossiers dossiers,
      Archive archive,
      Chronicle chronicle,
      PlanAdoption adoption,
      PlanLibrary library,
      Intake intake,
      PlannedLetters planned,
      Editions editions,
      PostRoom post,
      Masters masters,
      JobRuns runs,
      OccurrenceBook book,
      OldRuns oldRuns,
      TemplateNews templates,
      Clock clock) {
    this.facts = facts;
    this.arrivals = arrivals;
    this.dossiers = dossiers;
    this.archive = archive;
    this.chronicle = chronicle;
    this.adoption = adoption;
    this.library = library;
    this.intake = intake;
    this.planned = planned;
    this.editions = editions;
    this.post = post;
    this.masters = masters;
    this.runs = runs;
    this.book = book;
    this.oldRuns = oldRuns;
    this.templates = templates;
    this.clock = clock;
  }

  /**
   * How a pass goes about its work.
   *
   * @param stays whether the process stays up, so that letters go out beside and in their turn
   */
  record Manner(boolean trustsFiles, boolean writesMasters, boolean stays) {

    /** Waits for files that are being written, writes the master workbooks, sends the letters. */
    static final Manner USUAL = new Manner(false, true, false);

    /** The same in a process that goes on to the next pass. */
    static final Manner STAYING = new Manner(false, true, true);
  }

  RunReport run(@Nullable Instant asked, Manner manner)
      throws IOException, InterruptedException, RunFailed {
    Instant home = facts.findClock().orElse(Instant.MIN);
    if (asked != null && asked.isBefore(home)) {
      return view(asked);
    }
    if (asked != null) {
      return run(asked, false, manner);
    }
    if (facts.isDemo()) {
      return run(home, false, manner);
    }
    Instant now = clock.now();
    return now.isBefore(home) ? run(home, true, manner) : run(now, false, manner);
  }

  RunReport run(Instant now, boolean clockWentBack, Manner manner)
      throws IOException, InterruptedException, RunFailed {
    masters.forget();
    PlansInForce plans = adoption.adopt(archive, chronicle, now);
    if (plans.plans().isEmpty()) {
      // What is taken in without a plan would stay rejected when there is one again.
      return RunReport.withoutPlan(now, clockWentBack, plans);
    }
    long before = arrivals.lastId();
    Look.Manners manners =
        manner.trustsFiles() ? Look.Manners.trusting() : Intake.mannersOf(plans.plans());
    Look look = intake.look(clock, manners, now);
    Instant after =
        facts.findHandled().orElseGet(() -> PlannedLetters.beginning(plans.plans(), now));
    int queued = compose(plans.plans(), after, now) + templates.tell(plans.plans(), now);
    List<OutputFile.Written> written =
        manner.writesMasters() ? editions.write(plans.plans(), now) : List.of();
    DeliveryReport delivered =
        manner.stays() ? post.deliverBeside(plans.plans(), now) : post.deliver(plans.plans(), now);
    boolean worked = arrivals.lastId() > before || queued > 0;
    if (worked) {
      chronicle.record(new Worked(now));
    }
    book.write(plans.plans(), after, now);
    facts.handled(now);
    forgetOldRuns(plans.plans());
    return new RunReport(
        now,
        false,
        clockWentBack,
        plans,
        arrivedAfter(before),
        look.moving(),
        look.unreadable(),
        files(written, OutputFile.Outcome.WRITTEN),
        files(written, OutputFile.Outcome.BESIDE),
        queued,
        delivered,
        templates.mistakes());
  }

  private void forgetOldRuns(List<Plan> plans) {
    plans.stream()
        .mapToInt(plan -> plan.settings().keepRunsDays())
        .filter(days -> days > 0)
        .max()
        .ifPresent(days -> oldRuns.forgetThoseBefore(clock.now().minus(Duration.ofDays(days))));
  }

  private int compose(List<Plan> plans, Instant after, Instant now) throws RunFailed {
    int[] queued = {0};
    if (planned.anyDue(plans, after, now)) {
      runs.run("compose", () -> queued[0] = planned.compose(plans, after, now));
    }
    return queued[0];
  }

  private List<Arrival> arrivedAfter(long id) {
    List<Arrival> arrived = new ArrayList<>();
    for (long next = id + 1; next <= arrivals.lastId(); next++) {
      dossiers.find(next).ifPresent(arrived::add);
    }
    return arrived;
  }

  private RunReport view(Instant asOf) throws IOException, RunFailed {
    masters.forget();
    List<Plan> plans = library.at(asOf);
    List<OutputFile.Written> written = editions.writeViews(plans, asOf);
    return new RunReport(
        asOf,
        true,
        false,
        new PlansInForce(plans, List.of()),
        List.of(),
        List.of(),
        List.of(),
        files(written, OutputFile.Outcome.WRITTEN),
        files(written, OutputFile.Outcome.BESIDE),
        0,
        DeliveryReport.NONE,
        List.of());
  }

  private static List<Path> files(List<OutputFile.Written> written, OutputFile.Outcome outcome) {
    return written.stream()
        .filter(file -> file.outcome() == outcome)
        .map(OutputFile.Written::file)
        .toList();
  }
}
