package vn.tiendo.report;

/** How much a finding weighs. Only an error takes a row, or a file, out. */
public enum Severity {
  ERROR("error"),
  WARNING("warning"),
  NOTE("note");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
