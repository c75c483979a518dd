package vn.tiendo.standing.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.standing.ChangedPlan;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.standing.SentReport;
import vn.tiendo.standing.Standings;

class FiguresTest {

  private final SampleYear year = SampleYear.of2021();

  @Test
  void whatChangedBetweenTwoMomentsIsWhatStandsOtherwiseOrGotFurther() {
    Changes changes = Changes.between(year.standings("2021-03-31"), year.standings("2021-04-25"));

    assertThat(changes.tasks())
        .extracting(change -> change.after().task().code())
        .containsExactly("1.3", "1.4", "2.2", "2.3", "2.5", "3.2", "3.3", "4.1", "4.4");
    assertThat(changes.tasks().get(0).changedStanding()).isTrue();
    assertThat(changes.tasks().get(1).changedStanding()).isFalse();
    assertThat(changes.reports())
        .extracting(report -> report.unit() + " " + report.period())
        .containsExactly("VP 2021-04", "BTG 2021-04", "BTCKT 2021-04");
  }

  @Test
  void nothingChangesWhereNothingArrivesAndNothingFallsDue() {
    assertThat(
            Changes.between(year.standings("2021-07-26T08:00"), year.standings("2021-07-28T08:00"))
                .isEmpty())
        .isTrue();
  }

  @Test
  void sessionsAndPapersAreLateAfterTheirDay() {
    Plan plan =
        ChangedPlan.from(SamplePlan.of2021())
            .session("2021-01", "2021-01-28", "2021-01-28")
            .session("2021-02", "2021-02-28", "2021-03-05")
            .session("2021-03", "2021-03-28", null)
            .session("2021-04", "2021-04-28", null)
            .paper("VP", "Báo cáo tháng", "2021-02-20", "2021-02-22")
            .paper("VP", "Tờ trình", "2021-03-20", "2021-03-19")
            .paper("BTG", "Kế hoạch", "2021-03-01", null)
            .plan();

    Punctuality punctuality = Punctuality.at(plan, year.moment("2021-04-01"));

    assertThat(punctuality.sessions()).isEqualTo(new Rate(3, 1, 1, 1));
    assertThat(punctuality.papers())
        .extracting(papers -> papers.unit().code() + " " + papers.rate())
        .containsExactly(
            "VP Rate[due=2, inTime=1, late=1, open=0]",
            "BTG Rate[due=1, inTime=0, late=0, open=1]");
    assertThat(punctuality.months().get(1).sessions().percentLate()).isEqualTo(100);
    assertThat(new Rate(3, 1, 1, 1).percentLate()).isEqualTo(200.0 / 3);
    assertThat(Rate.NONE.percentLate()).isZero();
  }

  @Test
  void anIndicatorIsThePlansTargetBesideTheLatestFigureReported() {
    Plan plan = ChangedPlan.from(SamplePlan.of2021()).target("2.4", 50, "buổi tuyên truyền").plan();
    Standings standings =
        Standings.at(
            plan,
            List.of(
                SentReport.from("BTG")
                    .of("2021-07")
                    .at("2021-07-20T08:00")
                    .reaching("2.4", 40.0, 60.0)
                    .received(),
                SentReport.from("BTG")
                    .of("2021-08")
                    .at("2021-08-20T08:00")
                    .in("t8.xlsx")
                    .reaching("2.4", null, null)
                    .received()),
            year.moment("2021-08-31"));

    Indicator indicator = Indicator.of(standings).get(0);

    assertThat(indicator.target()).isEqualTo(50);
    assertThat(indicator.actual()).isEqualTo(60);
    assertThat(indicator.percent()).isEqualTo(120);
    assertThat(indicator.isReached()).isTrue();
    assertThat(indicator.measure()).isEqualTo("buổi tuyên truyền");
  }

  @Test
  void theWorkloadOfAUnitIsWhatFallsDueMonthByMonth() {
    List<Workload> work = Workload.of(year.plan());
    Workload office = work.get(0);

    // March: 1.3 and the month of 1.4; the reports of March and of the first quarter
    assertThat(office.months().get(2).tasks()).isEqualTo(2);
    assertThat(office.months().get(2).reports()).isEqualTo(2);
    // 1.1, 1.2, 1.3 and twelve months of 1.4; nineteen reports
    assertThat(office.total()).isEqualTo(15 + 19);
    assertThat(Workload.findOf(work, year.plan().units().get(1))).isPresent();
  }
}
