package vn.tiendo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where a command speaks: results to one stream, progress and complaints to the other. Always UTF-8
 * with line feeds, whatever the console or {@code LANG} says, so that a result read by a program is
 * the same everywhere.
 */
final class Console {

  /** Control characters but tabs and line feeds, and those that turn the direction of writing. */
  private static final Pattern ORDERS =
      Pattern.compile(
          "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

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
    results.print(harmless(line));
    results.print('\n');
  }

  /** A line about how it goes, or what went wrong. Seen at once. */
  void progress(String line) {
    results.flush();
    progress.print(harmless(line));
    progress.print('\n');
    progress.flush();
  }

  /** What stands in a sheet or a file's name gives no orders to the terminal that shows it. */
  private static String harmless(String line) {
    return ORDERS.matcher(line).replaceAll("\uFFFD");
  }

  void flush() {
    results.flush();
    progress.flush();
  }

  private static PrintStream utf8(FileDescriptor descriptor, boolean autoFlush) {
    return new PrintStream(new FileOutputStream(descriptor), autoFlush, StandardCharsets.UTF_8);
  }
}
