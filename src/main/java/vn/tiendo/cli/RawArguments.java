package vn.tiendo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The words of the command line as they were typed. Under a locale that knows no Vietnamese Java
 * loses such letters; Linux keeps them.
 */
final class RawArguments {

  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  private RawArguments() {}

  /** The arguments, mended where letters were lost and the system still knows them. */
  static String[] of(String... arguments) {
    boolean lost = Arrays.stream(arguments).anyMatch(argument -> argument.indexOf('\uFFFD') >= 0);
    if (!lost || !Files.isReadable(COMMAND_LINE)) {
      return arguments;
    }
    try {
      String line = new String(Files.readAllBytes(COMMAND_LINE), StandardCharsets.UTF_8);
      String[] words = line.split("\0", -1);
      int end = words.length - 1;
      return end < arguments.length
          ? arguments
          : Arrays.copyOfRange(words, end - arguments.length, end);
    } catch (IOException kept) {
      return arguments;
    }
  }
}
