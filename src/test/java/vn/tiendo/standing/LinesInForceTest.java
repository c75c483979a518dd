package vn.tiendo.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.report.Status;

/** Which lines count: versions, sources, collections, periods. */
class LinesInForceTest {

  private final Plan plan = SamplePlan.of2021();

  @Test
  void aNewVersionReplacesAllLinesOfItsSourceForThePeriod() {
    Standings standings =
        at(
            "2021-06-30T08:00",
            june("bc.xlsx", "2021-06-20T08:00")
                .saying("2.1", Status.IN_PROGRESS, 50.0)
                .saying("2.3", Status.IN_PROGRESS, 60.0),
            june("bc.xlsx", "2021-06-21T08:00")
                .version(2)
                .saying("2.1", Status.IN_PROGRESS, 70.0)
                .withRejectedRows(1));

    assertThat(progressOf(standings, "2.1")).isEqualTo(70.0);
    assertThat(standings.findTask("2.3").orElseThrow().decidedBy()).isNull();
  }

  @Test
  void aRejectedVersionReplacesNothing() {
    Standings standings =
        at(
            "2021-06-30T08:00",
            june("bc.xlsx", "2021-06-20T08:00").saying("2.1", Status.IN_PROGRESS, 50.0),
            june("bc.xlsx", "2021-06-21T08:00").version(2).rejected());

    assertThat(progressOf(standings, "2.1")).isEqualTo(50.0);
  }

  @Test
  void twoSourcesOfOneUnitCoverDifferentTasksAndTheLaterOneCountsWhereBothHaveOne() {
    Standings standings =
        at(
            "2021-06-30T08:00",
            june("b.xlsx", "2021-06-21T08:00").saying("2.1", Status.IN_PROGRESS, 70.0),
            june("a.xlsx", "2021-06-20T08:00")
                .saying("2.1", Status.IN_PROGRESS, 50.0)
                .saying("2.3", Status.IN_PROGRESS, 60.0));

    assertThat(progressOf(standings, "2.1")).isEqualTo(70.0);
    assertThat(progressOf(standings, "2.3")).isEqualTo(60.0);
    assertThat(standings.linesInForce()).hasSize(2);
  }

  @Test
  void aUnitsOwnSheetGoesOverACollectedOneThatCameLater() {
    Standings standings =
        at(
            "2021-06-30T08:00",
            june("bc.xlsx", "2021-06-20T08:00").saying("2.1", Status.IN_PROGRESS, 50.0),
            june("tong hop.xlsx", "2021-06-22T08:00")
                .collected()
                .saying("2.1", Status.IN_PROGRESS, 90.0)
                .saying("2.3", Status.IN_PROGRESS, 60.0));

    assertThat(progressOf(standings, "2.1")).isEqualTo(50.0);
    assertThat(progressOf(standings, "2.3")).isEqualTo(60.0);
  }

  @Test
  void amongEqualEndsTheOneThatArrivedLastDecidesEvenIfItIsTheLongerPeriod() {
    Standings standings =
        at(
            "2021-06-30T08:00",
            june("bc.xlsx", "2021-06-20T08:00").saying("2.1", Status.IN_PROGRESS, 50.0),
            june("quy.xlsx", "2021-06-21T08:00")
                .of("2021-Q2")
                .saying("2.1", Status.IN_PROGRESS, 60.0));

    assertThat(progressOf(standings, "2.1")).isEqualTo(60.0);
  }

  @Test
  void inOneArrivalTheShorterPeriodDecides() {
    Standings standings =
        at(
            "2021-06-30T08:00",
            june("a.xlsx", "2021-06-20T08:00")
                .of("2021-H1")
                .saying("2.1", Status.IN_PROGRESS, 10.0),
            june("b.xlsx", "2021-06-20T08:00").saying("2.1", Status.IN_PROGRESS, 50.0),
            june("c.xlsx", "2021-06-20T08:00")
                .of("2021-Q2")
                .saying("2.1", Status.IN_PROGRESS, 20.0));

    assertThat(progressOf(standings, "2.1")).isEqualTo(50.0);
  }

