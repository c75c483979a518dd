package vn.tiendo.report.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.sheet.Cell;
import vn.tiendo.sheet.CellFormat;

/** Days and deadlines in figures and in words. */
class DayWordsTest {

  private final DayWords words = new DayWords(2021);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "25/06/2021;2021-06-25",
        "25-6-2021;2021-06-25",
        "25.06.2021;2021-06-25",
        "5/6/21;2021-06-05",
        "2021-06-25;2021-06-25",
        "25/6;2021-06-25",
        "ngày 25 tháng 6 năm 2021;2021-06-25",
        "Ngày 25 tháng 6;2021-06-25",
        "25 tháng 6/2021;2021-06-25",
        "trước ngày 01/11/2021;2021-10-31",
        "Trước 01/11;2021-10-31",
        "xong trước ngày 26 tháng 6 năm 2021;2021-06-25",
        "hết ngày 31/12/2021;2021-12-31",
        "chậm nhất ngày 30/9;2021-09-30",
        "Chậm nhất là 30/9/2021;2021-09-30",
        "đến ngày 30/9/2021;2021-09-30",
        "15/08–21/09;2021-09-21",
        "từ 15/8 đến 21/9/2021;2021-09-21",
        "01/3/2021 - 30/4/2021;2021-04-30",
        "Hoàn thành ngày 10/03/2021;2021-03-10",
        "31/12/2021 (theo Kế hoạch 352 ngày 09/06/2017);2021-12-31",
        "25/06/2021 00:00:00;2021-06-25"
      })
  void readsADay(String text, LocalDate day) {
    assertThat(words.read(text)).isEqualTo(new DayReading.Day(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tháng 6;2021-06-30",
        "Tháng 6/2021;2021-06-30",
        "trong tháng 02 năm 2021;2021-02-28",
        "06/2021;2021-06-30",
        "Quý II;2021-06-30",
        "Quý 3/2021;2021-09-30",
        "Quý I, II;2021-06-30",
        "6 tháng đầu năm;2021-06-30",
        "6 tháng cuối năm 2021;2021-12-31",
        "Tháng 3 - Tháng 5;2021-05-31",
        "từ tháng 3 đến tháng 5/2021;2021-05-31",
        "tháng 3-5/2021;2021-05-31",
        "Năm 2021;2021-12-31",
        "cả năm;2021-12-31",
        "2025-2026;2026-12-31",
        "Tháng Sáu;2021-06-30",
        "cuối tháng 6;2021-06-30"
      })
  void readsAStretchOfTimeByItsLastDay(String text, LocalDate last) {
    assertThat(words.read(text))
        .isInstanceOfSatisfying(
            DayReading.Span.class, span -> assertThat(span.last()).isEqualTo(last));
  }

  @Test
  void readsALimitBeforeAMonthAsTheDayBeforeIt() {
    assertThat(words.read("trước tháng 6"))
        .isEqualTo(new DayReading.Day(LocalDate.of(2021, 5, 31)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thường xuyên",
        "Hằng tháng",
        "hàng quý",
        "Hằng năm",
        "Khi có",
        "Khi có yêu cầu",
        "Theo Nghị định số 30/2015/NĐ-CP ngày 28/5/2015",
        "Theo kế hoạch",
        "Ngày 25 hằng tháng",
        "theo tiến độ chung",
        "Thực hiện theo Kế hoạch 352-KH/TĐTN-VP ngày 09/06/2017",
        "Sớm"
      })
  void findsNoDayInWordsThatHoldNone(String text) {
    assertThat(words.read(text)).isInstanceOf(DayReading.NoDay.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31/02/2021", "03/25/2021", "32/1/2021", "00/06/2021", "31/6", "25/6/20211"})
  void tellsADayThatIsNone(String text) {
    assertThat(words.read(text)).isInstanceOf(DayReading.Invalid.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "…", "chưa", "Chưa hoàn thành", "Chưa có"})
  void readsNotYetAsNothing(String text) {
    assertThat(words.read(text)).isInstanceOf(DayReading.Nothing.class);
  }

  @Test
  void readsARealDateAndASerialNumberWithoutFormat() {
    CellFormat date = new CellFormat(false, false, true, false);
    LocalDateTime moment = LocalDateTime.of(2021, 6, 25, 14, 30);
    Cell real = new Cell(1, 1, Cell.Kind.NUMBER, "44372", 44_372, date, moment);
    Cell serial = new Cell(1, 1, Cell.Kind.NUMBER, "44372", 44_372, CellFormat.PLAIN, null);
    DayReading expected = new DayReading.Day(LocalDate.of(2021, 6, 25));
    assertThat(words.read(real)).isEqualTo(expected);
    assertThat(words.read(serial)).isEqualTo(expected);
  }
}
