package vn.tiendo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.tiendo.job.home.Clock;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/**
 * The program, and the options that every command takes, before or after its name: {@code java -jar
 * tiendo.jar COMMAND}.
 */
@Command(
    name = "tiendo",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = ProgramVersion.class,
    subcommands = {
      RunCommand.class,
      ServeCommand.class,
      CheckCommand.class,
      StatusCommand.class,
      PreviewCommand.class,
      FormsCommand.class,
      PlanCommands.class,
      RebuildCommand.class,
      WithdrawCommand.class,
      ArchiveCommands.class,
      MailCommands.class,
      DoctorCommand.class,
      DemoCommand.class
    })
public final class Tiendo implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private Path home = Path.of("");

  @Option(names = "--as-of", paramLabel = "INSTANT", scope = ScopeType.INHERIT)
  private @Nullable String asOf;

  @Option(names = "--plan", paramLabel = "CODE", scope = ScopeType.INHERIT)
  private @Nullable String plan;

  @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
  private Language language = Language.VI;

  Tiendo(Console console) {
    this.console = console;
  }

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    int status = CommandRunner.execute(console, RawArguments.of(arguments));
    console.flush();
    System.exit(status);
  }

  /** Without a command there is nothing to do but to say what there is. */
  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("started without picocli");
    }
    throw new ParameterException(spec.commandLine(), messages().get("error.no-command"));
  }

  Console console() {
    return console;
  }

  /** The home's folder, absolute. */
  Path home() {
    return home.toAbsolutePath().normalize();
  }

  /**
   * Makes sure that there is something to look back at.
   *
   * @throws CommandFailed (wrong usage) if the home never worked
   */
  void requireWorkedHome() {
    if (!Files.isDirectory(home().resolve(".tiendo"))) {
      throw CommandFailed.wrongUsage("no-work", home().toString());
    }
  }

  /** The moment asked for, in a plan's zone; empty where none was given. */
  Optional<Instant> findAsOf(ZoneId zone) {
    return Optional.ofNullable(asOf).map(written -> new Moment(written).in(zone));
  }

  /** The year of the moment asked for, else the current one. */
  int year() {
    ZoneId zone = ZoneId.systemDefault();
    return findAsOf(zone).orElseGet(Clock.ofSystem()::now).atZone(zone).getYear();
  }

  /** The code of the only plan asked for. */
  Optional<String> findPlan() {
    return Optional.ofNullable(plan);
  }

  Language language() {
    return language;
  }

  /** The texts of this package in the user's language. */
  Messages messages() {
    return Messages.of("cli", language);
  }
}
