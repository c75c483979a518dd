package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.sheet.Limit;
import vn.tiendo.sheet.Limits;

class TimedReaderTest {

  private static final Origin ORIGIN =
      new Origin("BC.csv", null, null, null, Instant.parse("2021-07-01T00:00:00Z"));

  private final ReportReader reports = new ReportReader(List.of(SamplePlan.of2021()));

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void aLongReport() throws IOException {
    String rows = "1,Nhiệm vụ rất dài không có trong kế hoạch,80,Đang thực hiện\n".repeat(200_000);
    file =
        Files.writeString(
            folder.resolve("BC.csv"),
            "Ban Tuyên giáo tháng 6/2021,,,\nTT,Nhiệm vụ,Tiến độ (%),Tình trạng\n" + rows,
            StandardCharsets.UTF_8);
  }

  @Test
  void oneThatTakesTooLongHoldsNobody() throws IOException {
    long start = System.nanoTime();
    FileReading reading =
        new TimedReader(Limits.defaults().with(Limit.TIME, 50))
            .read(file, ORIGIN, reports, ReadingMemory.none());
    assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
    assertThat(reading.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(reading.findings()).extracting(Finding::code).containsOnly(FindingCode.TOO_LARGE);
  }

  @Test
  void aRefusalIsAReading() throws IOException {
    FileReading reading =
        new TimedReader(Limits.defaults().with(Limit.ROWS, 10))
            .read(file, ORIGIN, reports, ReadingMemory.none());
    assertThat(reading.findings()).extracting(Finding::code).containsOnly(FindingCode.TOO_LARGE);
  }

  @Test
  void memoryIsCountedBeforeItIsTaken() throws IOException {
    FileReading reading =
        new TimedReader(Limits.defaults().with(Limit.MEMORY, 20L * 1024 * 1024))
            .read(file, ORIGIN, reports, ReadingMemory.none());
    assertThat(reading.findings()).extracting(Finding::code).containsOnly(FindingCode.TOO_LARGE);
  }

  @Test
  void whoeverIsToldToStopWhileWaitingStops() {
    TimedReader reader = new TimedReader(Limits.defaults());
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> reader.read(file, ORIGIN, reports, ReadingMemory.none()))
        .isInstanceOf(IOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
