package vn.tiendo.plan;

/** The four levels of a rating, best first. */
public enum Level {
  EXCELLENT("xuat-sac"),
  GOOD("tot"),
  COMPLETED("hoan-thanh"),
  NOT_COMPLETED("khong-hoan-thanh");

  private final String code;

  Level(String code) {
    this.code = code;
  }

  /** The code in {@code status --json}. */
  public String code() {
    return code;
  }
}
