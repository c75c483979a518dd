package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.sheet.Limits;
import vn.tiendo.sheet.SheetReader;
import vn.tiendo.sheet.UnreadableSheet;

/** The 48 drops of the sample year read as what they say. */
class SampleYearTest {

  private static final Path DROPS = Path.of("src/main/resources/demo");
  private static final Path EXPECTED = Path.of("src/test/resources/samples/expected");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  record Drop(String number, OffsetDateTime arrives, String folder, String name) {

    Path file() {
      return DROPS.resolve("files").resolve(number).resolve(name);
    }
  }

  static Stream<Drop> drops() throws IOException {
    return Files.readAllLines(DROPS.resolve("drops.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(row -> new Drop(row[0], OffsetDateTime.parse(row[1]), row[2], row[3]));
  }

  @ParameterizedTest
  @MethodSource("drops")
  void readsADropAsWhatItSays(Drop drop) throws IOException, UnreadableSheet {
    FileReading reading =
        new ReportReader(List.of(SamplePlan.of2021()))
            .read(
                new SheetReader(Limits.defaults()).read(drop.file()),
                new Origin(drop.name(), drop.folder(), null, null, drop.arrives().toInstant()),
                ReadingMemory.none());
    JsonNode expected = JSON.readTree(EXPECTED.resolve(drop.number() + ".json"));
    List<String> said = reading.reports().stream().map(SampleYearTest::told).toList();
    assertThat(said).isEqualTo(reports(expected));
    Set<String> errors = new LinkedHashSet<>();
    reading.findings().stream()
        .filter(Finding::isError)
        .forEach(finding -> errors.add(finding.code().code()));
    List<String> codes = new ArrayList<>();
    expected.path("findings").forEach(code -> codes.add(code.stringValue()));
    assertThat(errors).containsExactlyInAnyOrderElementsOf(codes);
    assertThat(reading.findings().stream().filter(f -> f.severity() == Severity.WARNING)).isEmpty();
    assertThat(reading.verdict())
        .isEqualTo(codes.isEmpty() ? Verdict.ACCEPTED : Verdict.PARTLY_ACCEPTED);
    assertThat(reading.plan()).isEqualTo("KP2021");
  }

  private static List<String> reports(JsonNode expected) {
    List<String> reports = new ArrayList<>();
    for (JsonNode report : expected.path("reports")) {
      StringBuilder told =
          new StringBuilder(
              "%s %s %s nil=%s"
                  .formatted(
                      report.path("sheet").stringValue(),
                      report.path("unit").stringValue(),
                      report.path("period").stringValue(),
                      report.path("nil").asBoolean(false)));
      JsonNode rows = report.path("rows");
      told.append(
          " %d=%d+%d+%d"
              .formatted(
                  rows.path("read").intValue(),
                  rows.path("accepted").intValue(),
                  rows.path("rejected").intValue(),
                  rows.path("ignored").intValue()));
      for (JsonNode line : report.path("lines")) {
        told.append(
            "\n%d %s %s %s %s | %s | %s | %s"
                .formatted(
                    line.path("row").intValue(),
                    line.path("task").stringValue(),
                    line.path("status").stringValue(),
                    line.path("progress").isNull() ? null : line.path("progress").doubleValue(),
                    text(line, "completedOn"),
                    text(line, "result"),
                    text(line, "difficulty"),
                    text(line, "proposal")));
      }
      reports.add(told.toString());
    }
    return reports;
  }

  private static @Nullable String text(JsonNode line, String name) {
    return line.path(name).isNull() ? null : line.path(name).stringValue();
  }

  private static String told(Report report) {
    RowCounts rows = report.rows();
    StringBuilder told =
        new StringBuilder(
            "%s %s %s nil=%s %d=%d+%d+%d"
                .formatted(
                    report.sheet(),
                    report.unit(),
                    report.period(),
                    report.nil(),
                    rows.read(),
                    rows.accepted(),
                    rows.rejected(),
                    rows.ignored()));
    for (Line line : report.lines()) {
      told.append(
          "\n%d %s %s %s %s | %s | %s | %s"
              .formatted(
                  line.row(),
                  line.task(),
                  line.status().code(),
                  line.progress(),
                  line.completedOn(),
                  line.result(),
                  line.difficulty(),
                  line.proposal()));
    }
    return told.toString();
  }
}
