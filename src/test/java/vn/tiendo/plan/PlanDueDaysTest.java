package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a unit's report is in time, and until when it counts. */
class PlanDueDaysTest {

  private final Plan shipped = SamplePlan.of2021();

  @Test
  void aDueDayIncludesItsLastSecond() {
    Deadline due = dueOf(shipped, "2021-final", "BTG");

    assertThat(due.isPassedAt(at("2021-10-31T23:59:59+07:00"), shipped.settings().zone()))
        .isFalse();
    assertThat(due.isPassedAt(at("2021-11-01T00:00:00+07:00"), shipped.settings().zone())).isTrue();
  }

  @Test
  void theShippedPlanMovesNoDueDay() {
    assertThat(dueOf(shipped, "2021-04", "BPT").day()).isEqualTo("2021-04-25"); // a Sunday
  }

  @Test
  void aPlanThatMovesDueDaysTakesTheNextWorkingDay() {
    Plan moving = moving(shipped);

    assertThat(dueOf(moving, "2021-04", "BPT").day()).isEqualTo("2021-04-26");
    assertThat(dueOf(moving, "2021-05", "BPT").day()).isEqualTo("2021-05-25");
  }

  @Test
  void aDueDayOnAHolidayMovesPastTheWholeBlock() {
    Plan moving = withDue(moving(shipped), "2021-02", Deadline.on(LocalDate.of(2021, 2, 10)));

    assertThat(dueOf(moving, "2021-02", "VP").day()).isEqualTo("2021-02-17");
  }

  @Test
  void beforeADayNeverMoves() {
    assertThat(dueOf(moving(shipped), "2021-final", "VP").day())
        .isEqualTo("2021-10-31"); // a Sunday
  }

  @Test
  void anExtensionIsThatUnitsAlone() {
    Plan extended = extended(shipped, LocalDate.of(2021, 5, 8)); // a Saturday

    assertThat(dueOf(extended, "2021-04", "BPT").day()).isEqualTo("2021-05-08");
    assertThat(dueOf(moving(extended), "2021-04", "BPT").day()).isEqualTo("2021-05-08");
    assertThat(dueOf(extended, "2021-04", "BTG").day()).isEqualTo("2021-04-25");
  }

  @Test
  void aPeriodClosesOnItsDayUnlessTheUnitsExtensionIsLater() {
    Plan closing =
        with(
            extended(shipped, LocalDate.of(2021, 5, 8)),
            period -> closingOn(period, LocalDate.of(2021, 4, 30)));

    assertThat(closingOf(closing, "BTG")).isEqualTo(LocalDate.of(2021, 4, 30));
    assertThat(closingOf(closing, "BPT")).isEqualTo(LocalDate.of(2021, 5, 8));
    assertThat(closingOf(shipped, "BPT")).isNull();
  }

  private static @Nullable LocalDate closingOf(Plan plan, String unit) {
    return plan.findClosingOf(
            plan.findPeriod("2021-04").orElseThrow(), plan.findUnit(unit).orElseThrow())
        .orElse(null);
  }

  private static Deadline dueOf(Plan plan, String period, String unit) {
    return plan.dueOf(plan.findPeriod(period).orElseThrow(), plan.findUnit(unit).orElseThrow());
  }

  private static Plan extended(Plan plan, LocalDate due) {
    return ChangedPlan.of(plan)
        .extensions(List.of(new Extension("BPT", "2021-04", due, false, "đi cơ sở", "Bí thư")));
  }

  private static Plan moving(Plan plan) {
    return ChangedPlan.of(plan).movingDueDays();
  }

  private static Plan withDue(Plan plan, String code, Deadline due) {
    return with(
        plan,
        period ->
            period.code().equals(code)
                ? new Period(
                    period.code(),
                    period.name(),
                    period.from(),
                    period.to(),
                    period.opens(),
                    due,
                    period.closes(),
                    period.units())
                : period);
  }

  private static Period closingOn(Period period, LocalDate closes) {
    return new Period(
        period.code(),
        period.name(),
        period.from(),
        period.to(),
        period.opens(),
        period.due(),
        closes,
        period.units());
  }

  private static Plan with(Plan plan, java.util.function.UnaryOperator<Period> change) {
    List<Period> periods = new ArrayList<>(plan.periods());
    periods.replaceAll(change);
    return ChangedPlan.of(plan).periods(periods);
  }

  private static Instant at(String moment) {
    return java.time.OffsetDateTime.parse(moment).toInstant();
  }
}
