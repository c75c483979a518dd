package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Next year's plan from the shipped one. */
class NextYearTest {

  private final Plan old = SamplePlan.of2021();
  private final Plan rolled = NextYear.of(old, 2022, PublicHolidays.load().of(2022));

  @Test
  void codeNameAndSpanAreTheNewYears() {
    assertThat(rolled.code()).isEqualTo("KP2022");
    assertThat(rolled.settings().name()).isEqualTo("Kế hoạch khắc phục khuyết điểm năm 2022");
    assertThat(rolled.settings().from()).isEqualTo("2022-01-01");
    assertThat(rolled.settings().to()).isEqualTo("2022-12-31");
  }

  @Test
  void everyDayLiesInTheNewYear() {
    assertThat(rolled.periods())
        .allSatisfy(
            period -> {
              assertThat(period.code()).startsWith("2022-");
              assertThat(List.of(period.from(), period.to(), period.opens(), period.due().day()))
                  .allMatch(day -> day.getYear() == 2022);
            });
    assertThat(rolled.tasks()).allMatch(task -> task.deadline().day().getYear() == 2022);
    assertThat(rolled.holidays()).allMatch(holiday -> holiday.day().getYear() == 2022);
    assertThat(rolled.sessions())
        .allMatch(session -> session.plannedOn().getYear() == 2022 && session.heldOn() == null);
  }

  @Test
  void theFinalReportIsStillDueBeforeNovember() {
    assertThat(rolled.findPeriod("2022-final").orElseThrow().due())
        .isEqualTo(new Deadline(LocalDate.of(2022, 10, 31), true));
  }

  @Test
  void theLastDayOfFebruaryStaysTheLastDayInALeapYear() {
    Plan leap = NextYear.of(old, 2024, List.of());

    assertThat(leap.findTask("1.2").orElseThrow().deadline().day()).isEqualTo("2024-02-29");
    assertThat(leap.findPeriod("2024-02").orElseThrow().to()).isEqualTo("2024-02-29");
  }

  @Test
  void singleDatesOfTheScheduleMoveAndTheRestStays() {
    assertThat(rolled.schedule())
        .extracting(ScheduleEntry::schedule)
        .contains(new Schedule.Once(LocalDate.of(2022, 11, 2), ScheduleText.OFFICE_OPENS))
        .contains(new Schedule.Monthly(26, ScheduleText.OFFICE_OPENS));
  }

  @Test
  void shortcomingsAreCarriedOverToBeJudgedAnewAndRemediedOnesLeftOut() {
    Plan judged =
        withShortcomings(
            List.of(
                shortcoming("KD1", Shortcoming.Judgement.REMEDIED),
                shortcoming("KD2", Shortcoming.Judgement.BEING_REMEDIED)));

    Plan next = NextYear.of(judged, 2022, List.of());

    assertThat(next.shortcomings())
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.code()).isEqualTo("KD2");
              assertThat(left.longTerm()).isTrue();
              assertThat(left.judgement()).isNull();
            });
    assertThat(next.groups().get(0).remedies()).isEmpty();
  }

  @Test
  void anEarlierYearIsRefused() {
    assertThatThrownBy(() -> NextYear.of(old, 2021, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2021");
  }

  private static Shortcoming shortcoming(String code, Shortcoming.Judgement judgement) {
    return new Shortcoming(code, "Lĩnh vực", "Nội dung", null, false, judgement, "vì");
  }

  private Plan withShortcomings(List<Shortcoming> shortcomings) {
    return new Plan(
        old.settings(),
        shortcomings,
        old.groups(),
        old.tasks(),
        old.units(),
        old.board(),
        old.periods(),
        old.extensions(),
        old.sessions(),
        old.papers(),
        old.inspections(),
        old.officeRatings(),
        old.recipients(),
        old.addressees(),
        old.schedule(),
        old.criteria(),
        old.holidays(),
        old.columnAliases());
  }
}
