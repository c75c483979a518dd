package vn.tiendo.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.job.batch.RunFailed;
import vn.tiendo.job.home.Home;
import vn.tiendo.job.post.PlannedLetters;
import vn.tiendo.ledger.Chronicle;
import vn.tiendo.ledger.HomeFacts;
import vn.tiendo.ledger.JournalEntry.DemoBegun;
import vn.tiendo.plan.Plan;
import vn.tiendo.workbook.plan.PlanWorkbook;

/**
 * Plays the sample year that ships into an empty home: each drop at its time, each planned moment
 * at its own. Played again after it was cut short, it goes on.
 */
public final class Demo {

  private static final String FOLDER = "/demo/";
  private static final String PLAN = "ke-hoach-2021.xlsx";
  private static final Instant END = Instant.parse("2021-11-01T01:00:00Z");

  /** What a home holds before the demo. */
  public enum Ground {
    /** Nothing but the folders and the plan that ships. */
    EMPTY,
    /** The demo, not played to its end. */
    CUT_SHORT,
    /** The demo, played to its end. */
    PLAYED,
    /** Something else, which the demo must not touch. */
    OCCUPIED
  }

  /** Is told how far the demo has come. */
  @FunctionalInterface
  public interface Progress {

    /**
     * @param step counted from 1
     * @param steps how many there are
     * @param at the simulated moment
     * @param drop the path of the file dropped, null at a planned moment without one
     */
    void reached(int step, int steps, Instant at, @Nullable String drop);
  }

  private record Drop(String number, Instant arrives, String folder, String name) {

    String path() {
      return folder + "/" + name;
    }

    String resource() {
      return FOLDER + "files/" + number + "/" + name;
    }
  }

  /** A moment of the year at which something happens. */
  private record Step(Instant at, @Nullable Drop drop, boolean summary) {}

  private final Engine engine;
  private final Home home;
  private final HomeFacts facts;

  Demo(Engine engine) {
    this.engine = engine;
    this.home = engine.bean(Home.class);
    this.facts = engine.bean(HomeFacts.class);
  }

  /** What this home holds. */
  public Ground ground() throws IOException {
    if (facts.isDemo()) {
      boolean over = facts.findHandled().filter(moment -> !moment.isBefore(END)).isPresent();
      return over ? Ground.PLAYED : Ground.CUT_SHORT;
    }
    boolean empty =
        facts.findClock().isEmpty()
            && isEmpty(home.input())
            && isEmpty(home.output())
            && holdsOnlyTheShippedPlan();
    return empty ? Ground.EMPTY : Ground.OCCUPIED;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(file -> String.valueOf(file.getFileName()).startsWith("."));
    }
  }

  private boolean holdsOnlyTheShippedPlan() throws IOException {
    if (!Files.isDirectory(home.jobs())) {
      return true;
    }
    try (Stream<Path> files = Files.list(home.jobs())) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .allMatch(name -> name.equals(PLAN) || name.startsWith("."));
    }
  }

  /**
   * Plays the year to 01/11/2021 08:00.
   *
   * @return what the last step did
   * @throws IllegalStateException where the home holds anything else, see {@link #ground()}
   */
  public RunReport play(Progress progress) throws IOException, InterruptedException, RunFailed {
    if (ground() == Ground.OCCUPIED) {
      throw new IllegalStateException(home.folder() + " is not empty");
    }
    Plan plan = plan();
    List<Step> steps = steps(plan);
    if (!facts.isDemo()) {
      engine.bean(Chronicle.class).record(new DemoBegun(steps.get(0).at()));
    }
    @Nullable Instant handled = facts.findHandled().orElse(null);
    for (int i = 0; i < steps.size() - 1; i++) {
      Step step = steps.get(i);
      if (handled == null || step.at().isAfter(handled)) {
        play(step);
        progress.reached(i + 1, steps.size(), step.at(), path(step));
      }
    }
    RunReport report = engine.pass().run(END, false, Pass.Manner.ofDemo(true));
    progress.reached(steps.size(), steps.size(), END, null);
    return report;
  }

  private static @Nullable String path(Step step) {
    return step.drop() == null ? null : step.drop().path();
  }

  private void play(Step step) throws IOException, InterruptedException, RunFailed {
    if (step.drop() != null) {
      lay(step.drop());
    }
    engine.pass().run(step.at(), false, Pass.Manner.ofDemo(step.summary()));
  }

  private void lay(Drop drop) throws IOException {
    Path file = home.input().resolve(drop.folder()).resolve(drop.name());
    Files.createDirectories(file.getParent());
    try (InputStream bytes = resource(drop.resource())) {
      Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.setLastModifiedTime(file, FileTime.from(drop.arrives()));
  }

  private Plan plan() throws IOException {
    Path file = home.jobs().resolve(PLAN);
    if (!Files.exists(file)) {
      Files.createDirectories(home.jobs());
      try (InputStream bytes = resource(FOLDER + PLAN)) {
        Files.copy(bytes, file);
      }
    }
    return PlanWorkbook.read(file)
        .plan()
        .orElseThrow(() -> new IOException(file + " was changed and is no usable plan any more"));
  }

  private static List<Step> steps(Plan plan) throws IOException {
    List<Step> steps = new ArrayList<>();
    for (Drop drop : drops()) {
      steps.add(new Step(drop.arrives(), drop, false));
    }
    Instant first = steps.get(0).at();
    PlannedLetters.moments(plan, first, END)
        .forEach(moment -> steps.add(new Step(moment, null, true)));
    steps.add(new Step(END, null, true));
    steps.sort(Comparator.comparing(Step::at));
    return steps;
  }

  private static List<Drop> drops() throws IOException {
    try (InputStream table = resource(FOLDER + "drops.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(row -> row.split("\t", -1))
          .map(row -> new Drop(row[0], OffsetDateTime.parse(row[1]).toInstant(), row[2], row[3]))
          .toList();
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream stream = Demo.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("the program lacks its sample " + name);
    }
    return stream;
  }
}
