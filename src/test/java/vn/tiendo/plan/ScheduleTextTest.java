package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schedules as an Office writes them. */
class ScheduleTextTest {

  @Test
  void readsTheFriendlyForms() {
    assertThat(ScheduleText.parse("mỗi 5 phút"))
        .contains(new Schedule.Every(Duration.ofMinutes(5)));
    assertThat(ScheduleText.parse("Mỗi 2 giây"))
        .contains(new Schedule.Every(Duration.ofSeconds(2)));
    assertThat(ScheduleText.parse("hằng ngày 07:30"))
        .contains(new Schedule.Daily(LocalTime.of(7, 30)));
    assertThat(ScheduleText.parse("ngày làm việc 07:30"))
        .contains(new Schedule.WorkingDays(LocalTime.of(7, 30)));
    assertThat(ScheduleText.parse("ngày 26 hằng tháng 08:00"))
        .contains(new Schedule.Monthly(26, LocalTime.of(8, 0)));
    assertThat(ScheduleText.parse("16/12/2021 09:15"))
        .contains(new Schedule.Once(LocalDate.of(2021, 12, 16), LocalTime.of(9, 15)));
  }

  @Test
  void readsThemInOtherSpellings() {
    assertThat(ScheduleText.parse("  HÀNG NGÀY lúc 7h30 "))
        .contains(new Schedule.Daily(LocalTime.of(7, 30)));
    assertThat(ScheduleText.parse("ngay 26 hang thang 8h"))
        .contains(new Schedule.Monthly(26, LocalTime.of(8, 0)));
    assertThat(ScheduleText.parse("2021-12-16T09:15"))
        .contains(new Schedule.Once(LocalDate.of(2021, 12, 16), LocalTime.of(9, 15)));
  }

  @Test
  void aDateWithoutATimeIsWhenTheOfficeOpens() {
    assertThat(ScheduleText.parse("02/11/2021"))
        .contains(new Schedule.Once(LocalDate.of(2021, 11, 2), LocalTime.of(8, 0)));
  }

  @Test
  void cronOfFiveFieldsGetsItsSeconds() {
    assertThat(ScheduleText.parse("30 7 * * mon-fri"))
        .contains(new Schedule.Cron("0 30 7 * * MON-FRI"));
    assertThat(ScheduleText.parse("*/10 0 8-17 L * ?"))
        .contains(new Schedule.Cron("*/10 0 8-17 L * ?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "thỉnh thoảng",
        "mỗi 0 phút",
        "mỗi 25 giờ",
        "hằng ngày 25:00",
        "ngày 32 hằng tháng 08:00",
        "31/02/2021",
        "60 7 * * *",
        "* * * *",
        "0 0 8 * * FUNDAY",
        "0 0 8 32 * ?"
      })
  void refusesWhatIsNoSchedule(String text) {
    assertThat(ScheduleText.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mỗi 2 giây",
        "mỗi 5 phút",
        "mỗi 2 giờ",
        "hằng ngày 22:00",
        "ngày làm việc 07:00",
        "ngày 26 hằng tháng 08:00",
        "16/12/2021 08:00",
        "0 30 7 * * MON-FRI"
      })
  void whatIsWrittenReadsBack(String text) {
    assertThat(ScheduleText.parse(text).map(ScheduleText::of)).contains(text);
  }
}
