package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
