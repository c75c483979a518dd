package vn.tiendo.workbook.plan;

import java.time.LocalDate;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.plan.PlanSettings;

/** The plan's first and last day. */
record Span(LocalDate from, LocalDate to) {

  static Span of(PlanSettings settings) {
    return new Span(settings.from(), settings.to());
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Tells a day outside the plan, unless the plan's own days are wrong or the cell was told. */
  void check(TableRow row, Column<?> column, LocalDate day) {
    if (!day.equals(TableRow.SOME_DAY) && !from.isAfter(to) && !contains(day)) {
      row.mistake(column, Code.OUTSIDE_PLAN, Words.of(from), Words.of(to));
    }
  }
}
