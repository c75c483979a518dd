package vn.tiendo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks: results to one stream, progress and complaints to the other. Always UTF-8
 * with line feeds, whatever the console or {@code LANG} says, so that a result read by a program is
 * the same everywhere.
 */
final class Console {

  private final PrintStream results;
  private final PrintStream progress;

  Console(PrintStream results, PrintStream progress) {
    this.results = results;
    this.progress = progress;
  }

  /** The process's own two streams. */
  static Console ofProcess() {
    return new Console(utf8(FileDescriptor.out, false), utf8(FileDescriptor.err, true));
  }

  /** A line of the command's result. */
  void result(String line) {
    results.print(line);
    results.print('\n');
  }

  /** A line about how it goes, or what went wrong. Seen at once. */
  void progress(String line) {
    results.flush();
    progress.print(line);
    progress.print('\n');
    progress.flush();
  }

  void flush() {
    results.flush();
    progress.flush();
  }

  private static PrintStream utf8(FileDescriptor descriptor, boolean autoFlush) {
    return new PrintStream(new FileOutputStream(descriptor), autoFlush, StandardCharsets.UTF_8);
  }
}
