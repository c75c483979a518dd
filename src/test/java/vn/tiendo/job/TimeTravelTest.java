package vn.tiendo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.plan.ScheduleEntry;
import vn.tiendo.standing.ChangedPlan;
import vn.tiendo.text.Language;
import vn.tiendo.workbook.plan.PlanWorkbook;

/** Any moment can be seen again as it was seen then. */
class TimeTravelTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final String MASTER = "Tong-hop-tien-do-KP2021.xlsx";

  /** The editions as they stood at each month's end, when it was now. */
  private static final Map<YearMonth, byte[]> MADE = new LinkedHashMap<>();

  @TempDir private static Path folder;
  private static Engine engine;

  @BeforeAll
  static void aYearPasses() throws Exception {
    SampleHome home = new SampleHome(folder);
    write(withSummariesAlone(), home.plan());
    engine = home.open();
    for (int number = 1; number <= 12; number++) {
      YearMonth month = YearMonth.of(2021, number);
      home.layUpTo(endOf(month));
      engine.run(endOf(month));
      MADE.put(month, Files.readAllBytes(output(MASTER)));
    }
  }

  @AfterAll
  static void itIsOver() throws Exception {
    engine.close();
  }

  @Test
  void theEditionOfEachMonthsEndMadeAtTheYearsEndIsByteForByteTheOneMadeAtTheTime()
      throws Exception {
    assertThat(MADE).hasSize(12);
    for (YearMonth month : MADE.keySet()) {
      engine.run(endOf(month));
      Path again =
          month.getMonthValue() == 12
              ? output(MASTER)
              : output("luu/%s-2359/%s".formatted(month.atEndOfMonth(), MASTER));
      assertThat(again).hasBinaryContent(MADE.get(month));
    }
  }

  @Test
  void aMonthsFrozenEditionIsWhatAViewOfItsSummarysMomentShows() throws Exception {
    for (int month = 1; month <= 12; month++) {
      LocalDateTime summary = LocalDateTime.of(2021, month, 26, 8, 0);
      engine.run(summary.atZone(ZONE).toInstant());
      Path view = output("luu/2021-%02d-26-0800/%s".formatted(month, MASTER));
      Path frozen = output("luu/2021-%02d/%s".formatted(month, MASTER));
      assertThat(view).hasSameBinaryContentAs(frozen);
    }
  }

  @Test
  void aViewIsWrittenInTheLanguageAskedFor() throws Exception {
    YearMonth march = YearMonth.of(2021, 3);
    engine.run(endOf(march).minusSeconds(60), null, Language.EN);
    Path view = output("luu/2021-03-31-2358/" + MASTER);
    try (ReadableWorkbook book = new ReadableWorkbook(view.toFile())) {
      assertThat(book.getFirstSheet().getName()).isEqualTo("Overview");
    }
    assertThat(output(MASTER)).hasBinaryContent(MADE.get(YearMonth.of(2021, 12)));
  }

  /** Daily letters would take their time and prove nothing more. */
  private static Plan withSummariesAlone() {
    Plan plan = SamplePlan.of2021();
    return ChangedPlan.from(plan)
        .schedule(
            plan.schedule().stream()
                .filter(entry -> entry.job() == PlannedJob.SUMMARY)
                .toArray(ScheduleEntry[]::new))
        .plan();
  }

  private static void write(Plan plan, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      PlanWorkbook.write(plan, out);
    }
  }

  private static Instant endOf(YearMonth month) {
    return month.atEndOfMonth().atTime(23, 59, 59).atZone(ZONE).toInstant();
  }

  private static Path output(String name) {
    return folder.resolve("output/KP2021").resolve(name);
  }
}
