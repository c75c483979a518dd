package vn.tiendo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where the trace of what was not foreseen goes, so that the user sees a sentence and whoever mends
 * it sees everything: {@code .tiendo/logs/failures.log} of a home, or the machine's folder for
 * temporary files where the home cannot be written.
 */
final class FailureLog {

  private static final String NAME = "failures.log";

  private final Path folder;

  private FailureLog(Path folder) {
    this.folder = folder;
  }

  /** The log of a home. A folder that is no home yet is left alone. */
  static FailureLog of(Path home) {
    Path own = home.resolve(".tiendo");
    return new FailureLog(Files.isDirectory(own) ? own.resolve("logs") : temporary());
  }

  /** Appends the trace and returns the file it went to. */
  Path write(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    try {
      return append(folder, trace.toString());
    } catch (IOException homeCannotBeWritten) {
      return appendAnywhere(trace.toString(), homeCannotBeWritten);
    }
  }

  private static Path appendAnywhere(String trace, IOException first) {
    try {
      return append(temporary(), trace);
    } catch (IOException second) {
      second.addSuppressed(first);
      throw new java.io.UncheckedIOException(second);
    }
  }

  private static Path append(Path folder, String trace) throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(
        folder.resolve(NAME), trace, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir", "."), "tiendo");
  }
}
