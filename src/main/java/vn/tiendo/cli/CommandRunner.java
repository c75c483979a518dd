package vn.tiendo.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vn.tiendo.job.home.BadSetting;
import vn.tiendo.job.home.HomeInUse;
import vn.tiendo.text.FileNames;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/** Runs one command line: help and complaints in the user's language, no stack traces. */
final class CommandRunner {

  private final Console console;
  private final Messages messages;
  private final CommandLine commandLine;

  private CommandRunner(Console console, Language language) {
    this.console = console;
    this.messages = Messages.of("cli", language);
    this.commandLine = new CommandLine(new Tiendo(console));
    commandLine.setResourceBundle(
        ResourceBundle.getBundle(
            "messages/cli",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    commandLine.registerConverter(Path.class, FileNames::path);
    commandLine.setExpandAtFiles(false);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    // A file may be called "-1.xlsx"; an option that is none is told as a file that is not there.
    Objects.requireNonNull(commandLine.getSubcommands().get("check"))
        .setUnmatchedOptionsArePositionalParams(true);
    commandLine.setUsageHelpWidth(100);
    commandLine.setExecutionStrategy(this::runLast);
    commandLine.setParameterExceptionHandler(this::sayWrongUsage);
    commandLine.setExecutionExceptionHandler((failure, line, parsed) -> sayFailure(failure, line));
  }

  /** Runs a command line and returns its exit status; never throws. */
  static int execute(Console console, String... arguments) {
    return new CommandRunner(console, languageOf(arguments)).commandLine.execute(arguments);
  }

  /** The language asked for, known before the rest is parsed so that complaints are in it too. */
  private static Language languageOf(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      boolean next = arguments[i].equals("--lang") && i + 1 < arguments.length;
      String value = next ? arguments[i + 1] : arguments[i].replaceFirst("^--lang=", "");
      if (next || arguments[i].startsWith("--lang=")) {
        return Arrays.stream(Language.values())
            .filter(language -> language.code().equalsIgnoreCase(value))
            .findFirst()
            .orElse(Language.VI);
      }
    }
    return Language.VI;
  }

  private int runLast(ParseResult parsed) {
    if (parsed.asCommandLineList().stream().anyMatch(line -> line.isUsageHelpRequested())) {
      CommandLine asked = parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
      console.result(asked.getUsageMessage().stripTrailing());
      return ExitStatus.DONE.code();
    }
    if (parsed.asCommandLineList().stream().anyMatch(line -> line.isVersionHelpRequested())) {
      console.result(new ProgramVersion().getVersion()[0]);
      return ExitStatus.DONE.code();
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private int sayWrongUsage(ParameterException wrong, String... arguments) {
    console.progress(messages.get("error.wrong-usage", String.valueOf(wrong.getMessage())));
    console.progress(wrong.getCommandLine().getUsageMessage().stripTrailing());
    return ExitStatus.WRONG_USAGE.code();
  }

  private int sayFailure(Exception failure, CommandLine line) {
    if (failure instanceof CommandFailed told) {
      console.progress(told.words(messages));
      return told.status().code();
    }
    Tiendo root = (Tiendo) line.getCommandSpec().root().userObject();
    if (failure instanceof BadSetting bad) {
      console.progress(messages.get("error.setting", bad.key(), bad.found(), bad.example()));
      return ExitStatus.WRONG_USAGE.code();
    }
    if (failure instanceof HomeInUse) {
      console.progress(messages.get("error.home-in-use", root.home()));
      return ExitStatus.HOME_BUSY.code();
    }
    Path log = FailureLog.of(root.home()).write(failure);
    console.progress(
        new FailureWords(messages).of(failure) + "\n" + messages.get("error.log", log));
    return ExitStatus.FAILED.code();
  }
}
