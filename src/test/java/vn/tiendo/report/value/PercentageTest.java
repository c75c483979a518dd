package vn.tiendo.report.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.sheet.Cell;
import vn.tiendo.sheet.CellFormat;

/** Percentages in all the ways in which they are written. */
class PercentageTest {

  private static final CellFormat PERCENT = new CellFormat(false, true, false, false);

  private static Cell number(double value, CellFormat format) {
    return new Cell(1, 1, Cell.Kind.NUMBER, Double.toString(value), value, format, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "80%;80",
        "80 %;80",
        "82,5%;82.5",
        "82.5%;82.5",
        "Đạt 80%;80",
        "Khoảng 70%;70",
        "~70%;70",
        "ước đạt 95 %;95",
        "Hoàn thành 100%;100",
        "120%;120",
        "-5%;-5",
        "80 phần trăm;80",
        "Đến nay đạt 45%;45",
        "0%;0"
      })
  void readsATextWithASign(String text, double percent) {
    assertThat(Percentage.ofText(text)).isEqualTo(new Percentage.Settled(percent));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "70–80%",
        "70-80%",
        "trên 80%",
        "dưới 50 %",
        "gần 80%",
        ">80%",
        "≥ 80%",
        "12O%",
        "80%/100%",
        "từ 70% đến 80%",
        "chưa đạt 80%",
        "80%+"
      })
  void doesNotGuessAtARangeOrALimit(String text) {
    assertThat(Percentage.ofText(text)).isInstanceOf(Percentage.Invalid.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"82,5;82.5", "95;95", "0.95;0.95", "1;1", "Đạt 80;80"})
  void leavesANumberWithoutSignToItsColumn(String text, double number) {
    assertThat(Percentage.ofText(text)).isEqualTo(new Percentage.Open(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "…", "–", " ... ", "\u00a0"})
  void readsADashAsNothing(String text) {
    assertThat(Percentage.ofText(text)).isInstanceOf(Percentage.Nothing.class);
  }

  @Test
  void readsANumberShownAsPercentAsWhatItIsNotAsWhatIsShown() {
    assertThat(Percentage.of(number(0.4375, PERCENT))).isEqualTo(new Percentage.Settled(43.75));
    assertThat(Percentage.of(number(0.07, PERCENT))).isEqualTo(new Percentage.Settled(7));
    assertThat(Percentage.of(number(1.2, PERCENT))).isEqualTo(new Percentage.Settled(120));
    assertThat(Percentage.of(number(0.5, CellFormat.PLAIN))).isEqualTo(new Percentage.Open(0.5));
  }

  @Test
  void takesADayUnderPercentagesForNone() {
    CellFormat date = new CellFormat(false, false, true, false);
    assertThat(Percentage.of(number(44_000, date))).isInstanceOf(Percentage.Invalid.class);
  }

  @Test
  void judgesNumbersByWhatMostOfTheColumnHolds() {
    PercentColumn fractions = new PercentColumn(List.of(0.95, 1.0, 0.5, 0.0));
    assertThat(fractions.settle(1, false)).isEqualTo(OptionalDouble.of(100));
    assertThat(fractions.settle(0.95, false)).isEqualTo(OptionalDouble.of(95));
    PercentColumn percents = new PercentColumn(List.of(95.0, 1.0, 30.0));
    assertThat(percents.settle(1, false)).isEqualTo(OptionalDouble.of(1));
    assertThat(percents.settle(95, false)).isEqualTo(OptionalDouble.of(95));
  }

  @Test
  void asksWhereALoneOneCannotBeTold() {
    PercentColumn lone = new PercentColumn(List.of(1.0, 0.0, 0.0));
    assertThat(lone.settle(1, false)).isEmpty();
    assertThat(lone.settle(1, true)).isEqualTo(OptionalDouble.of(100));
    assertThat(lone.settle(0, false)).isEqualTo(OptionalDouble.of(0));
  }

  @Test
  void asksForAFractionBesideAsManyPercents() {
    PercentColumn either = new PercentColumn(List.of(0.5, 60.0));
    assertThat(either.settle(0.5, false)).isEmpty();
    assertThat(either.settle(60, false)).isEqualTo(OptionalDouble.of(60));
  }
}
