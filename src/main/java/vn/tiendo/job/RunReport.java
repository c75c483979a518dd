package vn.tiendo.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.job.intake.InputReport;
import vn.tiendo.job.output.OutputFile;
import vn.tiendo.job.plans.PlansInForce;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.letter.DeliveryReport;
import vn.tiendo.letter.TemplateMistake;
import vn.tiendo.plan.Plan;

/**
 * What a run did.
 *
 * @param asOf the moment it worked at
 * @param view whether that was earlier than the home's clock, so that nothing was taken in or sent
 * @param clockWentBack whether the machine's clock is behind the home's, which was used instead
 * @param plans what jobs/ held
 * @param arrivals files taken in, in order, with what became of them
 * @param input what the look into input/ left where it was
 * @param written files of output/ that were written anew
 * @param beside files put beside others that are open elsewhere and could not be replaced
 * @param lettersQueued letters composed by this run
 * @param delivered what became of letters, this run's and those that waited
 * @param templates what is wrong in the Office's own templates, for which the shipped ones were
 *     used
 * @param backupFailure why a back-up that was due could not be made, null where it was or none was
 *     due
 */
public record RunReport(
    Instant asOf,
    boolean view,
    boolean clockWentBack,
    PlansInForce plans,
    List<Arrival> arrivals,
    InputReport input,
    List<Path> written,
    List<Path> beside,
    int lettersQueued,
    DeliveryReport delivered,
    List<TemplateMistake> templates,
    @Nullable String backupFailure) {

  public RunReport {
    arrivals = List.copyOf(arrivals);
    written = List.copyOf(written);
    beside = List.copyOf(beside);
    templates = List.copyOf(templates);
  }

  /** How many letters were sent, or written to disk where there is no mail server. */
  public int lettersSent() {
    return delivered.settled();
  }

  /** How many letters were given up. */
  public int lettersFailed() {
    return delivered.failed().size();
  }

  /** The report of a look back, which takes in nothing and sends nothing. */
  static RunReport ofView(Instant asOf, List<Plan> plans, List<OutputFile.Written> written) {
    return new RunReport(
        asOf,
        true,
        false,
        new PlansInForce(plans, List.of()),
        List.of(),
        InputReport.NONE,
        OutputFile.filesOf(written, OutputFile.Outcome.WRITTEN),
        OutputFile.filesOf(written, OutputFile.Outcome.BESIDE),
        0,
        DeliveryReport.NONE,
        List.of(),
        null);
  }

  /** The report of a run that found no usable plan and left everything as it was. */
  static RunReport withoutPlan(Instant asOf, boolean clockWentBack, PlansInForce plans) {
    return new RunReport(
        asOf,
        false,
        clockWentBack,
        plans,
        List.of(),
        InputReport.NONE,
        List.of(),
        List.of(),
        0,
        DeliveryReport.NONE,
        List.of(),
        null);
  }
}
