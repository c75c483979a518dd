package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the shipped plan's timetable asks for. */
class TimetableTest {

  private final Plan plan = SamplePlan.of2021();
  private final Timetable timetable = new Timetable(plan, (expression, after) -> Optional.empty());

  @Test
  void theYearHasFourteenSummaries() {
    assertThat(
            timetable.between(PlannedJob.SUMMARY, at("2020-01-01T00:00"), at("2022-12-31T00:00")))
        .hasSize(14);
  }

  @Test
  void aSummaryOfThe26thIsAboutTheMonthAndWhatEndedWithIt() {
    assertThat(codesAt("2021-05-26T08:00")).containsExactly("2021-05");
    assertThat(codesAt("2021-06-26T08:00")).containsExactly("2021-06", "2021-Q2", "2021-H1");
    assertThat(codesAt("2021-12-26T08:00")).containsExactly("2021-12", "2021-Q4");
  }

  @Test
  void theYearAndTheFinalReportHaveDaysOfTheirOwn() {
    assertThat(codesAt("2021-12-16T08:00")).containsExactly("2021-Y");
    assertThat(codesAt("2021-11-02T08:00")).containsExactly("2021-final");
  }

  @Test
  void everyPeriodIsSummedUpExactlyOnce() {
    List<String> summedUp =
        timetable
            .between(PlannedJob.SUMMARY, at("2021-01-01T00:00"), at("2021-12-31T23:59"))
            .stream()
            .flatMap(run -> timetable.summedUpAt(run.at()).stream())
            .map(Period::code)
            .toList();

    assertThat(summedUp)
        .containsExactlyInAnyOrderElementsOf(plan.periods().stream().map(Period::code).toList());
  }

  @Test
  void nothingIsPlannedOutsideThePlan() {
    assertThat(timetable.between(at("2021-12-31T23:59"), at("2022-06-01T00:00"))).isEmpty();
    assertThat(timetable.between(at("2020-06-01T00:00"), at("2020-12-31T23:59"))).isEmpty();
    assertThat(timetable.findNext(PlannedJob.BACKUP, at("2021-12-31T22:00"))).isEmpty();
  }

  @Test
  void aMomentThatIsNoSummaryIsAboutNothing() {
    assertThat(codesAt("2021-06-26T08:01")).isEmpty();
  }

  private List<String> codesAt(String local) {
    return timetable.summedUpAt(at(local)).stream().map(Period::code).toList();
  }

  private Instant at(String local) {
    return LocalDateTime.parse(local).atZone(plan.settings().zone()).toInstant();
  }
}
