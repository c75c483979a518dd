package vn.tiendo.report;

import java.util.Locale;

/** Why the words of a row were taken for a task. */
public enum MatchedBy {
  /** The task's code stands beside them, or instead of them. */
  CODE,
  /** They are the plan's own words. */
  WORDS,
  /** The unit's accepted sheets used them for this task before. */
  REMEMBERED,
  /** They are nearer to it than to any other task. */
  SIMILAR;

  /** The code in {@code check --json}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
