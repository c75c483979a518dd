package vn.tiendo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.tiendo.job.HomeView;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.ledger.QueuedLetter.State;
import vn.tiendo.plan.Plan;

/** Says where everything stands, beside whatever process writes in the home. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

  private static final int MOST_OCCURRENCES = 1000;

  @ParentCommand private @Nullable Tiendo parent;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--versions", arity = "2", paramLabel = "UNIT PERIOD")
  private List<String> versions = List.of();

  @Override
  public Integer call() throws IOException {
    Tiendo tiendo = Objects.requireNonNull(parent);
    if (!Files.isDirectory(tiendo.home().resolve("jobs"))) {
      throw CommandFailed.wrongUsage("no-plan", tiendo.home().resolve("jobs").toString());
    }
    try (HomeView view = HomeView.open(HomeSettings.of(tiendo.home()), Clock.ofSystem())) {
      for (Plan plan : plans(view, tiendo)) {
        say(status(view, plan, tiendo), tiendo);
      }
    }
    return ExitStatus.DONE.code();
  }

  private static List<Plan> plans(HomeView view, Tiendo tiendo) throws IOException {
    List<Plan> known = view.plans(view.now());
    return new PlansOfHome(view.home().jobs(), known, List.of()).choose(tiendo.findPlan());
  }

  /** The plan as it stood at the moment asked for. */
  private static PlanStatus status(HomeView view, Plan plan, Tiendo tiendo) throws IOException {
    Instant now = view.now();
    Instant asOf = tiendo.findAsOf(plan.settings().zone()).orElse(now);
    boolean earlier = asOf.isBefore(now);
    Plan then =
        view.plans(asOf).stream()
            .filter(version -> version.code().equals(plan.code()))
            .findFirst()
            .orElse(plan);
    return new PlanStatus(
        view.dossier(then, asOf),
        earlier ? letters(view, plan, asOf) : view.outbox().count(plan.code()),
        earlier ? List.of() : unsent(view, plan),
        view.lastRuns(),
        view.occurrences(plan, asOf, MOST_OCCURRENCES),
        view.nextRuns(then, asOf));
  }

  /** The letters composed by a moment, and what had become of them then. */
  private static Map<State, Long> letters(HomeView view, Plan plan, Instant asOf) {
    return view.outbox().all(plan.code()).stream()
        .filter(queued -> !queued.letter().composedAt().isAfter(asOf))
        .collect(Collectors.groupingBy(queued -> stateAt(queued, asOf), Collectors.counting()));
  }

  private static List<QueuedLetter> unsent(HomeView view, Plan plan) {
    return Stream.of(State.FAILED, State.WAITING)
        .flatMap(state -> view.outbox().find(plan.code(), state).stream())
        .filter(letter -> letter.reason() != null)
        .toList();
  }

  private static State stateAt(QueuedLetter queued, Instant asOf) {
    Instant settled = queued.settledAt();
    return settled == null || settled.isAfter(asOf) ? State.WAITING : queued.state();
  }

  private void say(PlanStatus status, Tiendo tiendo) {
    if (!versions.isEmpty()) {
      new VersionWords(status.dossier(), tiendo.language())
          .of(versions.get(0), versions.get(1))
          .forEach(tiendo.console()::result);
    } else if (json) {
      tiendo.console().result(StatusJson.of(status));
    } else {
      StatusWords.of(status, tiendo.language()).forEach(tiendo.console()::result);
    }
  }
}
