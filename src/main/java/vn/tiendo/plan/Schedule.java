package vn.tiendo.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** When a planned job is due, in the plan's zone. */
public sealed interface Schedule {

  /** "mỗi 5 phút": at every multiple of the interval since midnight. */
  record Every(Duration interval) implements Schedule {}

  /** "hằng ngày 07:30". */
  record Daily(LocalTime at) implements Schedule {}

  /** "ngày làm việc 07:30": Monday to Friday but for holidays. */
  record WorkingDays(LocalTime at) implements Schedule {}

  /** "ngày 26 hằng tháng 08:00"; a month without that day has its last day. */
  record Monthly(int day, LocalTime at) implements Schedule {}

  /** A date and a time, once. */
  record Once(LocalDate day, LocalTime at) implements Schedule {}

  /** A cron expression of six fields, seconds first, as Spring reads it. */
  record Cron(String expression) implements Schedule {}
}
