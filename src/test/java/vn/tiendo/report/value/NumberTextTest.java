package vn.tiendo.report.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as Vietnamese clerks write them. */
class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "82,5;82.5",
        "85.5;85.5",
        "1.000;1000",
        "1.234.567;1234567",
        "1 234 567;1234567",
        "1.234,5;1234.5",
        "1,234.5;1234.5",
        "1,234,567;1234567",
        "12;12",
        "-3,5;-3.5",
        "0,75;0.75",
        "1\u00a0000;1000"
      })
  void readsCommaDecimalsAndPointsBetweenThousands(String text, double number) {
    assertThat(NumberText.parse(text)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12abc", "", "-", "1.2.3", "12O", "1,2,3", "5/6", "mười", "1..5", "e5"})
  void readsNothingElseAsANumber(String text) {
    assertThat(NumberText.parse(text)).isEmpty();
  }
}
