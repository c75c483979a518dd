package vn.tiendo.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Monday to Friday, but for the plan's holidays. */
public final class WorkingDays {

  private final Set<LocalDate> holidays;

  public WorkingDays(Collection<Holiday> holidays) {
    this.holidays = holidays.stream().map(Holiday::day).collect(Collectors.toUnmodifiableSet());
  }

  public boolean contains(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /** The day itself if it is a working day, else the next one that is. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate candidate = day;
    while (!contains(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }
}
