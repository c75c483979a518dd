package vn.tiendo.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.report.Status;

/** Where a task stands. Task 2.4 is due once, on 31/08; 2.2 monthly; 2.6 quarterly; BTG leads. */
class TaskStandingRulesTest {

  private final Plan plan = SamplePlan.of2021();

  @Test
  void withoutAReportATaskIsOverdueOnlyFromTheDayAfter() {
    assertThat(standing("2.4", "2021-08-23T23:59:59")).isEqualTo(Standing.NO_REPORT);
    assertThat(standing("2.4", "2021-08-24T00:00")).isEqualTo(Standing.DUE_SOON);
    assertThat(standing("2.4", "2021-08-31T23:59:59")).isEqualTo(Standing.DUE_SOON);
    assertThat(standing("2.4", "2021-09-01T00:00")).isEqualTo(Standing.OVERDUE);
  }

  @Test
  void whatWasReportedStandsUntilTheDeadlineIsNear() {
    assertThat(standing("2.4", "2021-07-01T08:00", june().saying("2.4", Status.ON_HOLD, null)))
        .isEqualTo(Standing.ON_HOLD);
    assertThat(standing("2.4", "2021-07-01T08:00", june().saying("2.4", Status.NOT_STARTED, 0.0)))
        .isEqualTo(Standing.NOT_STARTED);
    assertThat(standing("2.4", "2021-07-01T08:00", june().saying("2.4", Status.IN_PROGRESS, 5.0)))
        .isEqualTo(Standing.IN_PROGRESS);
  }

  @Test
  void aCancelledTaskStaysCancelledAndIsLeftOutOfTheProgress() {
    Standings standings =
        at(
            "2021-09-30T08:00",
            june().saying("2.4", Status.CANCELLED, null).saying("2.1", Status.DONE, 100.0));

    assertThat(standings.findTask("2.4").orElseThrow().standing()).isEqualTo(Standing.CANCELLED);
    // 2.1 at 100 of six tasks; June's report says nothing of the others
    assertThat(standings.groups().get(1).progress()).isEqualTo(100.0 / 6);
  }

  @Test
  void weightsOfThePlanCount() {
    Plan weighted = ChangedPlan.from(plan).task("1.1", null, "2021-01-31", 5).plan();
    Standings standings =
        Standings.at(
            weighted,
            List.of(
                SentReport.from("VP")
                    .of("2021-01")
                    .at("2021-01-20T08:00")
                    .saying("1.1", Status.DONE, 100.0)
                    .received()),
            moment("2021-01-25T08:00"));

    assertThat(standings.groups().get(0).progress()).isEqualTo(500.0 / 8);
  }

  @Test
  void aCompletionDayAfterTheDeadlineIsLateAndOnItIsNot() {
    assertThat(
            standing(
                "2.4",
                "2021-09-10T08:00",
                in("2021-09").saying("2.4", Status.DONE, 100.0, "2021-08-31")))
        .isEqualTo(Standing.DONE);
    assertThat(
            standing(
                "2.4",
                "2021-09-10T08:00",
                in("2021-09").saying("2.4", Status.DONE, 100.0, "2021-09-01")))
        .isEqualTo(Standing.DONE_LATE);
  }

  @Test
  void withoutACompletionDayTheEarlierOfArrivalAndPeriodEndIsTaken() {
    assertThat(completed(in("2021-08").at("2021-08-20T08:00").saying("2.4", Status.DONE, 100.0)))
        .isEqualTo("2021-08-20");
    assertThat(completed(in("2021-08").at("2021-09-05T08:00").saying("2.4", Status.DONE, 100.0)))
        .isEqualTo("2021-08-31");
  }

  @Test
  void aTaskReportedDoneAgainAfterItsDeadlineStaysDoneOnItsFirstDay() {
    assertThat(
            completed(
                in("2021-07").at("2021-07-20T08:00").saying("2.4", Status.DONE, 100.0),
                in("2021-08").at("2021-08-20T08:00").saying("2.4", Status.DONE, 100.0),
                in("2021-09").at("2021-09-20T08:00").saying("2.4", Status.DONE, 100.0)))
        .isEqualTo("2021-07-20");
  }

  @Test
  void aTaskTakenUpAgainIsCompletedOnItsLastDay() {
    assertThat(
            completed(
                in("2021-06").at("2021-06-20T08:00").saying("2.4", Status.DONE, 100.0),
                in("2021-07").at("2021-07-20T08:00").saying("2.4", Status.IN_PROGRESS, 80.0),
                in("2021-08").at("2021-08-20T08:00").saying("2.4", Status.DONE, 100.0)))
        .isEqualTo("2021-08-20");
  }

  @Test
  void anUnknownPercentageCountsAsNothingAndIsKeptUnknown() {
    TaskStanding task =
        at("2021-07-01T08:00", june().saying("2.4", Status.IN_PROGRESS, null))
            .findTask("2.4")
            .orElseThrow();

    assertThat(task.progress()).isNull();
    assertThat(task.countedProgress()).isZero();
  }

