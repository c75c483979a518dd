package vn.tiendo.report.value;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.text.ComparingKey;

/**
 * Each row of data/periods.tsv: what its pattern stands for is read as its code says, or is told to
 * be no period of a plan.
 */
class PeriodTableTest {

  private static final String NONE = "no period";
  private static final String SPAN = "no period of a plan";

  /** Rows by the beginning of their pattern: texts of that form and what they are. */
  private static final Map<String, List<Map.Entry<String, String>>> EXAMPLES =
      Map.ofEntries(
          entry(
              "(bao cao )?thang",
              List.of(
                  entry("Tháng 9/2026", "2026-09"),
                  entry("tháng 09 năm 2026", "2026-09"),
                  entry("Báo cáo tháng 10-2021", "2021-10"))),
          entry("\\bt\\.?0?", List.of(entry("T9/2026", "2026-09"), entry("T9.26", "2026-09"))),
          entry("^0?(", List.of(entry("08/2026", "2026-08"), entry("8-2026", "2026-08"))),
          entry(
              "quy (i{1,3}",
              List.of(
                  entry("Quý II/2021", "2021-Q2"),
                  entry("Quí 4 năm 2021", "2021-Q4"),
                  entry("quý iii", "2021-Q3"))),
          entry("\\bq\\.?", List.of(entry("Q1/2026", "2026-Q1"), entry("QIII.2026", "2026-Q3"))),
          entry(
              "6 thang dau nam",
              List.of(
                  entry("6 tháng đầu năm 2021", "2021-H1"),
                  entry("6 tháng năm 2021", "2021-H1"),
                  entry("Sáu tháng đầu năm", "2021-H1"),
                  entry("Bán niên", "2021-H1"),
                  entry("Sơ kết", "2021-H1"))),
          entry("6 thang cuoi nam", List.of(entry("6 tháng cuối năm 2021", "2021-H2"))),
          entry("9 thang", List.of(entry("9 tháng đầu năm", SPAN), entry("Chín tháng 2021", SPAN))),
          entry("11 thang", List.of(entry("11 tháng năm 2021", SPAN))),
          entry(
              "ca nam",
              List.of(
                  entry("Cả năm 2021", "2021-Y"),
                  entry("Năm 2021", "2021-Y"),
                  entry("Tổng kết năm 2021", "2021-Y"))),
          entry("tuan (\\d", List.of(entry("Tuần 24/2021", SPAN), entry("tuần 3", SPAN))),
          entry("tuan thu?", List.of(entry("Tuần thứ 3 tháng 9", SPAN))),
          entry(
              "tu ngay",
              List.of(
                  entry("Từ ngày 24/9/2021 đến ngày 01/10/2021", NONE),
                  entry("BC tuần 24.9 - 1.10.2026", SPAN))),
          entry("giai doan", List.of(entry("Giai đoạn 2020-2025", NONE))),
          entry("nhiem ky", List.of(entry("Nhiệm kỳ 2022 - 2027", NONE))),
          entry("nam hoc", List.of(entry("Năm học 2020-2021", NONE))),
          entry("luy ke", List.of(entry("Lũy kế đến tháng 6/2021", "2021-06"))),
          entry(
              "(tinh )?den",
              List.of(
                  entry("Tính đến ngày 25/6/2021", NONE), entry("Đến hết ngày 30/6/2021", NONE))));

  static Stream<List<String>> rows() {
    return WordTable.rows("periods").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsWhatTheRowStandsFor(List<String> row) {
    List<Map.Entry<String, String>> examples = examplesOf(row.get(0));
    assertThat(examples).as("texts for the row %s", row).isNotEmpty();
    for (Map.Entry<String, String> example : examples) {
      assertThat(told(example.getKey())).as(example.getKey()).isEqualTo(example.getValue());
    }
  }

  @Test
  void theTextsAreOfTheFormOfTheirRows() {
    rows()
        .filter(row -> !row.get(0).contains("(d)") && !row.get(0).contains("…"))
        .forEach(
            row ->
                assertThat(examplesOf(row.get(0)))
                    .as(row.get(0))
                    .anyMatch(
                        text ->
                            Pattern.compile(row.get(0).replace("–", "-"))
                                .matcher(ComparingKey.of(text.getKey()))
                                .find()));
  }

  private static List<Map.Entry<String, String>> examplesOf(String pattern) {
    return EXAMPLES.entrySet().stream()
        .filter(known -> pattern.startsWith(known.getKey()))
        .flatMap(known -> known.getValue().stream())
        .toList();
  }

  private static String told(String text) {
    List<PeriodMention> found = PeriodWords.find(text);
    if (found.isEmpty()) {
      return NONE;
    }
    PeriodMention first = found.get(0);
    return first.kind() == PeriodMention.Kind.OTHER_SPAN ? SPAN : first.code(2021);
  }
}
