package vn.tiendo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.PlannedOccurrences;
import vn.tiendo.ledger.PlannedOccurrences.PlannedOccurrence;
import vn.tiendo.ledger.PlannedOccurrences.Reason;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.PlannedJob;

/** The plan that ships asks for a back-up daily at 22:00, 15:00 of universal time. */
class BackupsTest {

  private static final Instant MORNING = Instant.parse("2021-01-28T01:00:00Z");
  private static final Instant NIGHT = Instant.parse("2021-01-28T15:00:00Z");
  private static final Duration A_DAY = Duration.ofDays(1);

  @TempDir private Path folder;

  @Test
  void aBackUpUnpackedOverAnEmptyHomeGoesOnWhereItWasMade() throws Exception {
    SampleHome home = new SampleHome(folder.resolve("home")).layUpTo(MORNING);
    Path place = folder.resolve("other disk/backup");
    Files.createDirectories(home.folder().resolve(".tiendo"));
    Files.writeString(
        home.folder().resolve(".tiendo/application.yml"),
        "tiendo.backup.folder: '%s'\ntiendo.backup.keep: 2".formatted(place));
    Dossier then;
    try (Engine engine = home.open()) {
      engine.run(MORNING);
      engine.run(NIGHT);
      then = dossier(home.folder());
    }
    assertThat(zips(place))
        .as("at the first run, and at night")
        .containsExactly("tiendo-2021-01-28-0800.zip", "tiendo-2021-01-28-2200.zip");

    SampleHome restored = new SampleHome(folder.resolve("restored")).layUpTo(MORNING);
    unpack(place.resolve("tiendo-2021-01-28-2200.zip"), restored.folder());
    copy(place.resolve("archive"), restored.folder().resolve(".tiendo/archive"));

    assertThat(dossier(restored.folder())).isEqualTo(then);
    try (Engine engine = restored.open()) {
      RunReport report = engine.run(NIGHT.plusSeconds(1));
      assertThat(report.arrivals()).isEmpty();
      assertThat(report.lettersQueued()).isZero();
    }
  }

  @Test
  void theLastOnesAreKeptAndNightsThatWereMissedAreAccountedFor() throws Exception {
    SampleHome home = new SampleHome(folder);
    Files.createDirectories(folder.resolve(".tiendo"));
    Files.writeString(folder.resolve(".tiendo/application.yml"), "tiendo.backup.keep: 2");
    try (Engine engine = home.open()) {
      engine.run(MORNING);
      engine.run(NIGHT);
      engine.run(NIGHT.plus(A_DAY));
      engine.run(NIGHT.plus(A_DAY.multipliedBy(4)));

      assertThat(zips(folder.resolve(".tiendo/sao-luu")))
          .containsExactly("tiendo-2021-01-29-2200.zip", "tiendo-2021-02-01-2200.zip");
      assertThat(backups(engine))
          .extracting(PlannedOccurrence::reason)
          .containsExactly(null, Reason.OVERTAKEN, Reason.OVERTAKEN, null, null);
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenIsToldAndKeepsNothingElseFromItsEnd() throws Exception {
    SampleHome home = new SampleHome(folder);
    Files.createDirectories(folder.resolve(".tiendo"));
    Files.writeString(folder.resolve(".tiendo/sao-luu"), "a file where a folder should be");
    try (Engine engine = home.open()) {
      engine.run(MORNING);
      RunReport report = engine.run(NIGHT);

      assertThat(report.backupFailure()).contains("sao-luu");
      assertThat(backups(engine))
          .extracting(PlannedOccurrence::reason)
          .containsExactly(Reason.FAILED);
      engine.run(NIGHT.plusSeconds(60));
    }
    try (HomeView view = HomeView.open(HomeSettings.of(folder), new SampleHome.StillClock())) {
      assertThat(view.outbox().all("KP2021"))
          .filteredOn(queued -> queued.letter().kind() == LetterKind.INCIDENT)
          .hasSize(1);
    }
  }

  private static List<PlannedOccurrence> backups(Engine engine) {
    return new PlannedOccurrences(engine.bean(JdbcClient.class))
        .latest("KP2021", 1000).stream()
            .filter(occurrence -> occurrence.job() == PlannedJob.BACKUP)
            .filter(occurrence -> occurrence.plannedAt().isAfter(MORNING))
            .toList();
  }

  private static List<String> zips(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.equals("archive"))
          .sorted()
          .toList();
    }
  }

  private static void unpack(Path zip, Path target) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = target.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.copy(in, file);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static Dossier dossier(Path home) throws IOException {
    try (HomeView view = HomeView.open(HomeSettings.of(home), new SampleHome.StillClock())) {
      return view.dossier(view.plans(NIGHT).get(0), NIGHT);
    }
  }
}
