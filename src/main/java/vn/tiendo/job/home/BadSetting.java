package vn.tiendo.job.home;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A setting whose value cannot be used. */
public final class BadSetting extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String key;
  private final String found;
  private final String example;

  /**
   * @param example a value that could stand there
   */
  BadSetting(String key, String found, String example, @Nullable Throwable cause) {
    super("%s: \"%s\" cannot be used; write %s for instance".formatted(key, found, example), cause);
    this.key = key;
    this.found = found;
    this.example = example;
  }

  /** {@code tiendo.mail.per-minute}. */
  public String key() {
    return key;
  }

  public String found() {
    return found;
  }

  public String example() {
    return example;
  }
}
