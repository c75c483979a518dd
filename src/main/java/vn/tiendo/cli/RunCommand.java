package vn.tiendo.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.tiendo.job.Engine;
import vn.tiendo.job.RunReport;
import vn.tiendo.job.batch.RunFailed;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.HomeInUse;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.plan.Plan;

/** Takes in what is new, consolidates, makes and delivers the letters that fell due; then ends. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Tiendo parent;

  @Override
  public Integer call() throws IOException, InterruptedException, RunFailed, HomeInUse {
    Tiendo tiendo = Objects.requireNonNull(parent);
    PlansOfHome home = PlansOfHome.read(tiendo.home());
    home.requireWorkbook();
    if (tiendo.findPlan().isPresent()) {
      home.choose(tiendo.findPlan());
    }
    LogFile.open(tiendo.home());
    try (Engine engine = Engine.open(HomeSettings.of(tiendo.home()), Clock.ofSystem())) {
      @Nullable Instant asOf = tiendo.findAsOf(home.zone()).orElse(null);
      RunReport report = engine.run(asOf, tiendo.findPlan().orElse(null), tiendo.language());
      RunWords.of(report, tiendo.home(), tiendo.language()).forEach(tiendo.console()::result);
      return status(report).code();
    }
  }

  static ExitStatus status(RunReport report) {
    List<Plan> plans = report.plans().plans();
    if (plans.isEmpty()) {
      return ExitStatus.WRONG_USAGE;
    }
    return RunWords.needsSomebody(report) ? ExitStatus.NEEDS_SOMEBODY : ExitStatus.DONE;
  }
}
