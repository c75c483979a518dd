package vn.tiendo.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

/**
 * Standings of the sample year worked out by hand from the rules. A row is: task, standing,
 * progress, period of the line that decides; or unit, expected/received/in time/late, missing
 * periods.
 */
class StandingsOfTheYearTest {

  private final SampleYear year = SampleYear.of2021();

  /** 1 of 12 months is 8.3 %; no quarter is over, so quarterly tasks have 0 of 4. */
  @Test
  void onTheLastDayOfJanuary() {
    assertThatTasks("2021-01-31")
        .isEqualTo(
            """
            1.1 done 100.0 2021-01
            1.2 in-progress 30.0 2021-01
            1.3 not-started 0.0 2021-01
            1.4 in-progress 8.3 2021-01
            2.1 not-started 0.0 2021-01
            2.2 in-progress 8.3 2021-01
            2.3 not-started 0.0 2021-01
            2.4 not-started 0.0 2021-01
            2.5 in-progress 8.3 2021-01
            2.6 in-progress 0.0 2021-01
            2.7 not-started 0.0 2021-01
            3.1 in-progress 20.0 2021-01
            3.2 in-progress 8.3 2021-01
            3.3 in-progress 8.3 2021-01
            3.4 not-started 0.0 2021-01
            4.1 not-started 0.0 2021-01
            4.2 in-progress 0.0 2021-01
            4.3 not-started 0.0 2021-01
            4.4 in-progress 8.3 2021-01
            """);
    assertThatUnits("2021-01-31")
        .isEqualTo(
            """
            VP 1/1/1/0 []
            BTG 1/1/1/0 []
            BPT 1/1/1/0 []
            BTCKT 1/1/1/0 []
            """);
  }

  /** 1.3 is due today and at 50 %; 3.1 was done on 10/03 against 28/02; the month beats Quý I. */
  @Test
  void onTheLastDayOfMarch() {
    assertThatTasks("2021-03-31")
        .isEqualTo(
            """
            1.1 done 100.0 2021-03
            1.2 done 100.0 2021-03
            1.3 due-soon 50.0 2021-03
            1.4 in-progress 25.0 2021-03
            2.1 done 100.0 2021-03
            2.2 in-progress 25.0 2021-03
            2.3 not-started 0.0 2021-03
            2.4 not-started 0.0 2021-03
            2.5 in-progress 25.0 2021-03
            2.6 in-progress 25.0 2021-03
            2.7 not-started 0.0 2021-03
            3.1 done-late 100.0 2021-03
            3.2 in-progress 25.0 2021-03
            3.3 in-progress 25.0 2021-03
            3.4 not-started 0.0 2021-03
            4.1 in-progress 50.0 2021-03
            4.2 in-progress 25.0 2021-03
            4.3 not-started 0.0 2021-03
            4.4 in-progress 25.0 2021-03
            """);
    assertThatUnits("2021-03-31")
        .isEqualTo(
            """
            VP 4/4/4/0 []
            BTG 4/4/4/0 []
            BPT 4/4/4/0 []
            BTCKT 4/4/4/0 []
            """);
  }

  /** The due day itself, at its last second: BTG came ten minutes before, BPT sent nothing. */
  @Test
  void onTheDueDayOfApril() {
    assertThatTasks("2021-04-25")
        .contains(
            """
            1.1 done 100.0 2021-04
            1.2 done 100.0 2021-04
            1.3 done-late 100.0 2021-04
            1.4 in-progress 33.3 2021-04
            2.1 done 100.0 2021-04
            2.2 in-progress 33.3 2021-04
            2.3 in-progress 20.0 2021-04
            2.4 not-started 0.0 2021-04
            """)
        .contains(
            """
            3.1 done-late 100.0 2021-04
            3.2 in-progress 33.3 2021-04
            3.3 in-progress 33.3 2021-04
            3.4 not-started 0.0 2021-04
            4.1 done 100.0 2021-04
            4.2 in-progress 25.0 2021-04
            4.3 not-started 0.0 2021-04
            4.4 in-progress 33.3 2021-04
            """);
    assertThatUnits("2021-04-25")
        .isEqualTo(
            """
            VP 5/5/5/0 []
            BTG 5/5/5/0 []
            BPT 5/4/4/0 [2021-04]
            BTCKT 5/5/5/0 []
            """);
  }

