package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When schedules fall due, also where clocks are changed. */
class OccurrencesTest {

  private static final ZoneId HOME = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Occurrences home =
      new Occurrences(
          HOME, SamplePlan.of2021().workingDays(), (expression, after) -> Optional.empty());
  private final Occurrences berlin =
      new Occurrences(BERLIN, new WorkingDays(List.of()), (expression, after) -> Optional.empty());

  @Test
  void theEndOfTheSpanBelongsToItAndItsBeginningDoesNot() {
    Schedule daily = new Schedule.Daily(LocalTime.of(8, 0));

    assertThat(home.between(daily, at(HOME, "2021-03-01T08:00"), at(HOME, "2021-03-03T08:00")))
        .containsExactly(at(HOME, "2021-03-02T08:00"), at(HOME, "2021-03-03T08:00"));
  }

  @Test
  void workingDaysLeaveOutWeekendsAndHolidays() {
    Schedule working = new Schedule.WorkingDays(LocalTime.of(7, 30));

    assertThat(home.between(working, at(HOME, "2021-04-29T00:00"), at(HOME, "2021-05-05T00:00")))
        .containsExactly(at(HOME, "2021-04-29T07:30"), at(HOME, "2021-05-04T07:30"));
  }

  @Test
  void aMonthWithoutTheDayHasItsLastDay() {
    Schedule monthly = new Schedule.Monthly(31, LocalTime.of(8, 0));

    assertThat(home.between(monthly, at(HOME, "2021-01-31T08:00"), at(HOME, "2021-04-30T08:00")))
        .containsExactly(
            at(HOME, "2021-02-28T08:00"),
            at(HOME, "2021-03-31T08:00"),
            at(HOME, "2021-04-30T08:00"));
  }

  @Test
  void aSingleDateFallsDueOnce() {
    Schedule once = new Schedule.Once(LocalDate.of(2021, 11, 2), LocalTime.of(8, 0));

    assertThat(home.findNext(once, at(HOME, "2021-11-02T07:59")))
        .contains(at(HOME, "2021-11-02T08:00"));
    assertThat(home.findNext(once, at(HOME, "2021-11-02T08:00"))).isEmpty();
  }

  @Test
  void anIntervalThatDoesNotDivideTheDayBeginsAnewAtMidnight() {
    Schedule every = new Schedule.Every(Duration.ofHours(7));

    assertThat(home.between(every, at(HOME, "2021-03-01T13:00"), at(HOME, "2021-03-02T07:00")))
        .containsExactly(
            at(HOME, "2021-03-01T14:00"),
            at(HOME, "2021-03-01T21:00"),
            at(HOME, "2021-03-02T00:00"),
            at(HOME, "2021-03-02T07:00"));
  }

  @Test
  void aTimeLeftOutInSpringFallsDueAnHourLaterAndOnce() {
    Schedule daily = new Schedule.Daily(LocalTime.of(2, 30));

    assertThat(
            berlin.between(daily, at(BERLIN, "2021-03-27T12:00"), at(BERLIN, "2021-03-29T12:00")))
        .containsExactly(at(BERLIN, "2021-03-28T03:30"), at(BERLIN, "2021-03-29T02:30"));
  }

  @Test
  void aTimeThatComesTwiceInAutumnFallsDueOnce() {
    Schedule daily = new Schedule.Daily(LocalTime.of(2, 30));

    assertThat(
            berlin.between(daily, at(BERLIN, "2021-10-30T12:00"), at(BERLIN, "2021-10-31T12:00")))
        .containsExactly(Instant.parse("2021-10-31T00:30:00Z"));
  }

  @Test
  void intervalsAreElapsedTimeAcrossAChangeOfClocks() {
    Schedule every = new Schedule.Every(Duration.ofHours(1));

    assertThat(
            berlin.between(every, at(BERLIN, "2021-10-31T00:00"), at(BERLIN, "2021-11-01T00:00")))
        .hasSize(25)
        .doesNotHaveDuplicates();
    assertThat(
            berlin.between(every, at(BERLIN, "2021-03-28T00:00"), at(BERLIN, "2021-03-29T00:00")))
        .hasSize(23);
  }

  private static Instant at(ZoneId zone, String local) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }
}
