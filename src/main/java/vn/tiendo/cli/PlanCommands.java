package vn.tiendo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.tiendo.plan.BlankPlan;
import vn.tiendo.plan.NextYear;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PublicHolidays;
import vn.tiendo.workbook.plan.PlanFile;
import vn.tiendo.workbook.plan.PlanFolder;
import vn.tiendo.workbook.plan.PlanWorkbook;

/** What is done with the workbooks of jobs/ themselves. Needs no Spring. */
@Command(name = "plan")
final class PlanCommands implements Callable<Integer> {

  @ParentCommand private @Nullable Tiendo root;
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), root().messages().get("error.no-command"));
  }

  /** Tells everything that is wrong in the workbooks of jobs/, or in those named. */
  @Command(name = "check")
  int check(@Parameters(paramLabel = "FILE", arity = "0..*") @Nullable List<Path> files)
      throws IOException {
    List<PlanFile> plans = new ArrayList<>();
    if (files == null || files.isEmpty()) {
      plans.addAll(folder().read());
    } else {
      for (Path file : files) {
        plans.add(new PlanFile(file, PlanWorkbook.read(file)));
      }
    }
    if (plans.isEmpty()) {
      throw new CommandFailed(ExitStatus.WRONG_USAGE, "no-plan", String.valueOf(folder().folder()));
    }
    PlanWords words = new PlanWords(root().messages(), root().language());
    plans.stream().flatMap(words::of).forEach(root().console()::result);
    return status(plans).code();
  }

  /** Writes a workbook for the Office to fill in. Never overwrites one. */
  @Command(name = "new")
  int create(
      @Parameters(paramLabel = "YEAR", arity = "0..1") @Nullable Integer year,
      @Option(names = "--code", paramLabel = "CODE") @Nullable String code)
      throws IOException {
    int of = year != null ? checked(year) : yearToBegin();
    PublicHolidays holidays = PublicHolidays.load();
    String name = code == null ? "KP" + of : code;
    Path file = folder().folder().resolve(fileName(code, of));
    write(BlankPlan.of(of, name, holidays.of(of)), file, "plan.new.written");
    tellUnknownHolidays(holidays, of);
    return ExitStatus.DONE.code();
  }

  /** Writes next year's workbook from this year's. Never overwrites one. */
  @Command(name = "roll")
  int roll(@Parameters(paramLabel = "YEAR") int year) throws IOException {
    checked(year);
    List<PlanFile> plans = folder().read();
    PlanFile source = source(plans, year);
    PublicHolidays holidays = PublicHolidays.load();
    Plan old = source.plan().orElseThrow();
    Plan rolled = NextYear.of(old, year, holidays.of(year));
    refuseTaken(plans, rolled.code());
    write(rolled, rolledFile(source.file(), old, rolled), "plan.roll.written");
    tellUnknownHolidays(holidays, year);
    return ExitStatus.DONE.code();
  }

  private static ExitStatus status(List<PlanFile> plans) {
    if (plans.stream().allMatch(plan -> plan.plan().isPresent())) {
      return ExitStatus.DONE;
    }
    return plans.stream().anyMatch(plan -> plan.plan().isPresent())
        ? ExitStatus.NEEDS_SOMEBODY
        : ExitStatus.WRONG_USAGE;
  }

  /** The plan asked for, or the latest before the year. */
  private PlanFile source(List<PlanFile> plans, int year) {
    Optional<String> asked = root().findPlan();
    List<PlanFile> usable =
        plans.stream()
            .filter(file -> file.plan().filter(plan -> isBefore(plan, year, asked)).isPresent())
            .sorted(Comparator.comparingInt((PlanFile file) -> yearOf(file)).reversed())
            .toList();
    if (usable.isEmpty()) {
      throw CommandFailed.wrongUsage(
          "nothing-to-roll", String.valueOf(year), folder().folder().toString());
    }
    if (usable.size() > 1 && yearOf(usable.get(0)) == yearOf(usable.get(1))) {
      throw CommandFailed.wrongUsage("several-to-roll", codes(usable));
    }
    return usable.get(0);
  }

  private static boolean isBefore(Plan plan, int year, Optional<String> asked) {
    return plan.settings().year() < year
        && asked.filter(code -> !code.equalsIgnoreCase(plan.code())).isEmpty();
  }

  private static int yearOf(PlanFile file) {
    return file.plan().orElseThrow().settings().year();
  }

  private static String codes(List<PlanFile> files) {
    return String.join(
        ", ", files.stream().flatMap(file -> file.plan().stream()).map(Plan::code).toList());
  }

  private static void refuseTaken(List<PlanFile> plans, String code) {
    for (PlanFile file : plans) {
      if (file.plan().filter(plan -> plan.code().equalsIgnoreCase(code)).isPresent()) {
        throw CommandFailed.wrongUsage("plan-exists", code, file.file().toString());
      }
    }
  }

  /** The source's name with the year in it, or with the new code where it names no year. */
  private Path rolledFile(Path source, Plan old, Plan rolled) {
    String name = String.valueOf(source.getFileName()).replaceFirst("\\.[^.]+$", "");
    String from = String.valueOf(old.settings().year());
    String to = String.valueOf(rolled.settings().year());
    String renamed = name.contains(from) ? name.replace(from, to) : name + "-" + to;
    return folder().folder().resolve(renamed + ".xlsx");
  }

  private static String fileName(@Nullable String code, int year) {
    return "ke-hoach-" + (code == null ? String.valueOf(year) : code + "-" + year) + ".xlsx";
  }

  private void write(Plan plan, Path file, String message) throws IOException {
    if (!PlanWorkbook.createFile(plan, file)) {
      throw CommandFailed.wrongUsage("file-exists", file.toString());
    }
    root().console().result(root().messages().get(message, file.toString(), plan.code()));
  }

  private void tellUnknownHolidays(PublicHolidays holidays, int year) {
    String key = holidays.knows(year) ? "plan.holidays.check" : "plan.holidays.unknown";
    root().console().result(root().messages().get(key, String.valueOf(year)));
  }

  /**
   * The year after the latest plan; without one, the year to which the moment asked for belongs.
   */
  private int yearToBegin() throws IOException {
    return folder().read().stream()
        .flatMap(file -> file.plan().stream())
        .mapToInt(plan -> plan.settings().year() + 1)
        .max()
        .orElseGet(() -> root().year());
  }

  private static int checked(int year) {
    if (year < 1990 || year > 2200) {
      throw CommandFailed.wrongUsage("bad-year", String.valueOf(year));
    }
    return year;
  }

  private PlanFolder folder() {
    return PlanFolder.of(root().home());
  }

  private Tiendo root() {
    return Objects.requireNonNull(root);
  }
}
