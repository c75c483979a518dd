package vn.tiendo.report.value;

import java.time.LocalDate;

/** What a cell under a header of days holds. */
public sealed interface DayReading {

  /** Nothing: blank, a dash, "chưa". */
  record Nothing() implements DayReading {}

  /** A day. */
  record Day(LocalDate day) implements DayReading {}

  /**
   * A stretch of time that ends with a day: a month, a quarter, a year.
   *
   * @param first its first day
   * @param last its last day
   */
  record Span(LocalDate first, LocalDate last) implements DayReading {}

  /** Words that hold no day: "thường xuyên", "hằng tháng", "theo Nghị định …". */
  record NoDay() implements DayReading {}

  /** Something that was meant as a day and is none: 31/02/2021, 03/25/2021. */
  record Invalid() implements DayReading {}
}
