package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reporting period (kỳ báo cáo).
 *
 * @param code {@code 2021-06}, {@code 2021-Q2}, {@code 2021-H1}, {@code 2021-Y} or {@code
 *     2021-final}
 * @param from first day it covers
 * @param to last day it covers
 * @param opens first day on which a report is taken
 * @param due the last day in time, before extensions
 * @param closes the last day on which a report still counts, null where it never closes
 * @param units codes or kinds of the units that must report; empty for all
 */
public record Period(
    String code,
    String name,
    LocalDate from,
    LocalDate to,
    LocalDate opens,
    Deadline due,
    @Nullable LocalDate closes,
    List<String> units) {

  /** What span of the year a period is, in the order of length. */
  public enum Kind {
    MONTH,
    QUARTER,
    HALF_YEAR,
    FINAL,
    YEAR
  }

  public Period {
    units = List.copyOf(units);
  }

  /** The kind that the code says; a code of no known form is a {@link Kind#MONTH} by its length. */
  public Kind kind() {
    if (code.endsWith("-final")) {
      return Kind.FINAL;
    }
    if (code.endsWith("-Y")) {
      return Kind.YEAR;
    }
    if (code.contains("-Q")) {
      return Kind.QUARTER;
    }
    return code.contains("-H") ? Kind.HALF_YEAR : Kind.MONTH;
  }

  /** Days it covers, both ends included. */
  public long days() {
    return to.toEpochDay() - from.toEpochDay() + 1;
  }
}
