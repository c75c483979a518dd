package vn.tiendo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that look alike compare alike. */
class ComparingKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tỷ lệ;Tỉ lệ",
        "Quý III;Quí III",
        "đa dạng hoá;đa dạng hóa",
        "ký kết;kí kết",
        "\u00d0oàn;Đoàn",
        "Ban\u00a0Tuyên giáo;Ban Tuyên giáo",
        "Tổ chức – Kiểm tra;Tổ chức - Kiểm tra",
        "“Thắp sáng”;\"Thắp sáng\"",
        "MA TÚY;ma tuý",
        "  hai   chỗ ;hai chỗ"
      })
  void writesTwoSpellingsAlike(String one, String other) {
    assertThat(ComparingKey.of(one)).isEqualTo(ComparingKey.of(other));
  }

  @Test
  void writesDecomposedTextLikeComposed() {
    String text = "Đổi mới, đa dạng hóa nội dung";
    assertThat(ComparingKey.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(ComparingKey.of(text))
        .isEqualTo("doi moi, da dang hoa noi dung");
  }

  @Test
  void keepsWordsApart() {
    assertThat(ComparingKey.of("thủy")).isNotEqualTo(ComparingKey.of("thi"));
    assertThat(ComparingKey.wordsOf("Tiến độ (%): 80,5")).isEqualTo("tien do % 80 5");
  }
}
