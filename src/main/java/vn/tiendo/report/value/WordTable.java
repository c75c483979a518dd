package vn.tiendo.report.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A word list that ships with the program, {@code data/<name>.tsv}. */
public final class WordTable {

  private WordTable() {}

  /**
   * The rows of a list, each as its columns; a row has as many columns as it was given, trailing
   * empty ones among them. Comments (#) and blank lines are left out.
   *
   * @throws UncheckedIOException if the list does not ship
   */
  public static List<List<String>> rows(String name) {
    String path = "/data/" + name + ".tsv";
    try (InputStream in = Objects.requireNonNull(WordTable.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\t", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
