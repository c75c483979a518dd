package vn.tiendo.sheet.formula;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Has formulas computed by a child process of this program. */
public final class Evaluation {

  private static final String HEAP = "-Xmx256m";
  private static final String LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";
  private static final long LONGEST_ANSWER = 20L * 1024 * 1024;

  /** An error value as Excel shows it, {@code "#DIV/0!"}. */
  public record ErrorValue(String code) {}

  private final Duration time;

  /**
   * @param time after which the process is ended
   */
  public Evaluation(Duration time) {
    this.time = time;
  }

  /**
   * The values of formulas: a {@link Double}, {@link String}, {@link Boolean} or {@link ErrorValue}
   * for each cell that could be computed; none when the process failed or took too long.
   *
   * @param sheets the names of the sheets, by which the cells' numbers count them
   * @throws IOException if the process cannot be given its files
   * @throws InterruptedException if this thread was told to stop; the process is ended
   */
  public Map<CellName, Object> evaluate(
      byte[] workbook, List<String> sheets, Collection<CellName> cells)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("tiendo-formulas");
    Path book = folder.resolve("book");
    Path names = folder.resolve("names");
    Path values = folder.resolve("values");
    try {
      Files.write(book, workbook);
      Files.writeString(
          names,
          cells.stream()
              .map(CellName::line)
              .collect(Collectors.joining("\n", SheetNames.line(sheets) + "\n", "\n")));
      boolean done = run(command(book), names, values);
      return done && Files.size(values) < LONGEST_ANSWER ? parse(values) : Map.of();
    } finally {
      for (Path file : List.of(book, names, values, folder)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private boolean run(List<String> command, Path in, Path out)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
    } finally {
      process.destroyForcibly();
      process.waitFor();
    }
  }

  /**
   * The Java that runs this, with its classes: a folder, a jar, or the jar of jars that is shipped.
   */
  private static List<String> command(Path book) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(HEAP, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    String program = EvaluatingProgram.class.getName();
    if (isInsideJar()) {
      command.addAll(List.of("-Dloader.main=" + program, LAUNCHER));
    } else {
      command.add(program);
    }
    command.add(book.toString());
    return command;
  }

  private static boolean isInsideJar() {
    CodeSource source = Evaluation.class.getProtectionDomain().getCodeSource();
    return source != null && source.getLocation().toString().contains("BOOT-INF");
  }

  private static Map<CellName, Object> parse(Path values) throws IOException {
    Map<CellName, Object> parsed = new HashMap<>();
    for (String line : Files.readAllLines(values, StandardCharsets.US_ASCII)) {
      String[] fields = line.split(" ");
      if (fields.length == 5) {
        String value = new String(Base64.getDecoder().decode(fields[4]), StandardCharsets.UTF_8);
        parsed.put(
            CellName.parse(line),
            switch (fields[3]) {
              case "N" -> Double.valueOf(value);
              case "B" -> Boolean.valueOf(value);
              case "E" -> new ErrorValue(value);
              default -> value;
            });
      }
    }
    return parsed;
  }
}
