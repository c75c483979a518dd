package vn.tiendo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.Outbox;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.standing.ChangedPlan;
import vn.tiendo.text.Language;
import vn.tiendo.workbook.plan.PlanWorkbook;

/** Two plans in one home: one in Vietnam, one where clocks are put forward and back. */
class SeveralPlansTest {

  private static final String OTHER = "KPQT";
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @TempDir private Path folder;

  @BeforeEach
  void twoPlans() throws Exception {
    new SampleHome(folder);
    write(ChangedPlan.from(SamplePlan.of2021()).named(OTHER, PARIS, 1).plan());
  }

  @Test
  void eachPlansLettersAreMadeAtTheTimesOfItsOwnZone() throws Exception {
    try (Engine engine = open()) {
      engine.run(Instant.parse("2021-02-25T00:00:00Z"));
      engine.run(Instant.parse("2021-02-26T08:00:00Z"));
      // 08:00 on 26/03 is 01:00 in Vietnam and 07:00 in Paris, of universal time
      engine.run(Instant.parse("2021-03-26T02:00:00Z"));
      assertThat(summaries(engine, "KP2021")).endsWith("2021-02", "2021-03", "2021-Q1");
      assertThat(summaries(engine, OTHER)).endsWith("2021-02");

      engine.run(Instant.parse("2021-03-26T07:00:00Z"));
      assertThat(summaries(engine, OTHER)).endsWith("2021-02", "2021-03", "2021-Q1");
      // clocks go forward on 28/03: 08:00 of the next month is 06:00
      engine.run(Instant.parse("2021-04-26T05:59:00Z"));
      assertThat(summaries(engine, OTHER)).endsWith("2021-Q1");
      engine.run(Instant.parse("2021-04-26T06:00:00Z"));
      assertThat(summaries(engine, OTHER)).endsWith("2021-04");
    }
  }

  @Test
  void workOnOnePlanLeavesTheOtherAsItWasAndWhatFellDueForItToBeDone() throws Exception {
    try (Engine engine = open()) {
      engine.run(Instant.parse("2021-01-25T00:00:00Z"));
      RunReport report = engine.run(Instant.parse("2021-01-26T08:00:00Z"), OTHER, Language.VI);

      assertThat(report.plans().plans()).extracting(Plan::code).containsExactly(OTHER);
      assertThat(summaries(engine, OTHER)).containsExactly("2021-01");
      assertThat(summaries(engine, "KP2021")).isEmpty();

      engine.run(Instant.parse("2021-01-26T09:00:00Z"));
      assertThat(summaries(engine, OTHER)).containsExactly("2021-01");
      assertThat(summaries(engine, "KP2021")).containsExactly("2021-01");
    }
  }

  @Test
  void aBrokenPlanIsToldToItsOfficeOnceAndTakenUpAgainWhenItIsMended() throws Exception {
    Path file = folder.resolve("jobs/" + OTHER + ".xlsx");
    byte[] good = Files.readAllBytes(file);
    try (Engine engine = open()) {
      engine.run(Instant.parse("2021-01-05T01:00:00Z"));
      Files.writeString(file, "no workbook", StandardCharsets.UTF_8);
      engine.run(Instant.parse("2021-01-05T01:05:00Z"));
      engine.run(Instant.parse("2021-01-05T01:10:00Z"));

      assertThat(incidents(engine, OTHER))
          .singleElement()
          .satisfies(
              letter -> {
                assertThat(letter.recipient()).isEqualTo("van-phong@tinhdoan.example");
                assertThat(letter.text()).contains("KPQT.xlsx", "bản đúng gần nhất");
              });
      assertThat(incidents(engine, "KP2021")).isEmpty();

      Files.write(file, good);
      assertThat(engine.run(Instant.parse("2021-01-05T01:15:00Z")).plans().broken()).isEmpty();
      Files.writeString(file, "nor is this one", StandardCharsets.UTF_8);
      engine.run(Instant.parse("2021-01-05T01:20:00Z"));
      assertThat(incidents(engine, OTHER)).hasSize(2);
    }
  }

  private Engine open() throws Exception {
    return Engine.open(HomeSettings.of(folder), new SampleHome.StillClock());
  }

  private void write(Plan plan) throws Exception {
    Path file = folder.resolve("jobs").resolve(plan.code() + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      PlanWorkbook.write(plan, out);
    }
  }

  private static List<String> summaries(Engine engine, String plan) {
    return letters(engine, plan, LetterKind.SUMMARY).stream()
        .map(letter -> String.valueOf(letter.period()))
        .distinct()
        .toList();
  }

  private static List<Letter> incidents(Engine engine, String plan) {
    return letters(engine, plan, LetterKind.INCIDENT);
  }

  private static List<Letter> letters(Engine engine, String plan, LetterKind kind) {
    return engine.bean(Outbox.class).all(plan).stream()
        .map(QueuedLetter::letter)
        .filter(letter -> letter.kind() == kind)
        .toList();
  }
}
