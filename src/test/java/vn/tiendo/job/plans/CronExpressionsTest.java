package vn.tiendo.job.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.Schedule;
import vn.tiendo.plan.ScheduleText;

/** What a plan takes as cron the service can work by: nothing is found out only while it runs. */
class CronExpressionsTest {

  private static final ZonedDateTime START =
      ZonedDateTime.parse("2021-01-01T00:00+07:00[Asia/Ho_Chi_Minh]");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 8 * * *",
        "30 7 * * MON-FRI",
        "0 0 8 26 * *",
        "0 0 8 L * ?",
        "0 0 8 L-3 * ?",
        "0 0 8 15W * ?",
        "0 0 8 ? * FRI#2",
        "0 0 8 ? * 5L",
        "0 0 8 ? * SUN-TUE",
        "0 0 8 ? * 7-2",
        "0 */15 7-17 ? JAN-JUN MON,WED"
      })
  void isTakenAndWorks(String text) {
    Optional<Schedule> schedule = ScheduleText.parse(text);

    assertThat(schedule).containsInstanceOf(Schedule.Cron.class);
    assertThat(new CronExpressions().findNext(expression(schedule), START)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 30-10 8 * * *",
        "0 0 8 ? * FRI-MON",
        "0 0 8 ? JUN-JAN *",
        "0 0 8 99W * ?",
        "0 0 8 L-45 * ?",
        "0 0 25 * * *",
        "0 0 8 * *  * 2021 1",
        "@daily"
      })
  void isNoSchedule(String text) {
    assertThat(ScheduleText.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 0 0 31 2 *", "0 0 0 30 2 ?"})
  void aDayThatNeverComesFallsDueNever(String text) {
    Optional<Schedule> schedule = ScheduleText.parse(text);

    assertThatCode(
            () -> assertThat(new CronExpressions().findNext(expression(schedule), START)).isEmpty())
        .doesNotThrowAnyException();
  }

  private static String expression(Optional<Schedule> schedule) {
    return ((Schedule.Cron) schedule.orElseThrow()).expression();
  }
}
