package vn.tiendo.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @Test
  void takesAnAddressAsItIs() {
    assertThat(MailAddress.find("Van-Phong@tinhdoan.example"))
        .hasValue("Van-Phong@tinhdoan.example");
  }

  @Test
  void writesADomainOfVietnameseLettersInAscii() {
    assertThat(MailAddress.find("a@tỉnhđoàn.vn").orElseThrow()).matches("a@xn--[a-z0-9-]+\\.vn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ban-phong-trao",
        "@tinhdoan.example",
        "a@",
        "a b@tinhdoan.example",
        "đoàn@tinhdoan.example",
        "a@tinhdoan.example\r\nBcc: b@tinhdoan.example",
        "a@tinhdoan.example, b@tinhdoan.example",
        "A <a@tinhdoan.example>"
      })
  void findsNoneInWhatNoServerTakes(String text) {
    assertThat(MailAddress.find(text)).isEmpty();
  }
}
