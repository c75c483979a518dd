package vn.tiendo.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Shortcoming.Judgement;

/**
 * A later year's plan made from an earlier one.
 *
 * <p>Dates move by whole years, the last day of a month to the last day of that month. What recurs
 * is kept: groups, tasks, units, periods, the days of sessions, recipients, schedule, criteria.
 * What happened in the year is not: extensions, the days on which sessions were held, papers,
 * inspections, ratings. A shortcoming that the Office judged remedied is left out; the others are
 * carried over as long-term ones to be judged anew. Holidays are the new year's own.
 */
public final class NextYear {

  private final Plan plan;
  private final int year;
  private final int years;

  private NextYear(Plan plan, int year) {
    this.plan = plan;
    this.year = year;
    this.years = year - plan.settings().year();
  }

  /**
   * @param year the new plan's year, after the old one's
   * @param holidays the new year's days off
   * @throws IllegalArgumentException if the year is not after the plan's
   */
  public static Plan of(Plan plan, int year, List<Holiday> holidays) {
    if (year <= plan.settings().year()) {
      throw new IllegalArgumentException(
          "the year %d is not after the plan's, %d".formatted(year, plan.settings().year()));
    }
    return new NextYear(plan, year).roll(holidays);
  }

  private Plan roll(List<Holiday> holidays) {
    List<String> remedied =
        plan.shortcomings().stream()
            .filter(shortcoming -> shortcoming.judgement() == Judgement.REMEDIED)
            .map(Shortcoming::code)
            .toList();
    return new Plan(
        settings(plan.settings()),
        plan.shortcomings().stream()
            .filter(shortcoming -> !remedied.contains(shortcoming.code()))
            .map(NextYear::carriedOver)
            .toList(),
        plan.groups().stream().map(group -> group(group, remedied)).toList(),
        plan.tasks().stream().map(this::task).toList(),
        plan.units(),
        plan.board(),
        plan.periods().stream().map(this::period).toList(),
        List.of(),
        plan.sessions().stream().map(this::session).toList(),
        List.of(),
        List.of(),
        List.of(),
        plan.recipients(),
        plan.addressees(),
        plan.schedule().stream().map(this::entry).toList(),
        plan.criteria(),
        holidays,
        plan.columnAliases());
  }

  private PlanSettings settings(PlanSettings old) {
    String code = renamed(old.code());
    return new PlanSettings(
        code.equals(old.code()) ? code + "-" + year : code,
        renamed(old.name()),
        null,
        old.basis(),
        year,
        moved(old.from()),
        moved(old.to()),
        old.zone(),
        old.warningDays(),
        old.escalationDays(),
        old.movesDueDays(),
        old.unchangedCountsAsOnTime(),
        old.ratingReplyDays(),
        old.quietSeconds(),
        old.sendsLetters(),
        old.mailFrom(),
        old.replyTo(),
        old.keepRunsDays());
  }

  private static Shortcoming carriedOver(Shortcoming old) {
    return new Shortcoming(old.code(), old.field(), old.content(), old.since(), true, null, null);
  }

  private static SolutionGroup group(SolutionGroup old, List<String> remedied) {
    return new SolutionGroup(
        old.number(),
        old.name(),
        old.remedies().stream().filter(code -> !remedied.contains(code)).toList(),
        old.lead(),
        old.coordinating(),
        old.overseer());
  }

  private Task task(Task old) {
    return new Task(
        old.code(),
        old.group(),
        renamed(old.content()),
        old.lead(),
        old.coordinating(),
        movedIfAny(old.start()),
        moved(old.deadline()),
        old.cadence(),
        old.target(),
        old.measure(),
        old.weight(),
        old.deadlineSource(),
        old.responsible());
  }

  private Period period(Period old) {
    return new Period(
        renamed(old.code()),
        renamed(old.name()),
        moved(old.from()),
        moved(old.to()),
        moved(old.opens()),
        moved(old.due()),
        movedIfAny(old.closes()),
        old.units());
  }

  private Session session(Session old) {
    return new Session(renamed(old.period()), moved(old.plannedOn()), null);
  }

  private ScheduleEntry entry(ScheduleEntry old) {
    Schedule schedule = old.schedule();
    return schedule instanceof Schedule.Once once
        ? new ScheduleEntry(
            old.job(), new Schedule.Once(moved(once.day()), once.at()), old.enabled())
        : old;
  }

  private String renamed(String text) {
    return text.replace(
        String.valueOf(plan.settings().year()), String.valueOf(plan.settings().year() + years));
  }

  private Deadline moved(Deadline old) {
    return new Deadline(moved(old.day()), old.fixed());
  }

  private @Nullable LocalDate movedIfAny(@Nullable LocalDate day) {
    return day == null ? null : moved(day);
  }

  private LocalDate moved(LocalDate day) {
    boolean last = YearMonth.from(day).atEndOfMonth().equals(day);
    LocalDate moved = day.plusYears(years);
    return last ? YearMonth.from(moved).atEndOfMonth() : moved;
  }
}
