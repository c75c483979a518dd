package vn.tiendo.report.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods as titles, sheets and files name them, each row of data/periods.tsv among them. */
class PeriodWordsTest {

  private static String first(String text) {
    List<PeriodMention> found = PeriodWords.find(text);
    return found.isEmpty() ? "none" : found.get(0).code(2021);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tháng 9/2021;2021-09",
        "Báo cáo tháng 09 năm 2021;2021-09",
        "Tháng 06 - 2021;2021-06",
        "T9/2021;2021-09",
        "T9.21;2021-09",
        "T09.2021;2021-09",
        "08/2021;2021-08",
        "Quý III/2021;2021-Q3",
        "Quí 2 năm 2021;2021-Q2",
        "quý 3-2021;2021-Q3",
        "Q1/2021;2021-Q1",
        "QIII.2021;2021-Q3",
        "Q2;2021-Q2",
        "6 tháng đầu năm 2021;2021-H1",
        "6 tháng đầu năm;2021-H1",
        "6 tháng năm 2021;2021-H1",
        "Sáu tháng đầu năm;2021-H1",
        "Bán niên 2021;2021-H1",
        "Sơ kết;2021-H1",
        "6 thang;2021-H1",
        "6 tháng cuối năm;2021-H2",
        "Cả năm 2021;2021-Y",
        "Tổng kết năm 2021;2021-Y",
        "Tháng Sáu;2021-06",
        "Tháng Mười hai;2021-12",
        "Tháng Mười một năm 2021;2021-11",
        "Tháng Tư;2021-04",
        "Tháng Giêng;2021-01",
        "thang 3.2021;2021-03",
        "T7;2021-07",
        "Thang 01;2021-01",
        "cvthang4;2021-04",
        "BaoCao CongViec T3 2021;2021-03",
        "TCKT T09.2021;2021-09",
        "2021-06;2021-06",
        "2021-Q2;2021-Q2",
        "2021-H1;2021-H1",
        "2021-final;2021-final",
        "Báo cáo đánh giá kết quả thực hiện năm 2021;2021-final",
        "Đánh giá kết quả thực hiện kế hoạch;2021-final",
        "Đánh giá kết quả thực hiện nhiệm vụ tháng 5/2021;2021-05",
        "Sơ kết quý I;2021-Q1",
        "Tổng kết;2021-final",
        "Kế hoạch khắc phục khuyết điểm năm 2021;2021-Y",
        "Báo cáo kết quả tháng 6, phương hướng nhiệm vụ tháng 7 năm 2021;2021-06"
      })
  void readsAPeriod(String text, String code) {
    assertThat(first(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9 tháng",
        "9 tháng đầu năm 2021",
        "Chín tháng đầu năm",
        "11 tháng năm 2021",
        "Tuần 24/2021",
        "Tuần 3 tháng 9",
        "Tháng 13/2021"
      })
  void findsASpanThatIsNoPeriod(String text) {
    assertThat(PeriodWords.find(text).get(0).kind()).isEqualTo(PeriodMention.Kind.OTHER_SPAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ngày 09 tháng 6 năm 2017",
        "Quảng Trị, ngày      tháng 6 năm 2021",
        "Ngày 25/6/2021",
        "352-KH/TĐTN-VP",
        "(Kèm theo Báo cáo số      -BC/TĐTN-VP)",
        "trong phiên họp tháng 12",
        "Nhắc việc trong phiên họp BTV tháng 12/2021",
        "Ban Tuyên giáo",
        "BC thang",
        "Sheet1",
        "final",
        "Copy of BC (2)",
        "Giai đoạn 2020-2025",
        "Nhiệm kỳ 2017 - 2022"
      })
  void findsNoPeriodInDaysMarksAndNames(String text) {
    assertThat(PeriodWords.find(text)).isEmpty();
  }

  @Test
  void namesEachOfSeveral() {
    assertThat(PeriodWords.find("Tháng 5 và Quý II/2021").stream().map(m -> m.code(2021)))
        .containsExactlyInAnyOrder("2021-05", "2021-Q2");
  }
}