  /** BTCKT's May came on the 27th and says that 3.2 was not started: 4 of 12, and May is due. */
  @Test
  void onTheLastDayOfMay() {
    assertThatTasks("2021-05-31")
        .contains(
            """
            1.3 done-late 100.0 2021-05
            1.4 in-progress 41.7 2021-05
            2.1 done 100.0 2021-05
            2.2 in-progress 41.7 2021-05
            2.3 in-progress 50.0 2021-05
            2.4 in-progress 20.0 2021-05
            2.5 in-progress 41.7 2021-05
            2.6 in-progress 25.0 2021-05
            2.7 not-started 0.0 2021-05
            3.1 done-late 100.0 2021-05
            3.2 overdue 33.3 2021-05
            3.3 in-progress 41.7 2021-05
            3.4 not-started 0.0 2021-05
            4.1 done 100.0 2021-05
            4.2 in-progress 25.0 2021-05
            4.3 not-started 0.0 2021-05
            4.4 in-progress 41.7 2021-05
            """);
    assertThatUnits("2021-05-31")
        .isEqualTo(
            """
            VP 6/6/6/0 []
            BTG 6/6/6/0 []
            BPT 6/5/5/0 [2021-04]
            BTCKT 6/6/5/1 []
            """);
  }

  /** 2.3 was due on the 26th and stands at 80 %; 3.2 has every month but May: 5 of 12. */
  @Test
  void onTheLastDayOfJune() {
    assertThatTasks("2021-06-30")
        .isEqualTo(
            """
            1.1 done 100.0 2021-06
            1.2 done 100.0 2021-06
            1.3 done-late 100.0 2021-06
            1.4 in-progress 50.0 2021-06
            2.1 done 100.0 2021-06
            2.2 in-progress 50.0 2021-06
            2.3 overdue 80.0 2021-06
            2.4 in-progress 40.0 2021-06
            2.5 in-progress 50.0 2021-06
            2.6 in-progress 50.0 2021-06
            2.7 in-progress 20.0 2021-06
            3.1 done-late 100.0 2021-06
            3.2 in-progress 41.7 2021-06
            3.3 in-progress 50.0 2021-06
            3.4 not-started 0.0 2021-06
            4.1 done 100.0 2021-06
            4.2 in-progress 50.0 2021-06
            4.3 in-progress 10.0 2021-06
            4.4 in-progress 50.0 2021-06
            """);
    assertThatUnits("2021-06-30")
        .isEqualTo(
            """
            VP 9/9/7/2 []
            BTG 9/9/9/0 []
            BPT 9/8/8/0 [2021-04]
            BTCKT 9/9/8/1 []
            """);
  }

  /** (100 + 50 + 80 + 40 + 50 + 50 + 20) / 7 for group 2, which alone remedies KD2. */
  @Test
  void groupsAndShortcomingsStandAtTheMeanOfTheirTasks() {
    Standings june = year.standings("2021-06-30");

    assertThat(june.groups())
        .extracting(group -> group.group().number() + " " + oneDecimal(group.progress()))
        .containsExactly("1 87.5", "2 55.7", "3 47.9", "4 52.5");
    assertThat(june.shortcomings())
        .extracting(
            standing -> standing.shortcoming().code() + " " + oneDecimal(standing.progress()))
        .containsExactly("KD1 87.5", "KD2 55.7", "KD3 47.9", "KD4 52.5");
    GroupStanding second = june.groups().get(1);
    assertThat(second.count(Standing.DONE)).isEqualTo(1);
    assertThat(second.count(Standing.DONE_LATE)).isZero();
    assertThat(second.count(Standing.OVERDUE)).isEqualTo(1);
    assertThat(second.count(Standing.DUE_SOON)).isZero();
  }

