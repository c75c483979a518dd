package vn.tiendo.report.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Status words, those of every row of data/status.tsv among them. */
class StatusWordsTest {

  private static final Map<String, StatusWord> CONTRACT =
      Map.of(
          "done", StatusWord.DONE,
          "in-progress", StatusWord.IN_PROGRESS,
          "not-started", StatusWord.NOT_STARTED,
          "on-hold", StatusWord.ON_HOLD,
          "cancelled", StatusWord.CANCELLED,
          "in-progress above 0 %, else not-started", StatusWord.NOT_DONE);

  static Stream<List<String>> rows() {
    return WordTable.rows("status").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsEveryPhraseOfTheListAsItsContractSays(List<String> row) {
    StatusWord expected = CONTRACT.get(row.get(row.size() - 1));
    for (String written :
        List.of(row.get(0), row.get(0).toUpperCase(Locale.ROOT), " " + row.get(0) + " .")) {
      assertThat(StatusWords.find(written).orElse(null)).as(written).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Chưa hoàn thành, NOT_DONE",
    "Vẫn chưa hoàn thành, NOT_DONE",
    "Không hoàn thành, NOT_DONE",
    "Cơ bản hoàn thành, IN_PROGRESS",
    "Đã cơ bản hoàn thành, IN_PROGRESS",
    "Hoàn thành một phần, IN_PROGRESS",
    "Hoàn thành đúng tiến độ, DONE",
    "Đã hoàn thành ngày 25/6/2021, DONE",
    "Hoàn thành (chậm 5 ngày), DONE",
    "ĐÃ HOÀN THÀNH, DONE",
    "Da hoan thanh, DONE",
    "Hoàn thành nhiệm vụ, DONE",
    "Đang thực hiện theo kế hoạch, IN_PROGRESS",
    "Đang lấy ý kiến các đơn vị, IN_PROGRESS",
    "Đang chờ Thường trực duyệt, IN_PROGRESS",
    "Chưa thực hiện do thiếu kinh phí, NOT_STARTED",
    "Chưa triển khai xong, NOT_DONE",
    "Đang tạm dừng, ON_HOLD",
    "Tạm hoãn do dịch bệnh, ON_HOLD",
    "Huỷ, CANCELLED",
    "Hủy bỏ, CANCELLED",
    "Thường xuyên, IN_PROGRESS",
    "Đúng tiến độ, IN_PROGRESS",
    "Trễ hạn, NOT_DONE"
  })
  void testsNegativeAndQualifiedFormsFirst(String text, StatusWord expected) {
    assertThat(StatusWords.find(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hoàn thành dự thảo",
        "Hoàn thành bước 1",
        "Đã hoàn thành dự thảo, đang trình ký",
        "Huy động 200 đoàn viên",
        "Đăng ký thực hiện",
        "Đúng hạn",
        "Tốt",
        "x",
        "abc",
        "Đang thực hiện, tạm dừng",
        "Chưa cập nhật"
      })
  void doesNotGuessAtWordsThatSaySomethingElse(String text) {
    assertThat(StatusWords.find(text)).isEmpty();
  }

  @Test
  void readsTheFigureInsideTheWords() {
    assertThat(StatusPhrase.find("Đang thực hiện (60%)"))
        .contains(new StatusPhrase(StatusWord.IN_PROGRESS, 60.0, false));
    assertThat(StatusPhrase.find("Hoàn thành 70%"))
        .contains(new StatusPhrase(StatusWord.DONE, 70.0, false));
    assertThat(StatusPhrase.find("Đạt khoảng 82,5 %"))
        .contains(new StatusPhrase(null, 82.5, false));
    assertThat(StatusPhrase.find("Hoàn thành trên 80%"))
        .contains(new StatusPhrase(StatusWord.DONE, null, true));
  }
}
