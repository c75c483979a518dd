package vn.tiendo.job.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.job.Engine;
import vn.tiendo.job.HomeView;
import vn.tiendo.job.SampleHome;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.ledger.Precedents;
import vn.tiendo.plan.NextYear;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.plan.Schedule;
import vn.tiendo.plan.ScheduleEntry;
import vn.tiendo.standing.ChangedPlan;
import vn.tiendo.workbook.plan.PlanWorkbook;

class KnownPrecedentsTest {

  private static final Instant MARCH_2022 = Instant.parse("2022-03-10T03:00:00Z");

  @TempDir private Path folder;

  @Test
  void aPlanIsComparedWithThatOfTheYearBeforeAndWithTheEditionThatACronExpressionAskedFor()
      throws Exception {
    SampleHome home = new SampleHome(folder);
    write(rolled(), folder.resolve("jobs/ke-hoach-2022.xlsx"));
    try (Engine engine = home.open()) {
      engine.run(MARCH_2022);
    }
    try (HomeView view = HomeView.open(HomeSettings.of(folder), new SampleHome.StillClock())) {
      Precedents second = precedents(view, "KP2022", MARCH_2022);
      assertThat(second.yearBefore()).extracting(Plan::code).isEqualTo("KP2021");
      assertThat(second.lastEdition()).isEqualTo(Instant.parse("2022-03-02T02:15:00Z"));
      Precedents first = precedents(view, "KP2021", MARCH_2022);
      assertThat(first.yearBefore()).isNull();
      assertThat(first.lastEdition()).isEqualTo(Instant.parse("2021-12-26T01:00:00Z"));
    }
  }

  @Test
  void aPlanThatCameLaterIsNotComparedWithInAViewOfWhatWasBefore() throws Exception {
    SampleHome home = new SampleHome(folder);
    Files.move(home.plan(), folder.resolve("later.xlsx"));
    write(rolled(), folder.resolve("jobs/ke-hoach-2022.xlsx"));
    try (Engine engine = home.open()) {
      engine.run(MARCH_2022.minusSeconds(86_400));
      Files.move(folder.resolve("later.xlsx"), home.plan());
      engine.run(MARCH_2022);
    }
    try (HomeView view = HomeView.open(HomeSettings.of(folder), new SampleHome.StillClock())) {
      assertThat(precedents(view, "KP2022", MARCH_2022.minusSeconds(60)).yearBefore()).isNull();
      assertThat(precedents(view, "KP2022", MARCH_2022).yearBefore()).isNotNull();
    }
  }

  private static Plan rolled() {
    Schedule secondOfAMonth = new Schedule.Cron("0 15 9 2 * *");
    return ChangedPlan.from(NextYear.of(SamplePlan.of2021(), 2022, List.of()))
        .schedule(new ScheduleEntry(PlannedJob.SUMMARY, secondOfAMonth, true))
        .plan();
  }

  private static Precedents precedents(HomeView view, String code, Instant asOf)
      throws IOException {
    Plan plan =
        view.plans(asOf).stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
    return view.dossier(plan, asOf).precedents();
  }

  private static void write(Plan plan, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      PlanWorkbook.write(plan, out);
    }
  }
}
