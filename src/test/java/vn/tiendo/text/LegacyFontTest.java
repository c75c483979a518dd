package vn.tiendo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegacyFontTest {

  @Test
  void aFontIsKnownByItsName() {
    assertThat(LegacyFont.find(".VnTime")).contains(LegacyFont.TCVN3);
    assertThat(LegacyFont.find(".VnArial Narrow")).contains(LegacyFont.TCVN3);
    assertThat(LegacyFont.find(".VnTimeH")).contains(LegacyFont.TCVN3_CAPITALS);
    assertThat(LegacyFont.find(".VNARIALH")).contains(LegacyFont.TCVN3_CAPITALS);
    assertThat(LegacyFont.find("VNI-Times")).contains(LegacyFont.VNI);
    assertThat(LegacyFont.find("Times New Roman")).isEmpty();
    assertThat(LegacyFont.find("Vni")).isEmpty();
  }

  @Test
  void everyLetterOfTcvn3BecomesUnicode() throws IOException {
    for (String[] row : table("tcvn3.tsv")) {
      assertThat(LegacyFont.TCVN3.toUnicode(row[1])).as(row[0]).isEqualTo(row[4]);
    }
  }

  @Test
  void everyLetterOfVniBecomesUnicode() throws IOException {
    for (String[] row : table("vni.tsv")) {
      assertThat(LegacyFont.VNI.toUnicode(row[1])).as(row[0]).isEqualTo(row[3]);
    }
  }

  @Test
  void aFontOfCapitalsShowsCapitals() {
    assertThat(LegacyFont.TCVN3_CAPITALS.toUnicode("ban tæ chøc - kiÓm tra"))
        .isEqualTo("BAN TỔ CHỨC - KIỂM TRA");
  }

  @Test
  void aSoftHyphenIsALetterOfTcvn3() {
    assertThat(LegacyFont.TCVN3.toUnicode("V\u00ADíng m¾c")).isEqualTo("Vướng mắc");
  }

  @Test
  void theLongestMatchOfVniComesFirst() {
    assertThat(LegacyFont.VNI.toUnicode("Ñaûng boä tænh")).isEqualTo("Đảng bộ tỉnh");
    assertThat(LegacyFont.VNI.toUnicode("Toå chöùc")).isEqualTo("Tổ chức");
  }

  @Test
  void aRunThatIsUnicodeAlreadyIsLeftAlone() {
    assertThat(LegacyFont.TCVN3.toUnicode("Đang thực hiện")).isEqualTo("Đang thực hiện");
    assertThat(LegacyFont.VNI.toUnicode("Đa\u0303 xong")).isEqualTo("Đa\u0303 xong");
  }

  @Test
  void dashesAndQuotesAboveLatinDoNotMakeARunUnicode() {
    assertThat(LegacyFont.TCVN3.toUnicode("§oµn – “héi”")).isEqualTo("Đoàn – “hội”");
  }

  private static List<String[]> table(String name) throws IOException {
    try (InputStream in = LegacyFontTest.class.getResourceAsStream("/data/" + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> line.contains("\tU+"))
          .map(line -> line.split("\t"))
          .toList();
    }
  }
}
