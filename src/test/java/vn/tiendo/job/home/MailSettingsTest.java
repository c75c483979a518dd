package vn.tiendo.job.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSettingsTest {

  @TempDir private Path home;

  private MailSettings settings(String yaml) throws Exception {
    Files.createDirectories(home.resolve(".tiendo"));
    Files.writeString(home.resolve(".tiendo/application.yml"), yaml);
    return HomeSettings.of(home).mail();
  }

  @Test
  void limitsNothingAndAttachesFiveMegabytesWhereNothingIsSet() throws Exception {
    assertThat(settings("")).isEqualTo(new MailSettings(0, 5L << 20, null));
  }

  @Test
  void takesTheRateTheSizeAndTheCommandFromTheHomesOwnFile() throws Exception {
    MailSettings settings =
        settings(
            """
            tiendo.mail:
              per-minute: 30
              attach-up-to: 700 kb
              token-command: lay-ma --tai-khoan tiendo
            """);
    assertThat(settings).isEqualTo(new MailSettings(30, 700L << 10, "lay-ma --tai-khoan tiendo"));
    assertThat(settings.delivery().perMinute()).isEqualTo(30);
    assertThat(settings.delivery().giveUpAfter()).isEqualTo(Duration.ofDays(5));
  }

  @Test
  void saysWhichValueCannotBeUsedAndWhatCould() {
    assertThatThrownBy(() -> settings("tiendo.mail.attach-up-to: năm mê"))
        .isInstanceOf(BadSetting.class)
        .hasMessageContaining("tiendo.mail.attach-up-to")
        .hasMessageContaining("năm mê")
        .hasMessageContaining("5MB");
    assertThatThrownBy(() -> settings("tiendo.mail.per-minute: -1")).isInstanceOf(BadSetting.class);
  }
}
