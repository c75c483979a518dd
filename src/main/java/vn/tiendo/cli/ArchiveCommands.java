package vn.tiendo.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.tiendo.job.HomeView;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.HomeSettings;

/** What the archive holds. */
@Command(name = "archive")
final class ArchiveCommands implements Callable<Integer> {

  @ParentCommand private @Nullable Tiendo parent;
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        Objects.requireNonNull(parent).messages().get("error.no-command"));
  }

  /** Brings back the bytes of any version. Never overwrites a file. */
  @Command(name = "get")
  int get(
      @Parameters(paramLabel = "SHA256", index = "0") String sha256,
      @Parameters(paramLabel = "FILE", index = "1") Path file)
      throws IOException {
    Tiendo tiendo = Objects.requireNonNull(parent);
    tiendo.requireWorkedHome();
    String hash = sha256.toLowerCase(Locale.ROOT);
    if (Files.exists(file)) {
      throw CommandFailed.wrongUsage("archive.exists", file.toString());
    }
    try (HomeView view = HomeView.open(HomeSettings.of(tiendo.home()), Clock.ofSystem())) {
      if (!hash.matches("[0-9a-f]{64}") || !view.archive().holds(hash)) {
        throw CommandFailed.wrongUsage("archive.unknown", sha256);
      }
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
        view.copy(hash, out);
      }
    }
    tiendo.console().result(tiendo.messages().get("archive.done", file.toString()));
    return ExitStatus.DONE.code();
  }
}