  @Test
  void aPeriodThatHasNotBegunDecidesNothing() {
    ReceivedReport july =
        june("bc.xlsx", "2021-06-20T08:00")
            .of("2021-07")
            .saying("2.1", Status.DONE, 100.0)
            .received();

    assertThat(standingOf(at("2021-06-30T23:59:59", july), "2.1")).isEqualTo(Standing.OVERDUE);
    assertThat(standingOf(at("2021-07-01T00:00", july), "2.1")).isEqualTo(Standing.DONE_LATE);
  }

  @Test
  void whatArrivesAfterTheMomentIsNotSeen() {
    ReceivedReport june =
        june("bc.xlsx", "2021-06-20T08:00").saying("2.1", Status.IN_PROGRESS, 50.0).received();

    assertThat(at("2021-06-20T07:59:59", june).linesInForce()).isEmpty();
    assertThat(at("2021-06-20T08:00", june).linesInForce()).hasSize(1);
  }

  @Test
  void aReportAfterThePeriodClosedCountsOnceTheOfficeExtends() {
    ReceivedReport late =
        june("bc.xlsx", "2021-07-06T00:00").saying("2.1", Status.IN_PROGRESS, 50.0).received();
    ChangedPlan closing = ChangedPlan.from(plan).closing("2021-06", "2021-07-05");
    Standings closed = Standings.at(closing.plan(), List.of(late), moment("2021-07-07T08:00"));
    Standings extended =
        Standings.at(
            closing.extending("BTG", "2021-06", "2021-07-06").plan(),
            List.of(late),
            moment("2021-07-07T08:00"));

    assertThat(closed.linesInForce()).isEmpty();
    assertThat(closed.findUnit("BTG").orElseThrow().missing()).contains("2021-06");
    assertThat(extended.linesInForce()).hasSize(1);
    assertThat(extended.findUnit("BTG").orElseThrow().onTime()).isEqualTo(1);
  }

  @Test
  void aCoordinatingUnitsLineIsShownBesideAndNeverDecides() {
    Standings standings =
        at(
            "2021-06-30T08:00",
            SentReport.from("BPT")
                .of("2021-06")
                .at("2021-06-20T08:00")
                .saying("2.3", Status.DONE, 100.0)
                .received());
    TaskStanding task = standings.findTask("2.3").orElseThrow();

    assertThat(task.standing()).isEqualTo(Standing.OVERDUE);
    assertThat(task.decidedBy()).isNull();
    assertThat(task.beside()).extracting(line -> line.report().unit()).containsExactly("BPT");
  }

  @Test
  void linesAreOrderedByTaskThenPeriodThenUnit() {
    List<LineInForce> lines = SampleYear.of2021().standings("2021-03-31").linesInForce();

    assertThat(lines.stream().limit(9).map(LinesInForceTest::place))
        .containsExactly(
            "1.1 2021-01 VP",
            "1.1 2021-02 VP",
            "1.1 2021-03 VP",
            "1.1 2021-Q1 VP",
            "1.2 2021-01 VP",
            "1.2 2021-02 VP",
            "1.2 2021-03 VP",
            "1.2 2021-Q1 VP",
            "1.3 2021-01 VP");
    assertThat(lines.stream().map(LinesInForceTest::place).filter(p -> p.startsWith("2.6 2021-01")))
        .containsExactly("2.6 2021-01 BTG", "2.6 2021-01 BPT");
  }

  private static String place(LineInForce line) {
    return line.line().task() + " " + line.report().period() + " " + line.report().unit();
  }

  private Standings at(String moment, SentReport... sent) {
    return Standings.at(plan, Stream.of(sent).map(SentReport::received).toList(), moment(moment));
  }

  private Standings at(String moment, ReceivedReport report) {
    return Standings.at(plan, List.of(report), moment(moment));
  }

  private Instant moment(String local) {
    return LocalDateTime.parse(local).atZone(plan.settings().zone()).toInstant();
  }

  private static SentReport june(String path, String moment) {
    return SentReport.from("BTG").of("2021-06").at(moment).in(path);
  }

  private static double progressOf(Standings standings, String task) {
    return Objects.requireNonNull(standings.findTask(task).orElseThrow().progress());
  }

  private static Standing standingOf(Standings standings, String task) {
    return standings.findTask(task).orElseThrow().standing();
  }
}
