package vn.tiendo.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Viet Nam's public holidays of a year, as they can be told beforehand: New Year, five days of Tết,
 * Giỗ Tổ, 30/4, 1/5, two days of Quốc khánh, and a working day off for each that falls on a
 * weekend. The exact block of Tết and the second day of Quốc khánh are set each year by a notice:
 * the Office mends them in the plan's workbook.
 */
public final class PublicHolidays {

  /** The days that the moon decides, by data/holidays.tsv. */
  private record Lunar(LocalDate newYear, LocalDate eve, LocalDate kings) {}

  private static final String SOURCE = "/data/holidays.tsv";

  private final Map<Integer, Lunar> years = new HashMap<>();

  private PublicHolidays() {}

  /** The table that ships. */
  public static PublicHolidays load() {
    PublicHolidays holidays = new PublicHolidays();
    try (InputStream in =
            Objects.requireNonNull(PublicHolidays.class.getResourceAsStream(SOURCE), SOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> line.matches("\\d{4}\t.*")).forEach(holidays::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(SOURCE, unreadable);
    }
    return holidays;
  }

  /** Whether Tết and Giỗ Tổ of the year are known; without them only fixed days are told. */
  public boolean knows(int year) {
    return years.containsKey(year);
  }

  /** The holidays of a year by date. */
  public List<Holiday> of(int year) {
    Map<LocalDate, String> days = new TreeMap<>();
    days.put(LocalDate.of(year, 1, 1), "Tết Dương lịch");
    Lunar lunar = years.get(year);
    if (lunar != null) {
      tet(lunar).forEach(day -> days.put(day, "Tết Nguyên đán"));
      days.put(lunar.kings(), "Giỗ Tổ Hùng Vương");
    }
    days.putIfAbsent(LocalDate.of(year, 4, 30), "Ngày Chiến thắng");
    days.put(LocalDate.of(year, 5, 1), "Ngày Quốc tế Lao động");
    days.put(LocalDate.of(year, 9, 2), "Quốc khánh");
    days.put(besideNationalDay(LocalDate.of(year, 9, 2)), "Quốc khánh");
    return withDaysInLieu(days);
  }

  private void add(String line) {
    String[] fields = line.split("\t", -1);
    years.put(
        Integer.valueOf(fields[0]),
        new Lunar(
            LocalDate.parse(fields[1]), LocalDate.parse(fields[2]), LocalDate.parse(fields[3])));
  }

  /** Five days from the day before the eve, or from the eve where that makes a whole week. */
  private static List<LocalDate> tet(Lunar lunar) {
    LocalDate first =
        lunar.eve().getDayOfWeek() == DayOfWeek.MONDAY ? lunar.eve() : lunar.eve().minusDays(1);
    return first.datesUntil(first.plusDays(5)).toList();
  }

  /** The day before or after 2/9 that makes the longer run of days off. */
  private static LocalDate besideNationalDay(LocalDate nationalDay) {
    return switch (nationalDay.getDayOfWeek()) {
      case MONDAY, THURSDAY, SUNDAY -> nationalDay.plusDays(1);
      default -> nationalDay.minusDays(1);
    };
  }

  private static List<Holiday> withDaysInLieu(Map<LocalDate, String> days) {
    Map<LocalDate, String> all = new TreeMap<>(days);
    days.forEach(
        (day, name) -> {
          if (isWeekend(day)) {
            LocalDate free = day;
            while (isWeekend(free) || all.containsKey(free)) {
              free = free.plusDays(1);
            }
            all.put(free, "Nghỉ bù " + name);
          }
        });
    List<Holiday> holidays = new ArrayList<>();
    all.forEach((day, name) -> holidays.add(new Holiday(day, name)));
    return holidays;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
