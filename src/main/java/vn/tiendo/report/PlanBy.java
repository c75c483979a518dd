package vn.tiendo.report;

import java.util.Locale;

/** What told which plan a file belongs to. */
public enum PlanBy {
  /** There is no other. */
  ONLY,
  /** The plan's code, name or number stands in the file. */
  NAMED,
  /** Its year does. */
  YEAR,
  /** The period reported on is open in it alone when the file arrives. */
  OPEN_PERIOD;

  /** The code in {@code check --json}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
