package vn.tiendo.plan;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.ComparingKey;

/**
 * Schedules as an Office writes them in "Lịch chạy": "mỗi 5 phút", "hằng ngày 07:30", "ngày làm
 * việc 07:30", "ngày 26 hằng tháng 08:00", a date with or without a time, or cron of five or six
 * fields. Marks, capitals and "hàng" for "hằng" make no difference.
 */
public final class ScheduleText {

  /** The time of a date written without one: when the office opens. */
  public static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);

  private static final String TIME = "(?:\\s+(?:luc\\s+)?(\\d{1,2})(?::|h|g)(\\d{2})?)?";
  private static final Pattern EVERY =
      Pattern.compile("(?:cu\\s+)?moi\\s+(\\d{1,4})\\s*(giay|phut|gio)(?: mot lan)?");
  private static final Pattern DAILY = Pattern.compile("(?:hang|moi) ngay" + TIME);
  private static final Pattern WORKING_DAYS =
      Pattern.compile("(?:(?:hang|moi|cac)\\s+)?ngay lam viec" + TIME);
  private static final Pattern MONTHLY =
      Pattern.compile("ngay (\\d{1,2}) (?:hang|moi) thang" + TIME);
  private static final Pattern ONCE =
      Pattern.compile("(?:ngay )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})" + TIME);
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:t| )?(?:(\\d{2}):(\\d{2}))?(?::\\d{2})?");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private ScheduleText() {}

  /** The schedule that a text says; empty where it says none. */
  public static Optional<Schedule> parse(String text) {
    String words = ComparingKey.of(text);
    try {
      return Optional.ofNullable(friendly(words)).or(() -> CronText.normalised(text.strip()));
    } catch (DateTimeException outOfRange) {
      return Optional.empty();
    }
  }

  /** The text that {@link #parse} reads as the same schedule, in Vietnamese. */
  public static String of(Schedule schedule) {
    if (schedule instanceof Schedule.Every every) {
      return interval(every.interval());
    }
    if (schedule instanceof Schedule.Daily daily) {
      return "hằng ngày " + CLOCK.format(daily.at());
    }
    if (schedule instanceof Schedule.WorkingDays workingDays) {
      return "ngày làm việc " + CLOCK.format(workingDays.at());
    }
    if (schedule instanceof Schedule.Monthly monthly) {
      return "ngày " + monthly.day() + " hằng tháng " + CLOCK.format(monthly.at());
    }
    if (schedule instanceof Schedule.Once once) {
      return DAY.format(once.day()) + " " + CLOCK.format(once.at());
    }
    return ((Schedule.Cron) schedule).expression();
  }

  private static @Nullable Schedule friendly(String words) {
    Matcher every = EVERY.matcher(words);
    if (every.matches()) {
      return every(Long.parseLong(every.group(1)), every.group(2));
    }
    Matcher daily = DAILY.matcher(words);
    if (daily.matches()) {
      return new Schedule.Daily(time(daily, 1));
    }
    Matcher workingDays = WORKING_DAYS.matcher(words);
    if (workingDays.matches()) {
      return new Schedule.WorkingDays(time(workingDays, 1));
    }
    Matcher monthly = MONTHLY.matcher(words);
    if (monthly.matches()) {
      return monthly(Integer.parseInt(monthly.group(1)), time(monthly, 2));
    }
    return once(words);
  }

  private static @Nullable Schedule every(long count, String unit) {
    Duration interval =
        switch (unit) {
          case "giay" -> Duration.ofSeconds(count);
          case "phut" -> Duration.ofMinutes(count);
          default -> Duration.ofHours(count);
        };
    boolean withinADay = !interval.isZero() && interval.compareTo(Duration.ofDays(1)) <= 0;
    return withinADay ? new Schedule.Every(interval) : null;
  }

  private static @Nullable Schedule monthly(int day, LocalTime at) {
    return day >= 1 && day <= 31 ? new Schedule.Monthly(day, at) : null;
  }

  private static @Nullable Schedule once(String words) {
    Matcher once = ONCE.matcher(words);
    if (once.matches()) {
      return new Schedule.Once(day(once, 3, 2, 1), time(once, 4));
    }
    Matcher iso = ISO.matcher(words);
    return iso.matches() ? new Schedule.Once(day(iso, 1, 2, 3), time(iso, 4)) : null;
  }

  private static LocalDate day(Matcher matcher, int year, int month, int day) {
    return LocalDate.of(
        Integer.parseInt(matcher.group(year)),
        Integer.parseInt(matcher.group(month)),
        Integer.parseInt(matcher.group(day)));
  }

  private static LocalTime time(Matcher matcher, int hour) {
    if (matcher.group(hour) == null) {
      return OFFICE_OPENS;
    }
    String minute = matcher.group(hour + 1);
    return LocalTime.of(
        Integer.parseInt(matcher.group(hour)), minute == null ? 0 : Integer.parseInt(minute));
  }

  private static String interval(Duration interval) {
    long seconds = interval.toSeconds();
    if (seconds % 3600 == 0) {
      return String.format(Locale.ROOT, "mỗi %d giờ", seconds / 3600);
    }
    return seconds % 60 == 0
        ? String.format(Locale.ROOT, "mỗi %d phút", seconds / 60)
        : String.format(Locale.ROOT, "mỗi %d giây", seconds);
  }
}
