package vn.tiendo.report;

import java.util.Arrays;
import java.util.Optional;

/** What became of a file. */
public enum Verdict {
  ACCEPTED("accepted"),
  PARTLY_ACCEPTED("partly-accepted"),
  REJECTED("rejected");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  /** The code in {@code check --json}. */
  public String code() {
    return code;
  }

  public static Optional<Verdict> findByCode(String code) {
    return Arrays.stream(values()).filter(verdict -> verdict.code.equals(code)).findFirst();
  }
}
