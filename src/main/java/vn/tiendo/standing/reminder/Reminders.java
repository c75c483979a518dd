package vn.tiendo.standing.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Session;
import vn.tiendo.standing.Rating;
import vn.tiendo.standing.Standing;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.Submission;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.UnitStanding;

/**
 * The digests of a moment: for each unit what it is reminded of. A digest is due when it says
 * something that the one before did not, and once a week besides while anything stays open; so
 * nobody gets the same letter every morning.
 */
public final class Reminders {

  private final Plan plan;
  private final Standings standings;
  private final LocalDate day;
  private final Optional<NextMonthWork> comingMonth;

  private final Map<String, List<Rating>> ratings = new HashMap<>();

  /**
   * @param since the day up to which sessions and ended months were looked into before
   */
  private Reminders(Standings standings, LocalDate since, List<Rating> all) {
    this.plan = standings.plan();
    this.standings = standings;
    this.day = plan.dayOf(standings.asOf());
    this.comingMonth =
        plan.sessions().stream()
            .map(Session::plannedOn)
            .filter(planned -> planned.isAfter(since) && !planned.isAfter(day))
            .max(Comparator.naturalOrder())
            .map(planned -> NextMonthWork.in(YearMonth.from(planned).plusMonths(1), standings));
    for (Rating rating : all) {
      if (plan.findPeriod(rating.period()).filter(p -> hasEndedSince(p, since)).isPresent()) {
        ratings.computeIfAbsent(rating.unit(), unit -> new ArrayList<>()).add(rating);
      }
    }
  }

  /**
   * What each unit is to be reminded of at a moment, whether or not it was said before; with the
   * work of the coming month where this month's session has been due.
   *
   * @param ratings every rating of the months that were over at the moment
   * @return one for each unit, in the plan's order; some may be empty
   */
  public static List<Reminder> at(Standings standings, List<Rating> ratings) {
    LocalDate day = standings.plan().dayOf(standings.asOf());
    Reminders reminders = new Reminders(standings, day.withDayOfMonth(1).minusDays(1), ratings);
    return standings.units().stream().map(reminders::of).toList();
  }

  /**
   * The digests that are due at a moment.
   *
   * @param before standings at the last moment at which reminders were looked into
   * @param now standings at the moment
   * @param ratings every rating of the months that were over at the moment
   * @return in the plan's order; at most one for a unit, none on the day of {@code before}
   */
  public static List<Reminder> due(Standings before, Standings now, List<Rating> ratings) {
    List<Reminder> due = new ArrayList<>();
    LocalDate lastDay = before.plan().dayOf(before.asOf());
    Reminders earlier = new Reminders(before, lastDay, List.of());
    Reminders current = new Reminders(now, lastDay, ratings);
    if (!current.day.isAfter(earlier.day)) {
      return due;
    }
    boolean weekly = !mondayOf(earlier.day).equals(mondayOf(current.day));
    for (UnitStanding unit : now.units()) {
      Reminder reminder = current.of(unit);
      if (!reminder.isEmpty()
          && (weekly
              || before.findUnit(unit.unit().code()).map(earlier::of).stream()
                  .allMatch(reminder::addsTo))) {
        due.add(reminder);
      }
    }
    return due;
  }

  private static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private Reminder of(UnitStanding unit) {
    String code = unit.unit().code();
    return new Reminder(
        unit.unit(),
        day,
        comingMonth.flatMap(month -> month.findUnit(code)).orElse(null),
        led(code, Standing.DUE_SOON),
        led(code, Standing.OVERDUE),
        unit.submissions().stream().filter(this::isDueSoon).toList(),
        unit.submissions().stream()
            .filter(report -> report.state() == Submission.State.MISSING)
            .toList(),
        unit.submissions().stream().filter(Reminders::isToBeCorrected).toList(),
        plan.inspections().stream()
            .filter(inspection -> inspection.unit().equals(code))
            .filter(inspection -> !inspection.day().isAfter(day))
            .filter(inspection -> !isOver(inspection.mendedOn()))
            .toList(),
        ratings.getOrDefault(code, List.of()),
        plan.papers().stream()
            .filter(paper -> paper.unit().equals(code))
            .filter(paper -> !isOver(paper.submittedOn()) && isNearOrPast(paper.due()))
            .toList());
  }

  private boolean hasEndedSince(Period period, LocalDate since) {
    return !period.to().isBefore(since) && period.to().isBefore(day);
  }

  private List<TaskStanding> led(String unit, Standing standing) {
    return standings
        .tasks()
        .filter(task -> task.task().lead().equals(unit) && task.standing() == standing)
        .toList();
  }

  private static boolean isToBeCorrected(Submission report) {
    return report.state() == Submission.State.RETURNED || report.rowsReturned() > 0;
  }

  private boolean isDueSoon(Submission report) {
    return report.state() == Submission.State.NOT_YET_DUE && isNearOrPast(report.due().day());
  }

  private boolean isNearOrPast(LocalDate due) {
    return !day.isBefore(due.minusDays(plan.settings().warningDays()));
  }

  private boolean isOver(@Nullable LocalDate done) {
    return done != null && !done.isAfter(day);
  }
}
