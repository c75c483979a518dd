package vn.tiendo.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {

  @Test
  void leavesOutWhatXmlCannotHold() {
    assertThat(CellText.of("a\u0000b\u0008c\uFFFEd\uD800e")).isEqualTo("abcde");
  }

  @Test
  void keepsLettersBeyondTheFirstPlaneAndOneKindOfLineBreak() {
    assertThat(CellText.of("một\r\nhai\rba 😀")).isEqualTo("một\nhai\nba 😀");
  }

  @Test
  void cutsWhereExcelCuts() {
    assertThat(CellText.of("x".repeat(40_000))).hasSize(CellText.MOST).endsWith("…");
    assertThat(CellText.of("😀".repeat(20_000)).codePoints()).doesNotContain(0xD83D);
  }

  @Test
  void escapesMarkupAndWhatExcelWouldTakeForAnEscape() {
    assertThat(CellText.inXml("<a href=\"x\">_x000D_ & snake_case"))
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;_x005F_x000D_ &amp; snake_case");
  }

  @Test
  void knowsTextThatLooksLikeAFormula() {
    assertThat(CellText.looksLikeFormula("=1+1")).isTrue();
    assertThat(CellText.looksLikeFormula("-")).isFalse();
    assertThat(CellText.looksLikeFormula("bình thường")).isFalse();
  }
}
