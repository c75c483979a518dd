package vn.tiendo.workbook.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.text.FileNames;

/** The plans of a home: every workbook directly in jobs/. */
public final class PlanFolder {

  private final Path folder;

  public PlanFolder(Path folder) {
    this.folder = folder;
  }

  /** Jobs of a home. */
  public static PlanFolder of(Path home) {
    return new PlanFolder(home.resolve("jobs"));
  }

  public Path folder() {
    return folder;
  }

  /**
   * The workbooks by name, without Excel's owner files and hidden ones; empty where there is no
   * folder.
   *
   * @throws IOException if the folder cannot be listed
   */
  public List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(PlanFolder::isWorkbook).sorted().toList();
    }
  }

  /**
   * Reads all workbooks. A second one with the code of a usable plan before it is a mistake and has
   * no plan.
   *
   * @throws IOException if the folder or a file cannot be read at all
   */
  public List<PlanFile> read() throws IOException {
    Map<String, Path> codes = new HashMap<>();
    List<PlanFile> plans = new ArrayList<>();
    for (Path file : files()) {
      plans.add(new PlanFile(file, unlessTaken(file, PlanWorkbook.read(file), codes)));
    }
    return plans;
  }

  private static PlanReading unlessTaken(Path file, PlanReading reading, Map<String, Path> codes) {
    Optional<String> code = reading.plan().map(Plan::code);
    Path first =
        code.map(text -> codes.putIfAbsent(text.toLowerCase(Locale.ROOT), file)).orElse(null);
    if (first == null) {
      return reading;
    }
    List<PlanMistake> mistakes = new ArrayList<>(reading.mistakes());
    mistakes.add(
        new PlanMistake(
            Code.DUPLICATE_PLAN,
            null,
            null,
            code.orElse(""),
            List.of(String.valueOf(first.getFileName()))));
    return new PlanReading(Optional.empty(), mistakes);
  }

  private static boolean isWorkbook(Path file) {
    String name = FileNames.of(file);
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|xls)")
        && !name.startsWith("~$")
        && !name.startsWith(".")
        && Files.isRegularFile(file);
  }
}
