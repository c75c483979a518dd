package vn.tiendo.job;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.job.batch.JobRuns;
import vn.tiendo.job.batch.RunFailed;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.intake.InputReport;
import vn.tiendo.job.intake.Intake;
import vn.tiendo.job.intake.Look;
import vn.tiendo.job.output.Editions;
import vn.tiendo.job.output.Masters;
import vn.tiendo.job.output.OutputFile;
import vn.tiendo.job.plans.PlanAdoption;
import vn.tiendo.job.plans.PlanLibrary;
import vn.tiendo.job.plans.PlansInForce;
import vn.tiendo.job.post.OfficeNews;
import vn.tiendo.job.post.PlannedLetters;
import vn.tiendo.job.post.PostRoom;
import vn.tiendo.job.post.TemplateNews;
import vn.tiendo.job.upkeep.Upkeep;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Arrivals;
import vn.tiendo.ledger.Chronicle;
import vn.tiendo.ledger.Dossiers;
import vn.tiendo.ledger.HomeFacts;
import vn.tiendo.ledger.JournalEntry.Worked;
import vn.tiendo.letter.DeliveryReport;
import vn.tiendo.plan.Plan;
import vn.tiendo.text.Language;

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
  private final TemplateNews templates;
  private final OfficeNews news;
  private final Upkeep upkeep;
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
      TemplateNews templates,
      OfficeNews news,
      Upkeep upkeep,
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
    this.templates = templates;
    this.news = news;
    this.upkeep = upkeep;
    this.clock = clock;
  }

  /**
   * How a pass goes about its work.
   *
   * @param trustsFiles whether everything in input/ is known to be complete
   * @param stays whether the process stays up, so that letters go out beside and in their turn
   * @param looks whether input/ is looked into
   * @param onlyPlan code of the one plan that is worked on, null for all
   * @param viewIn the language of a view; what the home keeps is Vietnamese
   */
  record Manner(
      boolean trustsFiles,
      boolean writesMasters,
      boolean stays,
      boolean looks,
      @Nullable String onlyPlan,
      Language viewIn) {

    /** Waits for files that are being written, and writes the master workbooks. */
    static Manner staying(boolean looks) {
      return new Manner(false, true, true, looks, null, Language.VI);
    }

    /** The same with all letters sent at the end, for one plan alone where a code is given. */
    static Manner of(@Nullable String onlyPlan, Language viewIn) {
      return new Manner(false, true, false, true, onlyPlan, viewIn);
    }

    /** Of the sample year. */
    static Manner ofDemo(boolean writesMasters) {
      return new Manner(true, writesMasters, false, true, null, Language.VI);
    }
  }

  RunReport run(@Nullable Instant asked, Manner manner)
      throws IOException, InterruptedException, RunFailed {
    Instant home = facts.findClock().orElse(Instant.MIN);
    if (asked != null && asked.isBefore(home)) {
      return view(asked, manner);
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
    PlansInForce adopted = adoption.adopt(archive, chronicle, now);
    if (adopted.plans().isEmpty()) {
      // What is taken in without a plan would stay rejected when there is one again.
      return RunReport.withoutPlan(now, clockWentBack, adopted);
    }
    long before = arrivals.lastId();
    InputReport input = look(adopted.plans(), manner, now);
    PlansInForce chosen = manner.onlyPlan() == null ? adopted : adopted.only(manner.onlyPlan());
    List<Plan> plans = chosen.plans();
    Map<String, Instant> after = new HashMap<>();
    for (Plan plan : plans) {
      after.put(plan.code(), handled(plan, now));
    }
    int queued =
        news.tellOfPlans(adopted, now) + compose(plans, after, now) + templates.tell(plans, now);
    List<OutputFile.Written> written =
        manner.writesMasters() ? editions.write(plans, now) : List.of();
    DeliveryReport delivered =
        manner.stays() ? post.deliverBeside(plans, now) : post.deliver(plans, now);
    String backupFailure = upkeep.finish(plans, after, now);
    settle(arrivals.lastId() > before || queued > 0, manner, now);
    return new RunReport(
        now,
        false,
        clockWentBack,
        chosen,
        arrivedAfter(before),
        input,
        OutputFile.filesOf(written, OutputFile.Outcome.WRITTEN),
        OutputFile.filesOf(written, OutputFile.Outcome.BESIDE),
        queued,
        delivered,
        templates.mistakes(),
        backupFailure);
  }

  private InputReport look(List<Plan> plans, Manner manner, Instant now)
      throws IOException, InterruptedException, RunFailed {
    if (!manner.looks()) {
      return InputReport.NONE;
    }
    Look.Manners manners = manner.trustsFiles() ? Look.Manners.trusting() : Intake.mannersOf(plans);
    return intake.look(clock, manners, now);
  }

  private Instant handled(Plan plan, Instant now) {
    return facts.findHandled(plan.code()).orElseGet(() -> PlannedLetters.beginning(plan, now));
  }

  private int compose(List<Plan> plans, Map<String, Instant> after, Instant now) throws RunFailed {
    int[] queued = {0};
    if (planned.anyDue(plans, after, now)) {
      runs.run("compose", () -> queued[0] = planned.compose(plans, after, now));
    }
    return queued[0];
  }

  /** Work on one plan alone leaves what fell due for the others to be done. */
  private void settle(boolean worked, Manner manner, Instant now) throws IOException {
    if (manner.onlyPlan() != null) {
      facts.handled(manner.onlyPlan(), now);
      return;
    }
    if (worked) {
      chronicle.record(new Worked(now));
    }
    facts.handled(now);
  }

  private List<Arrival> arrivedAfter(long id) {
    List<Arrival> arrived = new ArrayList<>();
    for (long next = id + 1; next <= arrivals.lastId(); next++) {
      dossiers.find(next).ifPresent(arrived::add);
    }
    return arrived;
  }

  private RunReport view(Instant asOf, Manner manner) throws IOException, RunFailed {
    masters.forget();
    List<Plan> plans =
        library.at(asOf).stream()
            .filter(plan -> manner.onlyPlan() == null || plan.code().equals(manner.onlyPlan()))
            .toList();
    List<OutputFile.Written> written = editions.writeViews(plans, asOf, manner.viewIn());
    return RunReport.ofView(asOf, plans, written);
  }
}
