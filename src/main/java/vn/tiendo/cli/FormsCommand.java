package vn.tiendo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.tiendo.job.FormFolder;
import vn.tiendo.job.HomeView;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;

/**
 * Writes the forms for what units are to report next, beside whatever process works in the home.
 */
@Command(name = "forms")
final class FormsCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Tiendo parent;

  @Option(names = "--unit", paramLabel = "CODE")
  private @Nullable String unit;

  @Option(names = "--period", paramLabel = "CODE")
  private @Nullable String period;

  @Override
  public Integer call() throws IOException {
    Tiendo tiendo = Objects.requireNonNull(parent);
    if (!Files.isDirectory(tiendo.home().resolve("jobs"))) {
      throw CommandFailed.wrongUsage("no-plan", tiendo.home().resolve("jobs").toString());
    }
    try (HomeView view = HomeView.open(HomeSettings.of(tiendo.home()), Clock.ofSystem())) {
      List<Plan> known = view.plans(view.now());
      for (Plan plan :
          new PlansOfHome(view.home().jobs(), known, List.of()).choose(tiendo.findPlan())) {
        write(view, plan, tiendo);
      }
    }
    return ExitStatus.DONE.code();
  }

  private void write(HomeView view, Plan plan, Tiendo tiendo) throws IOException {
    Instant asOf = tiendo.findAsOf(plan.settings().zone()).orElseGet(view::now);
    List<Path> written = new FormFolder(view, plan, asOf).write(unitOf(plan), periodOf(plan));
    written.forEach(file -> tiendo.console().result(file.toString()));
    if (written.isEmpty()) {
      tiendo.console().result(tiendo.messages().get("forms.none", plan.code()));
    }
  }

  private @Nullable Unit unitOf(Plan plan) {
    String code = unit;
    return code == null
        ? null
        : plan.findUnit(code)
            .orElseThrow(
                () ->
                    CommandFailed.wrongUsage(
                        "unknown-unit",
                        code,
                        String.join(", ", plan.units().stream().map(Unit::code).toList())));
  }

  private @Nullable Period periodOf(Plan plan) {
    String code = period;
    return code == null
        ? null
        : plan.findPeriod(code)
            .orElseThrow(() -> CommandFailed.wrongUsage("no-period", code, plan.code()));
  }
}