  @Test
  void theLineThatDecidesIsTheSheetOfTheMonthAndNotOfTheQuarterOrHalfYear() {
    LineInForce deciding =
        Objects.requireNonNull(
            year.standings("2021-06-30").findTask("2.3").orElseThrow().decidedBy());

    assertThat(deciding.report().source())
        .isEqualTo(new Source("ban-tuyen-giao/Theo doi tien do BTG 2021.xlsx", "T6"));
    assertThat(deciding.line().row()).isEqualTo(8);
  }

  /** In the sheet of July 2.3 is done, on 26/06 and so in time. */
  @Test
  void onTheLastDayOfJuly() {
    assertThatTasks("2021-07-31")
        .contains(
            """
            1.1 done 100.0 2021-07
            1.2 done 100.0 2021-07
            1.3 done-late 100.0 2021-07
            1.4 in-progress 58.3 2021-07
            2.1 done 100.0 2021-07
            2.2 in-progress 58.3 2021-07
            2.3 done 100.0 2021-07
            2.4 in-progress 60.0 2021-07
            2.5 in-progress 58.3 2021-07
            2.6 in-progress 50.0 2021-07
            2.7 in-progress 30.0 2021-07
            3.1 done-late 100.0 2021-07
            3.2 in-progress 50.0 2021-07
            3.3 in-progress 58.3 2021-07
            3.4 not-started 0.0 2021-07
            4.1 done 100.0 2021-07
            4.2 in-progress 50.0 2021-07
            4.3 in-progress 20.0 2021-07
            4.4 in-progress 58.3 2021-07
            """);
    assertThatUnits("2021-07-31")
        .isEqualTo(
            """
            VP 10/10/8/2 []
            BTG 10/10/10/0 []
            BPT 10/9/9/0 [2021-04]
            BTCKT 10/10/9/1 []
            """);
  }

  /** 2.7 and 4.3 are due today. What BTCKT mended on the 29th takes the place of the first try. */
  @Test
  void onTheLastDayOfSeptember() {
    assertThatTasks("2021-09-30")
        .contains(
            """
            1.2 done 100.0 2021-09
            1.3 done-late 100.0 2021-09
            1.4 in-progress 75.0 2021-09
            2.1 done 100.0 2021-09
            2.2 in-progress 75.0 2021-09
            2.3 done 100.0 2021-09
            2.4 done 100.0 2021-09
            2.5 in-progress 75.0 2021-09
            2.6 in-progress 75.0 2021-09
            2.7 due-soon 70.0 2021-09
            3.1 done-late 100.0 2021-09
            3.2 in-progress 66.7 2021-09
            3.3 in-progress 75.0 2021-09
            3.4 not-started 0.0 2021-09
            4.1 done 100.0 2021-09
            4.2 in-progress 75.0 2021-09
            4.3 due-soon 50.0 2021-09
            4.4 in-progress 75.0 2021-09
            """);
    assertThatUnits("2021-09-30")
        .isEqualTo(
            """
            VP 13/13/11/2 []
            BTG 13/13/13/0 []
            BPT 13/12/12/0 [2021-04]
            BTCKT 13/13/12/1 []
            """);
  }

  /** The rows that were rejected on the 24th leave 4.1 and 4.2 where August had them. */
  @Test
  void aRowRejectedThisTimeLeavesTheTaskWhereThePeriodBeforeHadIt() {
    Standings before = year.standings("2021-09-28");

    assertThat(before.findTask("4.1").orElseThrow().standing()).isEqualTo(Standing.DONE);
    assertThat(periodOf(before.findTask("4.1").orElseThrow())).isEqualTo("2021-08");
    assertThat(periodOf(before.findTask("4.2").orElseThrow())).isEqualTo("2021-08");
    assertThat(before.findTask("4.2").orElseThrow().standing()).isEqualTo(Standing.OVERDUE);
  }

