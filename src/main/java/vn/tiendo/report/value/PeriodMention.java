package vn.tiendo.report.value;

import org.jspecify.annotations.Nullable;

/**
 * A period named in a text.
 *
 * @param index the month (1–12), quarter (1–4) or half (1–2), 0 where the kind has none
 * @param year null where the words do not say it
 */
public record PeriodMention(Kind kind, int index, @Nullable Integer year) {

  /** What kind of period words name. */
  public enum Kind {
    MONTH,
    QUARTER,
    HALF_YEAR,
    /** A span that is no reporting period: nine months, a week, a term. It stops the search. */
    OTHER_SPAN,
    /** The assessment of what the plan brought about. */
    FINAL,
    /** "Tổng kết" without a year: the final report where the plan has one, else the year. */
    CLOSING,
    /** "Sơ kết" without more: the first half year where nothing else is said. */
    REVIEW,
    /** The whole year, said as such. */
    YEAR,
    /** A year beside other words, which names the plan rather than a period. */
    BARE_YEAR
  }

  /** Whether it names a stretch of the year that no other words may overrule. */
  public boolean isExplicit() {
    return switch (kind) {
      case MONTH, QUARTER, HALF_YEAR, OTHER_SPAN -> true;
      case FINAL, CLOSING, REVIEW, YEAR, BARE_YEAR -> false;
    };
  }

  /**
   * The period's code, {@code 2021-06}.
   *
   * @param planYear the year where the words name none
   */
  public String code(int planYear) {
    int of = year == null ? planYear : year;
    return switch (kind) {
      case MONTH -> "%d-%02d".formatted(of, index);
      case QUARTER -> "%d-Q%d".formatted(of, index);
      case HALF_YEAR -> "%d-H%d".formatted(of, index);
      case REVIEW -> of + "-H1";
      case FINAL, CLOSING -> of + "-final";
      case YEAR, BARE_YEAR -> of + "-Y";
      case OTHER_SPAN -> of + "-?";
    };
  }
}
