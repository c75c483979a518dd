package vn.tiendo.job.home;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;
import vn.tiendo.letter.DeliverySettings;
import vn.tiendo.letter.LetterComposer;

/**
 * A home's settings of mail beside those of its server: {@code tiendo.mail.*}.
 *
 * @param perMinute at most so many letters a minute, 0 for no limit
 * @param attachUpTo largest master workbook that is attached, in bytes
 * @param tokenCommand a command that prints the password or XOAUTH2 token of the mail account, null
 *     where it stands in the settings
 */
public record MailSettings(int perMinute, long attachUpTo, @Nullable String tokenCommand) {

  private static final String PER_MINUTE = "tiendo.mail.per-minute";
  private static final String ATTACH_UP_TO = "tiendo.mail.attach-up-to";
  private static final String TOKEN_COMMAND = "tiendo.mail.token-command";

  /**
   * @throws BadSetting where a value is none
   */
  static MailSettings of(Environment environment) {
    String command = environment.getProperty(TOKEN_COMMAND);
    return new MailSettings(
        perMinute(environment.getProperty(PER_MINUTE)),
        attachUpTo(environment.getProperty(ATTACH_UP_TO)),
        command == null || command.isBlank() ? null : command);
  }

  private static int perMinute(@Nullable String found) {
    if (found == null || found.isBlank()) {
      return 0;
    }
    try {
      int perMinute = Integer.parseInt(found.strip());
      if (perMinute >= 0) {
        return perMinute;
      }
      throw new BadSetting(PER_MINUTE, found, "30", null);
    } catch (NumberFormatException e) {
      throw new BadSetting(PER_MINUTE, found, "30", e);
    }
  }

  private static long attachUpTo(@Nullable String found) {
    if (found == null || found.isBlank()) {
      return LetterComposer.ATTACHED_BY_DEFAULT;
    }
    try {
      return DataSize.parse(found.replace(" ", "").toUpperCase(Locale.ROOT)).toBytes();
    } catch (IllegalArgumentException e) {
      throw new BadSetting(ATTACH_UP_TO, found, "5MB", e);
    }
  }

  /** How patient delivery is with these. */
  public DeliverySettings delivery() {
    return DeliverySettings.DEFAULT.withPerMinute(perMinute);
  }
}