  /** The final reports of VP and BTCKT are the later ones of those that end on 31/10. */
  @Test
  void onTheLastDayOfOctober() {
    assertThatTasks("2021-10-31")
        .contains(
            """
            1.1 done 100.0 2021-final
            1.2 done 100.0 2021-final
            1.3 done-late 100.0 2021-final
            1.4 in-progress 83.3 2021-final
            2.1 done 100.0 2021-10
            2.2 in-progress 83.3 2021-10
            2.3 done 100.0 2021-10
            2.4 done 100.0 2021-10
            2.5 in-progress 83.3 2021-10
            2.6 in-progress 75.0 2021-10
            2.7 done-late 100.0 2021-10
            3.1 done-late 100.0 2021-final
            3.2 in-progress 75.0 2021-final
            3.3 in-progress 83.3 2021-final
            3.4 not-started 0.0 2021-final
            4.1 done 100.0 2021-final
            4.2 in-progress 75.0 2021-final
            4.3 overdue 60.0 2021-final
            4.4 in-progress 83.3 2021-final
            """);
    assertThatUnits("2021-10-31")
        .isEqualTo(
            """
            VP 15/15/13/2 []
            BTG 15/14/14/0 [2021-final]
            BPT 15/13/13/0 [2021-04, 2021-final]
            BTCKT 15/15/14/1 []
            """);
  }

  /** BTG's final report came twenty minutes into November. */
  @Test
  void onTheMorningAfterTheFinalReportsWereDue() {
    assertThatTasks("2021-11-01T08:00")
        .contains(
            """
            1.2 done 100.0 2021-final
            1.3 done-late 100.0 2021-final
            1.4 in-progress 83.3 2021-final
            2.1 done 100.0 2021-final
            2.2 in-progress 83.3 2021-final
            2.3 done 100.0 2021-final
            2.4 done 100.0 2021-final
            2.5 in-progress 83.3 2021-final
            2.6 in-progress 75.0 2021-final
            2.7 done-late 100.0 2021-final
            3.1 done-late 100.0 2021-final
            3.2 in-progress 75.0 2021-final
            3.3 in-progress 83.3 2021-final
            3.4 not-started 0.0 2021-final
            4.1 done 100.0 2021-final
            4.2 in-progress 75.0 2021-final
            4.3 overdue 60.0 2021-final
            4.4 in-progress 83.3 2021-final
            """);
    assertThatUnits("2021-11-01T08:00")
        .isEqualTo(
            """
            VP 15/15/13/2 []
            BTG 15/15/14/1 []
            BPT 15/13/13/0 [2021-04, 2021-final]
            BTCKT 15/15/14/1 []
            """);
    assertThat(finalReportOf("BTG")).isEqualTo(Submission.State.LATE);
    assertThat(finalReportOf("BTCKT")).isEqualTo(Submission.State.ON_TIME);
    assertThat(finalReportOf("BPT")).isEqualTo(Submission.State.MISSING);
  }

  @Test
  void leadAndCoordinatingUnitsAgreeAllYear() {
    assertThat(year.standings("2021-11-01T08:00").conflicts()).isEmpty();
  }

  private Submission.State finalReportOf(String unit) {
    return year.standings("2021-11-01T08:00").findUnit(unit).orElseThrow().submissions().stream()
        .filter(submission -> submission.period().equals("2021-final"))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private AbstractStringAssert<?> assertThatTasks(String asOf) {
    StringBuilder rows = new StringBuilder();
    year.standings(asOf)
        .tasks()
        .forEach(
            task ->
                rows.append(task.task().code())
                    .append(' ')
                    .append(task.standing().code())
                    .append(' ')
                    .append(oneDecimal(task.countedProgress()))
                    .append(' ')
                    .append(periodOf(task))
                    .append('\n'));
    return assertThat(rows.toString());
  }

  private AbstractStringAssert<?> assertThatUnits(String asOf) {
    StringBuilder rows = new StringBuilder();
    for (UnitStanding unit : year.standings(asOf).units()) {
      rows.append(
          "%s %d/%d/%d/%d %s\n"
              .formatted(
                  unit.unit().code(),
                  unit.expected(),
                  unit.received(),
                  unit.onTime(),
                  unit.late(),
                  unit.missing()));
    }
    return assertThat(rows.toString());
  }

  private static String periodOf(TaskStanding task) {
    return task.decidedBy() == null ? "-" : task.decidedBy().report().period();
  }

  private static String oneDecimal(double progress) {
    return String.format(Locale.ROOT, "%.1f", progress);
  }
}
