package vn.tiendo.report;

import java.util.Arrays;
import java.util.Optional;

/** What a line says of its task. */
public enum Status {
  DONE("done"),
  IN_PROGRESS("in-progress"),
  NOT_STARTED("not-started"),
  ON_HOLD("on-hold"),
  CANCELLED("cancelled");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  /** The code in {@code check --json}. */
  public String code() {
    return code;
  }

  public static Optional<Status> findByCode(String code) {
    return Arrays.stream(values()).filter(status -> status.code.equals(code)).findFirst();
  }
}
