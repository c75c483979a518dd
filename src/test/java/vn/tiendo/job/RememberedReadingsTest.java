package vn.tiendo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.job.home.Home;
import vn.tiendo.ledger.Journal;
import vn.tiendo.ledger.RememberedWords;
import vn.tiendo.report.MatchedBy;
import vn.tiendo.report.ReadingMemory;
import vn.tiendo.report.Report.UnderstoodWording;
import vn.tiendo.text.ComparingKey;

/** What a unit's words were taken for in one month is what they are taken for in the next. */
class RememberedReadingsTest {

  private static final String WORDS = "Truyền thông nhân Ngày toàn dân PCMT";
  private static final Instant MAY = Instant.parse("2021-05-24T02:00:00Z");
  private static final Instant JUNE = Instant.parse("2021-06-24T02:00:00Z");

  @TempDir private Path folder;

  @Test
  void aWordingAcceptedInMayIsReusedInJuneAndKnownToACheck() throws Exception {
    SampleHome home = new SampleHome(folder);
    try (Engine engine = home.open()) {
      lay(home, "BC T5.csv", "Tháng 5/2021", MAY);
      assertThat(wordings(engine.run(MAY.plusSeconds(3600))))
          .extracting(UnderstoodWording::by)
          .containsExactly(MatchedBy.SIMILAR);
      lay(home, "BC T6.csv", "Tháng 6/2021", JUNE);
      assertThat(wordings(engine.run(JUNE.plusSeconds(3600))))
          .singleElement()
          .satisfies(
              wording -> {
                assertThat(wording.by()).isEqualTo(MatchedBy.REMEMBERED);
                assertThat(wording.task()).isEqualTo("2.3");
              });
    }
    ReadingMemory memory = RememberedWords.in(new Journal(Home.at(folder).journal()));
    String key = ComparingKey.wordsOf(WORDS);
    assertThat(memory.findTask("KP2021", "BTG", key)).contains("2.3");
    assertThat(memory.findTask("KP2022", "BTG", key)).isEmpty();
    assertThat(memory.findTask("KP2021", "BPT", key)).isEmpty();
    assertThat(memory.findField("KP2021", "BTG", "ty le")).contains("tien_do");
  }

  private static List<UnderstoodWording> wordings(RunReport report) {
    return report.arrivals().stream()
        .flatMap(arrival -> arrival.reports().stream())
        .flatMap(of -> of.wordings().stream())
        .toList();
  }

  private static void lay(SampleHome home, String name, String period, Instant at)
      throws IOException {
    Path file = home.input().resolve("ban-tuyen-giao").resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(
        file, "Ban Tuyên giáo;;\n" + period + ";;\nTT;Nhiệm vụ;Tỷ lệ\n1;" + WORDS + ";50%\n");
    Files.setLastModifiedTime(file, FileTime.from(at));
  }
}
