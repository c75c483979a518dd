package vn.tiendo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** A console that keeps what was said, for tests. */
final class SpokenConsole {

  private final ByteArrayOutputStream results = new ByteArrayOutputStream();
  private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
  private final Console console =
      new Console(new PrintStream(results, true, UTF_8), new PrintStream(progress, true, UTF_8));

  Console console() {
    return console;
  }

  String results() {
    console.flush();
    return results.toString(UTF_8);
  }

  String progress() {
    console.flush();
    return progress.toString(UTF_8);
  }
}