  @Test
  void aRecurringTaskIsOverdueFromTheLastSecondOfItsReportsDueDay() {
    assertThat(standing("2.2", "2021-01-25T23:59:58")).isEqualTo(Standing.NO_REPORT);
    assertThat(standing("2.2", "2021-01-25T23:59:59")).isEqualTo(Standing.OVERDUE);
  }

  @Test
  void anOccurrenceOnHoldIsNotFulfilled() {
    TaskStanding task =
        at("2021-06-30T08:00", june().saying("2.2", Status.ON_HOLD, 40.0))
            .findTask("2.2")
            .orElseThrow();

    assertThat(task.standing()).isEqualTo(Standing.OVERDUE);
    assertThat(task.progress()).isZero();
  }

  @Test
  void aLongerPeriodThatEndsWithItFulfilsAnOccurrence() {
    TaskStanding monthly =
        at(
                "2021-07-01T08:00",
                in("2021-H1").at("2021-06-20T08:00").saying("2.2", Status.IN_PROGRESS, 50.0))
            .findTask("2.2")
            .orElseThrow();
    TaskStanding quarterly =
        at("2021-07-01T08:00", june().saying("2.6", Status.IN_PROGRESS, 50.0))
            .findTask("2.6")
            .orElseThrow();

    assertThat(fulfilled(monthly)).containsExactly("2021-06");
    assertThat(fulfilled(quarterly)).isEmpty();
  }

  @Test
  void aRecurringTaskIsDoneWhenEveryOccurrenceIs() {
    SentReport[] year =
        Stream.of("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4")
            .map(quarter -> in(quarter).saying("2.6", Status.IN_PROGRESS, 50.0))
            .toArray(SentReport[]::new);

    assertThat(standing("2.6", "2021-12-31T08:00", year)).isEqualTo(Standing.DONE);
  }

  @Test
  void aTaskThatStartsInTheYearHasNoOccurrenceBefore() {
    Plan later = ChangedPlan.from(plan).task("2.2", "2021-06-01", "2021-12-31", 1).plan();
    TaskStanding task =
        Standings.at(later, List.of(), moment("2021-05-31T08:00")).findTask("2.2").orElseThrow();

    assertThat(task.occurrences()).hasSize(7);
    assertThat(task.standing()).isEqualTo(Standing.NO_REPORT);
  }

  @Test
  void afterThePlansLastDayEverythingStandsAsOnThatDay() {
    ReceivedReport afterwards =
        in("2021-12").at("2022-01-02T08:00").saying("3.4", Status.DONE, 100.0).received();
    Standings lastDay = Standings.at(plan, List.of(afterwards), moment("2021-12-31T23:59:59"));
    Standings nextYear = Standings.at(plan, List.of(afterwards), moment("2022-03-01T08:00"));

    assertThat(nextYear.groups()).isEqualTo(lastDay.groups());
    assertThat(nextYear.units()).isEqualTo(lastDay.units());
    assertThat(nextYear.findTask("3.4").orElseThrow().standing()).isEqualTo(Standing.DUE_SOON);
    assertThat(nextYear.asOf()).isEqualTo(moment("2022-03-01T08:00"));
  }

  @Test
  void leadAndCoordinatorWhoDisagreeAreAConflict() {
    SentReport lead =
        june().saying("2.3", Status.DONE, 100.0).saying("2.4", Status.IN_PROGRESS, 60.0);
    SentReport beside =
        SentReport.from("BPT")
            .of("2021-06")
            .at("2021-06-21T08:00")
            .saying("2.3", Status.NOT_STARTED, 0.0)
            .saying("2.4", Status.IN_PROGRESS, 40.0);

    assertThat(at("2021-06-30T08:00", lead, beside).conflicts())
        .extracting(conflict -> conflict.leading().line().task())
        .containsExactly("2.3");
  }

  private static List<String> fulfilled(TaskStanding task) {
    return task.occurrences().stream()
        .filter(TaskStanding.Occurrence::fulfilled)
        .map(TaskStanding.Occurrence::period)
        .toList();
  }

  private String completed(SentReport... sent) {
    LocalDate day = at("2021-10-01T08:00", sent).findTask("2.4").orElseThrow().completedOn();
    return String.valueOf(day);
  }

  private Standing standing(String task, String moment, SentReport... sent) {
    return at(moment, sent).findTask(task).orElseThrow().standing();
  }

  private Standings at(String moment, SentReport... sent) {
    return Standings.at(plan, Stream.of(sent).map(SentReport::received).toList(), moment(moment));
  }

  private Instant moment(String local) {
    return LocalDateTime.parse(local).atZone(plan.settings().zone()).toInstant();
  }

  private static SentReport june() {
    return in("2021-06").at("2021-06-20T08:00");
  }

  private static SentReport in(String period) {
    return SentReport.from("BTG").of(period).at("2021-09-05T08:00").in(period + ".xlsx");
  }
}
