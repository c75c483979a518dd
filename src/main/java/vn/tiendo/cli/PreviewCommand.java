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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.tiendo.job.HomeView;
import vn.tiendo.job.LetterPreview;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.letter.TemplateMistake;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;

/** Renders a letter without queueing it, beside whatever process writes in the home. */
@Command(name = "preview")
final class PreviewCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Tiendo parent;

  @Parameters(paramLabel = "KIND")
  private String kind = "";

  @Option(names = "--to", paramLabel = "ADDRESS")
  private @Nullable String to;

  @Option(names = "--period", paramLabel = "CODE")
  private @Nullable String period;

  @Override
  public Integer call() throws IOException {
    Tiendo tiendo = Objects.requireNonNull(parent);
    LetterKind asked =
        LetterKind.findByCode(kind)
            .filter(known -> known != LetterKind.INCIDENT)
            .orElseThrow(() -> CommandFailed.wrongUsage("letter-kind", kind));
    if (!Files.isDirectory(tiendo.home().resolve("jobs"))) {
      throw CommandFailed.wrongUsage("no-plan", tiendo.home().resolve("jobs").toString());
    }
    try (HomeView view = HomeView.open(HomeSettings.of(tiendo.home()), Clock.ofSystem())) {
      List<Plan> known = view.plans(view.now());
      for (Plan plan :
          new PlansOfHome(view.home().jobs(), known, List.of()).choose(tiendo.findPlan())) {
        write(view, plan, asked, tiendo);
      }
    }
    return ExitStatus.DONE.code();
  }

  private void write(HomeView view, Plan plan, LetterKind asked, Tiendo tiendo) throws IOException {
    Instant asOf = tiendo.findAsOf(plan.settings().zone()).orElseGet(view::now);
    LetterPreview preview = new LetterPreview(view, plan, asOf, tiendo.language());
    List<Path> written = preview.write(asked, periodOf(plan), to);
    written.forEach(file -> tiendo.console().result(file.toString()));
    if (written.isEmpty()) {
      tiendo.console().result(tiendo.messages().get("preview.none", plan.code()));
    }
    for (TemplateMistake mistake : preview.mistakes()) {
      String line = mistake.line() == null ? "–" : mistake.line().toString();
      tiendo
          .console()
          .result(tiendo.messages().get("preview.mistake", mistake.file(), line, mistake.found()));
    }
  }

  private @Nullable Period periodOf(Plan plan) {
    String code = period;
    return code == null
        ? null
        : plan.findPeriod(code)
            .orElseThrow(() -> CommandFailed.wrongUsage("no-period", code, plan.code()));
  }
}
