package vn.tiendo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.HomeFacts;
import vn.tiendo.report.FindingCode;
import vn.tiendo.report.Verdict;

/** What the share does to a look: away, locked, moving, far too large, full of old dates. */
class IntakeTest {

  private static final Instant FRIDAY = Instant.parse("2021-10-29T10:00:00Z");
  private static final Instant MONDAY = Instant.parse("2021-11-01T01:00:00Z");
  private static final Duration AN_HOUR = Duration.ofHours(1);

  @TempDir private Path folder;

  @Test
  void aShareThatIsAwayIsNoLookSoThatWhatIsDroppedMeanwhileIsNotLate() throws Exception {
    SampleHome home = new SampleHome(folder).layUpTo(FRIDAY);
    try (Engine engine = home.open()) {
      engine.run(FRIDAY);
      Path away = folder.resolve("elsewhere");
      Files.move(home.input(), away);

      RunReport report = engine.run(FRIDAY.plus(AN_HOUR));
      assertThat(report.input().away()).isTrue();
      assertThat(engine.bean(HomeFacts.class).findLastLook()).hasValue(FRIDAY);

      Files.createDirectory(home.input());
      assertThat(engine.run(MONDAY.minus(AN_HOUR)).input().away())
          .as("the empty place where a share was mounted")
          .isTrue();

      Files.delete(home.input());
      Files.move(away, home.input());
      Instant inTime = Instant.parse("2021-10-31T15:15:00Z");
      home.lay("046", inTime);
      RunReport back = engine.run(MONDAY);
      assertThat(back.input().away()).isFalse();
      assertThat(back.arrivals()).extracting(Arrival::arrivedAt).containsExactly(inTime);
    }
  }

  @Test
  void aShareThatTheSettingsNameMustBeThereFromTheFirstLookOn() throws Exception {
    SampleHome home = new SampleHome(folder.resolve("home"));
    Path settings = Files.createDirectories(home.folder().resolve(".tiendo"));
    Files.writeString(
        settings.resolve("application.yml"), "tiendo.input: " + folder.resolve("share"));
    try (Engine engine = home.open()) {
      assertThat(engine.run(FRIDAY).input().away()).isTrue();

      Files.createDirectories(folder.resolve("share/van-phong"));
      assertThat(engine.run(MONDAY).input().away()).isFalse();
    }
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTheOthersGoOnAndItIsTakenInLater() throws Exception {
    SampleHome home = new SampleHome(folder).layUpTo(Instant.parse("2021-01-31T00:00:00Z"));
    Path closed = home.input().resolve("van-phong/BC tien do VP thang 01.xlsx");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(closed), "whoever may do everything passes over permissions");
    try (Engine engine = home.open()) {
      RunReport report = engine.run(Instant.parse("2021-01-31T01:00:00Z"));
      assertThat(report.input().unreadable())
          .containsExactly("van-phong/BC tien do VP thang 01.xlsx");
      assertThat(report.arrivals()).hasSize(3);

      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rw-r--r--"));
      assertThat(engine.run(Instant.parse("2021-01-31T02:00:00Z")).arrivals()).hasSize(1);
    }
  }

  @Test
  void aFileFarTooLargeIsToldOnceAndDoesNotFillTheDisk() throws Exception {
    SampleHome home = new SampleHome(folder);
    Path huge = Files.createDirectories(home.input().resolve("van-phong")).resolve("BC.xlsx");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(1L << 40);
    }
    Files.setLastModifiedTime(huge, FileTime.from(FRIDAY.minus(AN_HOUR)));
    try (Engine engine = home.open()) {
      RunReport report = engine.run(FRIDAY);
      assertThat(report.arrivals())
          .singleElement()
          .satisfies(
              arrival -> {
                assertThat(arrival.verdict()).isEqualTo(Verdict.REJECTED);
                assertThat(arrival.size()).isEqualTo(1L << 40);
                assertThat(arrival.findings())
                    .anyMatch(finding -> finding.code() == FindingCode.TOO_LARGE);
              });
      assertThat(engine.run(MONDAY).arrivals()).isEmpty();
    }
    try (var kept = Files.walk(folder.resolve(".tiendo/archive"))) {
      assertThat(kept.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum())
          .isLessThan(100L << 20);
    }
  }

  @Test
  void aForgedDateGainsNothingAndThoseOfAFirstLookAreTheFilesOwn() throws Exception {
    SampleHome home = new SampleHome(folder);
    Instant old = Instant.parse("2021-01-20T02:00:00Z");
    Instant future = Instant.parse("2031-01-01T00:00:00Z");
    home.lay("001", old);
    home.lay("002", future);
    try (Engine engine = home.open()) {
      assertThat(engine.run(FRIDAY).arrivals())
          .extracting(Arrival::arrivedAt)
          .as("a first look has nothing but the files' own dates, up to the look")
          .containsExactlyInAnyOrder(old, FRIDAY);

      home.lay("005", old);
      home.lay("006", future);
      assertThat(engine.run(MONDAY).arrivals())
          .extracting(Arrival::arrivedAt)
          .containsExactlyInAnyOrder(FRIDAY, MONDAY);
    }
  }

  @Test
  void anOwnerFileLeftBehindIsToldAndPassedOverAndAFreshOneHoldsItsSheetBack() throws Exception {
    SampleHome home = new SampleHome(folder).layUpTo(Instant.parse("2021-01-31T00:00:00Z"));
    Path units = home.input();
    SampleHome.StillClock machine = new SampleHome.StillClock();
    owner(units.resolve("van-phong/~$BC tien do VP thang 01.xlsx"), machine.now());
    owner(units.resolve("ban-phong-trao/~$BPT bao cao T1 (final).xlsx"), FRIDAY);
    try (Engine engine = home.open()) {
      RunReport report = engine.run(Instant.parse("2021-01-31T01:00:00Z"));
      assertThat(report.input().moving()).containsExactly("van-phong/BC tien do VP thang 01.xlsx");
      assertThat(report.input().staleOwners())
          .containsExactly("ban-phong-trao/~$BPT bao cao T1 (final).xlsx");
      assertThat(report.arrivals()).hasSize(3);
    }
  }

  @Test
  void aLookThatFindsNothingStartsNoJob() throws Exception {
    SampleHome home = new SampleHome(folder).layUpTo(FRIDAY);
    try (Engine engine = home.open()) {
      engine.run(FRIDAY);
      long before = jobs(engine);

      engine.run(FRIDAY.plusSeconds(300));
      engine.run(FRIDAY.plusSeconds(600));
      assertThat(jobs(engine)).isEqualTo(before).isPositive();
    }
  }

  private static void owner(Path file, Instant modifiedAt) throws Exception {
    Files.writeString(file, "");
    Files.setLastModifiedTime(file, FileTime.from(modifiedAt));
  }

  private static long jobs(Engine engine) {
    return engine
        .bean(JdbcClient.class)
        .sql("select count(*) from batch_job_instance")
        .query(Long.class)
        .single();
  }
}
