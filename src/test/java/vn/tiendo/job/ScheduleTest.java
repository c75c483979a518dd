package vn.tiendo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.job.batch.OldRuns;
import vn.tiendo.ledger.PlannedOccurrences;
import vn.tiendo.ledger.PlannedOccurrences.Outcome;
import vn.tiendo.ledger.PlannedOccurrences.PlannedOccurrence;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.plan.Schedule;
import vn.tiendo.plan.ScheduleEntry;
import vn.tiendo.workbook.plan.PlanWorkbook;

class ScheduleTest {

  @TempDir private Path folder;

  @Test
  void accountsForEveryPlannedMomentAlsoThoseMissedWhileNothingRan() throws Exception {
    SampleHome home = new SampleHome(folder);
    try (Engine engine = home.open()) {
      home.layUpTo(Instant.parse("2021-06-20T00:00:00Z"));
      engine.run(Instant.parse("2021-06-20T00:00:00Z"));
      home.layUpTo(Instant.parse("2021-07-02T00:00:00Z"));
      RunReport back = engine.run(Instant.parse("2021-07-02T03:00:00Z"));
      assertThat(back.lettersQueued()).isPositive();
      List<PlannedOccurrence> seenTo =
          new PlannedOccurrences(engine.bean(JdbcClient.class))
              .latest("KP2021", 1000).stream()
                  .filter(o -> o.plannedAt().isAfter(Instant.parse("2021-06-20T00:00:00Z")))
                  .toList();
      assertThat(seenTo)
          .filteredOn(o -> o.job() == PlannedJob.SUMMARY)
          .extracting(PlannedOccurrence::outcome)
          .containsExactly(Outcome.LATE);
      assertThat(seenTo)
          .filteredOn(o -> o.job() == PlannedJob.REMIND)
          .extracting(PlannedOccurrence::outcome)
          .startsWith(Outcome.LATE)
          .contains(Outcome.SKIPPED);
    }
  }

  @Test
  void forgetsRunsThatEndedLongAgo() throws Exception {
    SampleHome home = new SampleHome(folder).layUpTo(Instant.parse("2021-01-31T00:00:00Z"));
    try (Engine engine = home.open()) {
      engine.run(Instant.parse("2021-01-31T01:00:00Z"));
      assertThat(runs(engine)).isPositive();
      engine.bean(OldRuns.class).forgetThoseBefore(Instant.parse("2100-01-01T00:00:00Z"));
      assertThat(runs(engine)).isZero();
    }
  }

  @Test
  void aChangeOfThePlanIsTakenUpWithoutARestart() throws Exception {
    SampleHome home = new SampleHome(folder);
    try (Engine engine = home.open()) {
      engine.run(Instant.parse("2021-01-05T01:00:00Z"));
      Plan plan = SamplePlan.of2021();
      try (OutputStream out = Files.newOutputStream(home.plan())) {
        PlanWorkbook.write(everyTwoSeconds(plan), out);
      }
      RunReport report = engine.run(Instant.parse("2021-01-05T01:05:00Z"));
      assertThat(report.plans().plans().get(0).schedule())
          .contains(
              new ScheduleEntry(
                  PlannedJob.INTAKE, new Schedule.Every(Duration.ofSeconds(2)), true));
    }
  }

  private static Plan everyTwoSeconds(Plan plan) {
    List<ScheduleEntry> schedule =
        List.of(
            new ScheduleEntry(PlannedJob.INTAKE, new Schedule.Every(Duration.ofSeconds(2)), true));
    return new Plan(
        plan.settings(),
        plan.shortcomings(),
        plan.groups(),
        plan.tasks(),
        plan.units(),
        plan.board(),
        plan.periods(),
        plan.extensions(),
        plan.sessions(),
        plan.papers(),
        plan.inspections(),
        plan.officeRatings(),
        plan.recipients(),
        plan.addressees(),
        schedule,
        plan.criteria(),
        plan.holidays(),
        plan.columnAliases());
  }

  private static long runs(Engine engine) {
    return engine
        .bean(JdbcClient.class)
        .sql("select count(*) from batch_job_execution")
        .query(Long.class)
        .single();
  }
}
