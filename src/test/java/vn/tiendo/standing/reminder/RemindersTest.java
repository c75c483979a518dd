package vn.tiendo.standing.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.Inspection;
import vn.tiendo.plan.Paper;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.standing.Assessment;
import vn.tiendo.standing.ChangedPlan;
import vn.tiendo.standing.Rating;
import vn.tiendo.standing.Ratings;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.standing.Submission;

class RemindersTest {

  private final SampleYear year = SampleYear.of2021();
  private final Assessment assessment = new Assessment(year.plan(), year.reports());

  @Test
  void aUnitHearsOfItsMissingReportOnTheNextWorkingDay() {
    Reminder reminder = due("2021-04-23", "2021-04-26", "BPT").orElseThrow();

    assertThat(reminder.reportsMissing()).extracting(Submission::period).containsExactly("2021-04");
    assertThat(due("2021-04-23", "2021-04-26", "BTG")).isEmpty();
  }

  @Test
  void theSameIsNotSaidAgainInTheSameWeekButInTheNext() {
    assertThat(due("2021-05-11", "2021-05-12", "BPT")).isEmpty();
    assertThat(due("2021-05-14", "2021-05-17", "BPT")).isPresent();
  }

  @Test
  void aSecondLookOnTheSameDaySaysNothing() {
    assertThat(
            Reminders.due(
                assessment.at(year.moment("2021-04-26T07:30")),
                assessment.at(year.moment("2021-04-26T23:00")),
                List.of()))
        .isEmpty();
  }

  @Test
  void tasksDueWithinTheWarningDaysAreSaidToTheUnitThatLeadsThem() {
    Reminder reminder = due("2021-06-18", "2021-06-21", "BTG").orElseThrow();

    assertThat(reminder.dueSoon()).extracting(t -> t.task().code()).containsExactly("2.3");
    assertThat(reminder.reportsDueSoon())
        .extracting(Submission::period)
        .containsExactly("2021-06", "2021-Q2", "2021-H1");
  }

  @Test
  void theComingMonthIsCalledUpWithTheSessionEvenIfThatFallsOnASunday() {
    Reminder reminder = due("2021-02-26", "2021-03-01", "VP").orElseThrow();
    NextMonthWork.UnitWork march = Objects.requireNonNull(reminder.comingMonth());

    assertThat(march.tasks())
        .extracting(due -> due.task().task().code() + " " + due.dueOn())
        .containsExactly("1.4 2021-03-25", "1.3 2021-03-31");
    assertThat(march.reports())
        .extracting(Submission::period)
        .containsExactly("2021-03", "2021-Q1");
    assertThat(due("2021-03-01", "2021-03-02", "VP")).isEmpty();
  }

  @Test
  void aCoordinatingUnitHearsOfTheTasksItTakesPartIn() {
    Reminder reminder = due("2021-05-27", "2021-05-28", "BPT").orElseThrow();

    assertThat(Objects.requireNonNull(reminder.comingMonth()).tasks())
        .allMatch(due -> !due.leading())
        .extracting(due -> due.task().task().code())
        .contains("2.3", "2.6", "4.2");
  }

  @Test
  void rowsThatWereReturnedAreRemindedOfUntilTheyAreCorrected() {
    assertThat(due("2021-09-24", "2021-09-27", "BTCKT").orElseThrow().returned())
        .extracting(report -> report.period() + " " + report.rowsReturned())
        .containsExactly("2021-09 3", "2021-Q3 3");
    assertThat(due("2021-09-29", "2021-10-04", "BTCKT").map(Reminder::returned))
        .hasValueSatisfying(returned -> assertThat(returned).isEmpty());
  }

  @Test
  void aUnitWithNothingOpenHearsNothing() {
    assertThat(due("2021-03-05", "2021-03-08", "VP")).isEmpty();
  }

  @Test
  void aUnitSeesItsRatingOnceWhenTheMonthIsOver() {
    Reminder reminder = due("2021-06-30", "2021-07-01", "VP").orElseThrow();

    assertThat(reminder.ratings()).extracting(Rating::period).containsExactly("2021-06");
    assertThat(due("2021-07-01", "2021-07-02", "VP")).isEmpty();
    assertThat(due("2021-07-30", "2021-08-02", "VP").orElseThrow().ratings())
        .extracting(Rating::period)
        .containsExactly("2021-07");
  }

  @Test
  void findingsOfInspectionsAndPapersAreRemindedOfUntilTheyAreMendedOrHandedIn() {
    ChangedPlan changed =
        ChangedPlan.from(SamplePlan.of2021())
            .inspection("2021-03-01", "VP", "Sổ theo dõi chưa đầy đủ", "2021-03-20", null)
            .inspection("2021-03-01", "VP", "Đã khắc phục", "2021-03-05", "2021-03-04")
            .paper("VP", "Dự thảo kết luận", "2021-03-10", null)
            .paper("VP", "Tờ trình", "2021-03-10", "2021-03-02");
    Assessment with = new Assessment(changed.plan(), year.reports());
    Reminder reminder =
        Reminders.at(with.at(year.moment("2021-03-05T07:30")), List.of()).stream()
            .filter(r -> r.unit().code().equals("VP"))
            .findFirst()
            .orElseThrow();

    assertThat(reminder.toMend())
        .extracting(Inspection::conclusion)
        .containsExactly("Sổ theo dõi chưa đầy đủ");
    assertThat(reminder.papers()).extracting(Paper::title).containsExactly("Dự thảo kết luận");
  }

  private Optional<Reminder> due(String before, String now, String unit) {
    List<Reminder> due =
        Reminders.due(
            assessment.at(year.moment(before + "T07:30")),
            assessment.at(year.moment(now + "T07:30")),
            Ratings.upTo(year.plan(), year.reports(), year.moment(now + "T07:30")));
    return due.stream().filter(reminder -> reminder.unit().code().equals(unit)).findFirst();
  }
}
