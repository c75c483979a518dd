package vn.tiendo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.tiendo.job.home.Home;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.ledger.Journal;
import vn.tiendo.ledger.RememberedWords;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.ReadingMemory;
import vn.tiendo.report.Verdict;
import vn.tiendo.text.Messages;

/** Reads and validates files without recording anything. Starts no Spring context. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Tiendo parent;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--unit", paramLabel = "CODE")
  private @Nullable String unit;

  @Option(names = "--period", paramLabel = "CODE")
  private @Nullable String period;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Tiendo tiendo = Objects.requireNonNull(parent);
    List<Plan> plans = PlansOfHome.read(tiendo.home()).choose(tiendo.findPlan());
    requireKnownCodes(plans);
    Instant asOf = tiendo.findAsOf(plans.get(0).settings().zone()).orElseGet(Instant::now);
    FileCheck check =
        new FileCheck(
            plans, tiendo.home(), asOf, unit, period, HomeSettings.of(tiendo.home()).limits());
    ReadingMemory memory = memory(tiendo);
    List<Verdict> verdicts = new ArrayList<>();
    boolean allThere = true;
    for (Path file : files) {
      if (isThere(file, tiendo)) {
        CheckedFile checked = check.read(file, memory);
        verdicts.add(checked.reading().verdict());
        say(checked, plans, tiendo);
      } else {
        allThere = false;
      }
    }
    sum(verdicts, tiendo);
    return status(verdicts, allThere).code();
  }

  /** What the home's runs learned; a check goes on without it where it cannot be read. */
  private static ReadingMemory memory(Tiendo tiendo) {
    try {
      return RememberedWords.in(new Journal(Home.at(tiendo.home()).journal()));
    } catch (IOException e) {
      tiendo
          .console()
          .progress(
              tiendo.messages().get("check.memory.unreadable", String.valueOf(e.getMessage())));
      return ReadingMemory.none();
    }
  }

  private void requireKnownCodes(List<Plan> plans) {
    List<String> units =
        plans.stream().flatMap(p -> p.units().stream()).map(Unit::code).distinct().toList();
    if (unit != null && !units.contains(unit)) {
      throw CommandFailed.wrongUsage("unknown-unit", unit, String.join(", ", units));
    }
    List<String> periods =
        plans.stream().flatMap(p -> p.periods().stream()).map(Period::code).distinct().toList();
    if (period != null && !periods.contains(period)) {
      throw CommandFailed.wrongUsage("unknown-period", period, String.join(", ", periods));
    }
  }

  /**
   * A folder, a pipe or a link that leads nowhere is there, and ends with a verdict as a file does.
   */
  private static boolean isThere(Path file, Tiendo tiendo) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      tiendo.console().progress(tiendo.messages().get("error.no-such-file", file));
      return false;
    }
    return true;
  }

  private void say(CheckedFile checked, List<Plan> plans, Tiendo tiendo) {
    if (json) {
      Messages findingTexts = Messages.of("report", tiendo.language());
      tiendo.console().result(new ReadingJson(findingTexts).of(checked));
    } else {
      new ReadingWords(plans, tiendo.language()).of(checked).forEach(tiendo.console()::result);
    }
  }

  private void sum(List<Verdict> verdicts, Tiendo tiendo) {
    if (!json && verdicts.size() > 1) {
      tiendo
          .console()
          .result(
              tiendo
                  .messages()
                  .get(
                      "check.summary",
                      Integer.toString(verdicts.size()),
                      count(verdicts, Verdict.ACCEPTED),
                      count(verdicts, Verdict.PARTLY_ACCEPTED),
                      count(verdicts, Verdict.REJECTED)));
    }
  }

  private static String count(List<Verdict> verdicts, Verdict verdict) {
    return Long.toString(verdicts.stream().filter(verdict::equals).count());
  }

  private static ExitStatus status(List<Verdict> verdicts, boolean allThere) {
    if (!allThere) {
      return ExitStatus.WRONG_USAGE;
    }
    boolean allAccepted = verdicts.stream().allMatch(Verdict.ACCEPTED::equals);
    return allAccepted ? ExitStatus.DONE : ExitStatus.NEEDS_SOMEBODY;
  }
}
