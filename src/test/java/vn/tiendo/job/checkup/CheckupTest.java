package vn.tiendo.job.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.job.Engine;
import vn.tiendo.job.SampleHome;
import vn.tiendo.job.checkup.Diagnosis.State;
import vn.tiendo.job.checkup.Diagnosis.Subject;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.text.Language;

class CheckupTest {

  private final Clock clock = Clock.ofSystem();

  @TempDir private Path folder;

  @BeforeEach
  void aHomeWithAPlanAndItsFolders() throws Exception {
    new SampleHome(folder);
    for (String unit :
        List.of("van-phong", "ban-tuyen-giao", "ban-phong-trao", "ban-to-chuc-kiem-tra")) {
      Files.createDirectories(folder.resolve("input").resolve(unit));
    }
  }

  @Test
  void findsNothingAmissInANewHomeAndLeavesNothingBehind() throws Exception {
    List<Diagnosis> found = examine();

    assertThat(found).noneMatch(diagnosis -> diagnosis.state() == State.PROBLEM);
    assertThat(found).extracting(Diagnosis::subject).contains(Subject.values()[0], Subject.PLAN);
    assertThat(folder.resolve(".tiendo")).doesNotExist();
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void findsNothingAmissWhileAnotherProcessIsAtWorkAndAfterIt() throws Exception {
    try (Engine engine = Engine.open(HomeSettings.of(folder), clock)) {
      engine.run(null);
    }

    assertThat(examine())
        .noneMatch(diagnosis -> diagnosis.state() == State.PROBLEM)
        .extracting(Diagnosis::subject)
        .containsSubsequence(Subject.CLOCK, Subject.LEDGER, Subject.ARCHIVE, Subject.PROCESS);
  }

  @Test
  void tellsAShareThatIsAwayAPlanThatIsBrokenAndAMailServerThatDoesNotAnswer() throws Exception {
    Files.createDirectories(folder.resolve(".tiendo"));
    Files.writeString(
        folder.resolve(".tiendo/application.yml"),
        """
        tiendo:
          input: khong-co
        spring.mail:
          host: 127.0.0.1
          port: 1
        """);
    Files.writeString(folder.resolve("jobs/ke-hoach-2021.xlsx"), "PK no workbook");

    assertThat(problems()).contains("input missing", "plan broken", "mail refused");
  }

  @Test
  void tellsFilesMissingFromTheArchiveAndALedgerThatDoesNotOpen() throws Exception {
    SampleHome home = new SampleHome(folder).layUpTo(Instant.parse("2021-01-25T23:00:00Z"));
    try (Engine engine = Engine.open(HomeSettings.of(home.folder()), clock)) {
      engine.run(null);
    }
    assertThat(problems()).isEmpty();

    try (Stream<Path> kept = Files.walk(folder.resolve(".tiendo/archive"))) {
      Files.delete(kept.filter(file -> file.toString().matches(".*/[0-9a-f]{64}")).findAny().get());
    }
    Files.writeString(folder.resolve(".tiendo/ledger.mv.db"), "no database at all");

    assertThat(problems()).contains("archive lost", "ledger broken");
  }

  @Test
  void notesAnOwnerFileThatWasLeftBehindLongAgo() throws Exception {
    Path owner = folder.resolve("input/van-phong/~$BC thang 1.xlsx");
    Files.writeString(owner, "");
    assertThat(examine()).noneMatch(diagnosis -> diagnosis.code().equals("stale-owner"));

    Files.setLastModifiedTime(owner, FileTime.from(clock.now().minus(Duration.ofDays(2))));
    assertThat(examine())
        .filteredOn(diagnosis -> diagnosis.code().equals("stale-owner"))
        .extracting(Diagnosis::arguments)
        .containsExactly(List.of("van-phong/~$BC thang 1.xlsx"));
  }

  private List<String> problems() throws InterruptedException {
    return examine().stream()
        .filter(diagnosis -> diagnosis.state() == State.PROBLEM)
        .map(diagnosis -> diagnosis.subject().code() + " " + diagnosis.code())
        .toList();
  }

  private List<Diagnosis> examine() throws InterruptedException {
    return new Checkup(HomeSettings.of(folder), clock, Language.VI).examine();
  }
}
