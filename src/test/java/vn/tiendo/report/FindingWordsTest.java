package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/** Every kind of finding says what is wrong and what to type instead, in both languages. */
class FindingWordsTest {

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void everyKindHasWordsInBothLanguages(FindingCode code) {
    Finding finding =
        new Finding(
            code, code.severity(), "T6", "D9", 9, List.of("A", "B", "C", "D", "E", "F"), List.of());
    for (Language language : Language.values()) {
      Messages messages = Messages.of("report", language);
      assertThat(finding.message(messages)).isNotBlank().doesNotContain("{", "''");
      assertThat(finding.hint(messages)).isNotBlank().doesNotContain("{", "''");
    }
  }

  @Test
  void advisesInAWholeSentenceWhereNoTaskIsNear() {
    Finding finding = Finding.ofCell(FindingCode.UNKNOWN_TASK, "T6", "B9", 9, "Giải bóng đá", "");
    assertThat(finding.hint(Messages.of("report", Language.VI)))
        .doesNotContain("gần nhất")
        .endsWith("xóa dòng này khỏi báo cáo.");
    assertThat(finding.hint(Messages.of("report", Language.EN))).doesNotContain("Nearest");
  }

  @Test
  void saysOfACellThatNamesAnUnknownUnitWhatToWriteThere() {
    Finding finding = Finding.ofCell(FindingCode.UNKNOWN_UNIT, "T6", "B9", 9, "Huyện đoàn X");
    assertThat(finding.message(Messages.of("report", Language.VI)))
        .isEqualTo("Dòng này ghi đơn vị “Huyện đoàn X”, không có trong kế hoạch.");
  }
}
