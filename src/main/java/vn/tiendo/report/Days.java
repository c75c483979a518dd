package vn.tiendo.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as Vietnamese write them. */
final class Days {

  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Days() {}

  static String show(LocalDate day) {
    return WRITTEN.format(day);
  }
}
