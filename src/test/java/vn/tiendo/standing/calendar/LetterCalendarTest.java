package vn.tiendo.standing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.plan.Timetable;

class LetterCalendarTest {

  private final Plan plan = SamplePlan.of2021();
  private final Timetable timetable = new Timetable(plan, (expression, after) -> Optional.empty());
  private final LetterCalendar calendar = new LetterCalendar(plan, timetable);

  @Test
  void theSummariesOfTheYearComeAfterTheirPeriodsWereDue() {
    assertThat(told("2021-01-01T00:00", "2021-12-31T23:59", LetterKind.SUMMARY))
        .containsExactly(
            "2021-01-26T08:00 2021-01",
            "2021-02-26T08:00 2021-02",
            "2021-03-26T08:00 2021-03",
            "2021-03-26T08:00 2021-Q1",
            "2021-04-26T08:00 2021-04",
            "2021-05-26T08:00 2021-05",
            "2021-06-26T08:00 2021-06",
            "2021-06-26T08:00 2021-Q2",
            "2021-06-26T08:00 2021-H1",
            "2021-07-26T08:00 2021-07",
            "2021-08-26T08:00 2021-08",
            "2021-09-26T08:00 2021-09",
            "2021-09-26T08:00 2021-Q3",
            "2021-10-26T08:00 2021-10",
            "2021-11-02T08:00 2021-final",
            "2021-11-26T08:00 2021-11",
            "2021-12-16T08:00 2021-Y",
            "2021-12-26T08:00 2021-12",
            "2021-12-26T08:00 2021-Q4");
  }

  @Test
  void theOfficeGetsOneWorkbookWithTheSummariesOfAMoment() {
    assertThat(told("2021-06-25T00:00", "2021-06-30T00:00", LetterKind.MASTER))
        .containsExactly("2021-06-26T08:00");
  }

  @Test
  void aSummaryCountsFromTheOneBeforeOfItsKindElseFromTheLastOfAny() {
    assertThat(
            calendar.between(moment("2021-06-25T00:00"), moment("2021-06-26T08:00")).stream()
                .filter(due -> due.kind() == LetterKind.SUMMARY)
                .map(due -> codeOf(due.period()) + " since " + local(due.since())))
        .containsExactly(
            " 2021-06 since 2021-05-26T08:00",
            " 2021-Q2 since 2021-03-26T08:00",
            " 2021-H1 since 2021-05-26T08:00");
  }

  @Test
  void aPcThatWasOffMakesUpForEverySummaryAndOnlyForTheLastReminder() {
    assertThat(told("2021-06-20T00:00", "2021-07-02T08:00", LetterKind.SUMMARY)).hasSize(3);
    assertThat(told("2021-06-20T00:00", "2021-07-02T08:00", LetterKind.REMINDER))
        .containsExactly("2021-07-02T07:30");
    LetterCalendar.Due reminder =
        calendar.between(moment("2021-06-20T00:00"), moment("2021-07-02T08:00")).stream()
            .filter(due -> due.kind() == LetterKind.REMINDER)
            .findFirst()
            .orElseThrow();
    assertThat(reminder.since()).isEqualTo(moment("2021-06-18T07:30"));
  }

  @Test
  void nothingFallsDueTwiceHoweverTheYearIsCutIntoLooks() {
    List<LetterCalendar.Due> oneByOne = new ArrayList<>();
    Instant end = moment("2021-12-31T23:59");
    for (Instant at = moment("2021-01-01T00:00"); at.isBefore(end); at = at.plusSeconds(8 * 3600)) {
      oneByOne.addAll(calendar.between(at, at.plusSeconds(8 * 3600)));
    }

    assertThat(oneByOne).doesNotHaveDuplicates();
    assertThat(oneByOne.stream().filter(due -> due.kind() == LetterKind.SUMMARY)).hasSize(19);
  }

  @Test
  void afterThePlansLastDayNothingFallsDue() {
    assertThat(calendar.between(moment("2021-12-31T23:59"), moment("2022-06-30T08:00"))).isEmpty();
  }

  private List<String> told(String after, String upTo, LetterKind kind) {
    return calendar.between(moment(after), moment(upTo)).stream()
        .filter(due -> due.kind() == kind)
        .map(due -> local(due.at()) + codeOf(due.period()))
        .toList();
  }

  private static String codeOf(@Nullable Period period) {
    return period == null ? "" : " " + period.code();
  }

  private String local(Instant moment) {
    return LocalDateTime.ofInstant(moment, plan.settings().zone()).toString();
  }

  private Instant moment(String local) {
    return LocalDateTime.parse(local).atZone(plan.settings().zone()).toInstant();
  }
}
