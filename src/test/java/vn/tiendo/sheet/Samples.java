package vn.tiendo.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the sample year. */
final class Samples {

  private static final Path FOLDER = Path.of("src/main/resources/demo/files");

  private Samples() {}

  /** All 48, in the order of their drops. */
  static List<Path> all() {
    try (Stream<Path> files = Files.walk(FOLDER, 2)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path drop(String number) {
    return all().stream()
        .filter(file -> file.getParent().endsWith(number))
        .findFirst()
        .orElseThrow();
  }
}
