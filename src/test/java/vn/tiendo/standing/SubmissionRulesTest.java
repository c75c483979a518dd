package vn.tiendo.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.report.Status;

/** How a report stands: in time, late, missing, returned, excused, not yet due. */
class SubmissionRulesTest {

  private final Plan plan = SamplePlan.of2021();

  @Test
  void theLastSecondOfTheDueDayIsInTimeAndTheNextIsLate() {
    assertThat(january(plan, sent("2021-01-25T23:59:59")).state())
        .isEqualTo(Submission.State.ON_TIME);
    assertThat(january(plan, sent("2021-01-26T00:00")).state()).isEqualTo(Submission.State.LATE);
  }

  @Test
  void aReportThatWasOnlyEverRejectedIsReturnedAndMissing() {
    UnitStanding unit = unit(plan, "2021-01-31T08:00", sent("2021-01-20T08:00").rejected());

    assertThat(unit.returned()).containsExactly("2021-01");
    assertThat(unit.missing()).containsExactly("2021-01");
    assertThat(unit.received()).isZero();
  }

  @Test
  void theFirstVersionThatWasTakenDecidesWhetherItIsInTime() {
    Submission late =
        january(plan, sent("2021-01-20T08:00").rejected(), sent("2021-01-26T08:00").version(2));
    Submission inTime =
        january(plan, sent("2021-01-20T08:00"), sent("2021-01-27T08:00").version(2));

    assertThat(late.state()).isEqualTo(Submission.State.LATE);
    assertThat(inTime.state()).isEqualTo(Submission.State.ON_TIME);
    assertThat(inTime.version()).isEqualTo(2);
  }

  @Test
  void anExtensionMovesTheDueDay() {
    Plan extended = ChangedPlan.from(plan).extending("BTG", "2021-01", "2021-01-29").plan();

    assertThat(january(extended, sent("2021-01-29T12:00")).state())
        .isEqualTo(Submission.State.ON_TIME);
    assertThat(unit(extended, "2021-01-28T08:00").expected()).isZero();
    assertThat(unit(extended, "2021-01-29T23:59:59").missing()).containsExactly("2021-01");
  }

  @Test
  void anExcusedReportIsNotExpected() {
    Plan excused = ChangedPlan.from(plan).excusing("BTG", "2021-01").plan();
    UnitStanding unit = unit(excused, "2021-01-31T08:00");

    assertThat(unit.expected()).isZero();
    assertThat(unit.missing()).isEmpty();
    assertThat(unit.submissions().get(0).state()).isEqualTo(Submission.State.EXCUSED);
  }

  @Test
  void aNilReportCountsAsReceivedAndIsShownAsSuch() {
    Submission nil =
        january(plan, SentReport.from("BTG").of("2021-01").at("2021-01-20T08:00").nil());

    assertThat(nil.state()).isEqualTo(Submission.State.ON_TIME);
    assertThat(nil.nil()).isTrue();
  }

  @Test
  void aReportInWhichNothingChangedCanBeLeftOutOfTheRate() {
    SentReport same = sent("2021-01-20T08:00").unchanged();
    Plan strict = ChangedPlan.from(plan).leavingOutUnchangedReports().plan();

    assertThat(unit(plan, "2021-01-31T08:00", same).onTime()).isEqualTo(1);
    assertThat(unit(strict, "2021-01-31T08:00", same).onTime()).isZero();
    assertThat(unit(strict, "2021-01-31T08:00", same).received()).isEqualTo(1);
  }

  @Test
  void beforeItIsDueAReportIsNeitherExpectedNorMissing() {
    UnitStanding unit = unit(plan, "2021-01-25T23:59:58");

    assertThat(unit.expected()).isZero();
    assertThat(unit.submissions().get(0).state()).isEqualTo(Submission.State.NOT_YET_DUE);
  }

  private static SentReport sent(String moment) {
    return SentReport.from("BTG").of("2021-01").at(moment).saying("2.2", Status.IN_PROGRESS, 10.0);
  }

  private Submission january(Plan by, SentReport... sent) {
    return unit(by, "2021-01-31T08:00", sent).submissions().stream()
        .filter(submission -> submission.period().equals("2021-01"))
        .findFirst()
        .orElseThrow();
  }

  private UnitStanding unit(Plan by, String local, SentReport... sent) {
    Instant moment = LocalDateTime.parse(local).atZone(by.settings().zone()).toInstant();
    List<ReceivedReport> reports = Stream.of(sent).map(SentReport::received).toList();
    return Standings.at(by, reports, moment).findUnit("BTG").orElseThrow();
  }
}
