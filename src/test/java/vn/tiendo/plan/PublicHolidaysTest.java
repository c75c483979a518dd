package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days off, against those that were announced. */
class PublicHolidaysTest {

  private final PublicHolidays holidays = PublicHolidays.load();

  @Test
  void thoseOf2021AreTheShippedPlans() {
    assertThat(days(2021))
        .containsExactlyElementsOf(
            SamplePlan.of2021().holidays().stream().map(Holiday::day).toList());
  }

  @Test
  void those2022HadAreTold() {
    assertThat(days(2022))
        .contains(day(2022, 1, 3)) // in lieu of Saturday, 01/01
        .contains(day(2022, 1, 31), day(2022, 2, 4))
        .contains(day(2022, 4, 11), day(2022, 5, 2), day(2022, 5, 3), day(2022, 9, 1));
  }

  @Test
  void tetAtTheEndOfAWeekHasItsDaysInLieu() {
    assertThat(days(2023))
        .contains(day(2023, 1, 20), day(2023, 1, 24), day(2023, 1, 25), day(2023, 1, 26));
  }

  @Test
  void aYearBeyondTheTableHasItsFixedDaysOnly() {
    assertThat(holidays.knows(2099)).isFalse();
    assertThat(days(2099)).contains(day(2099, 1, 1), day(2099, 4, 30)).hasSizeLessThan(12);
  }

  private List<LocalDate> days(int year) {
    return holidays.of(year).stream().map(Holiday::day).toList();
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
