package vn.tiendo.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A year's plan: what was promised, by whom and by when, as its workbook in jobs/ says it. Lists
 * are in the order of the workbook's rows.
 *
 * @param addressees the lines printed under "Nơi nhận" in the Word report, never mailed
 */
public record Plan(
    PlanSettings settings,
    List<Shortcoming> shortcomings,
    List<SolutionGroup> groups,
    List<Task> tasks,
    List<Unit> units,
    List<BoardMember> board,
    List<Period> periods,
    List<Extension> extensions,
    List<Session> sessions,
    List<Paper> papers,
    List<Inspection> inspections,
    List<OfficeRating> officeRatings,
    List<Recipient> recipients,
    List<String> addressees,
    List<ScheduleEntry> schedule,
    Criteria criteria,
    List<Holiday> holidays,
    List<ColumnAlias> columnAliases) {

  public Plan {
    shortcomings = List.copyOf(shortcomings);
    groups = List.copyOf(groups);
    tasks = List.copyOf(tasks);
    units = List.copyOf(units);
    board = List.copyOf(board);
    periods = List.copyOf(periods);
    extensions = List.copyOf(extensions);
    sessions = List.copyOf(sessions);
    papers = List.copyOf(papers);
    inspections = List.copyOf(inspections);
    officeRatings = List.copyOf(officeRatings);
    recipients = List.copyOf(recipients);
    addressees = List.copyOf(addressees);
    schedule = List.copyOf(schedule);
    holidays = List.copyOf(holidays);
    columnAliases = List.copyOf(columnAliases);
  }

  /** Whether it says of any task who is in charge of it. */
  public boolean namesPersons() {
    return tasks.stream().anyMatch(task -> task.responsible() != null);
  }

  /** The same plan without the names of those in charge of tasks. */
  public Plan withoutPersons() {
    return new Plan(
        settings,
        shortcomings,
        groups,
        tasks.stream().map(Task::withoutPerson).toList(),
        units,
        board,
        periods,
        extensions,
        sessions,
        papers,
        inspections,
        officeRatings,
        recipients,
        addressees,
        schedule,
        criteria,
        holidays,
        columnAliases);
  }

  public String code() {
    return settings.code();
  }

  public Optional<Task> findTask(String code) {
    return tasks.stream().filter(task -> task.code().equals(code)).findFirst();
  }

  public Optional<Unit> findUnit(String code) {
    return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
  }

  public Optional<Period> findPeriod(String code) {
    return periods.stream().filter(period -> period.code().equals(code)).findFirst();
  }

  /** The period of the same kind that ended last before a period began. */
  public Optional<Period> findPeriodBefore(Period period) {
    return periods.stream()
        .filter(other -> other.kind() == period.kind() && other.to().isBefore(period.from()))
        .max(Comparator.comparing(Period::to));
  }

  public Optional<SolutionGroup> findGroup(String number) {
    return groups.stream().filter(group -> group.number().equals(number)).findFirst();
  }

  public Stream<Task> tasksOf(SolutionGroup group) {
    return tasks.stream().filter(task -> task.group().equals(group.number()));
  }

  public boolean leads(Unit unit, Task task) {
    return task.lead().equals(unit.code());
  }

  /**
   * Whether a unit coordinates a task, named by its code or by its kind, on the task or on its
   * group.
   */
  public boolean coordinates(Unit unit, Task task) {
    return !leads(unit, task)
        && (names(task.coordinating(), unit)
            || findGroup(task.group()).stream()
                .anyMatch(
                    group ->
                        names(group.coordinating(), unit) || group.lead().equals(unit.code())));
  }

  /** Whether a unit must report for a period, excuses aside. */
  public boolean expects(Period period, Unit unit) {
    return period.units().isEmpty() || names(period.units(), unit);
  }

  /** Whether a unit must report for a period and is not excused from it. */
  public boolean isOwed(Period period, Unit unit) {
    return expects(period, unit)
        && findExtension(unit, period).stream().noneMatch(Extension::excused);
  }

  /**
   * The periods in which a recurring task occurs, by their ends: the plan's months or quarters that
   * meet the task's own time. Empty for a task done once.
   */
  public List<Period> occurrencesOf(Task task) {
    if (task.cadence() == Cadence.ONCE) {
      return List.of();
    }
    Period.Kind kind = task.cadence() == Cadence.MONTHLY ? Period.Kind.MONTH : Period.Kind.QUARTER;
    LocalDate start = task.start();
    return periods.stream()
        .filter(period -> period.kind() == kind)
        .filter(period -> start == null || !period.to().isBefore(start))
        .filter(period -> !period.from().isAfter(task.deadline().day()))
        .sorted(Comparator.comparing(Period::to))
        .toList();
  }

  public Optional<Extension> findExtension(Unit unit, Period period) {
    return extensions.stream()
        .filter(e -> e.unit().equals(unit.code()) && e.period().equals(period.code()))
        .findFirst();
  }

  public WorkingDays workingDays() {
    return new WorkingDays(holidays);
  }

  /**
   * The last day on which a unit's report for a period is in time: extended, and moved off a rest
   * day if the plan says so.
   */
  public Deadline dueOf(Period period, Unit unit) {
    LocalDate extended = findExtension(unit, period).map(Extension::due).orElse(null);
    if (extended != null) {
      return Deadline.on(extended);
    }
    Deadline due = period.due();
    return settings.movesDueDays() && !due.fixed()
        ? Deadline.on(workingDays().onOrAfter(due.day()))
        : due;
  }

  /**
   * The last day on which a unit's report for a period still counts; an extension beyond it opens
   * the period again. Empty where the period never closes.
   */
  public Optional<LocalDate> findClosingOf(Period period, Unit unit) {
    LocalDate closes = period.closes();
    LocalDate extended = findExtension(unit, period).map(Extension::due).orElse(null);
    return Optional.ofNullable(closes)
        .map(day -> extended != null && extended.isAfter(day) ? extended : day);
  }

  /** The day of a moment in the plan's zone. */
  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, settings.zone());
  }

  /** The moment itself, or the last one of the plan's last day where it is later. */
  public Instant heldToYear(Instant moment) {
    Instant end = settings.to().plusDays(1).atStartOfDay(settings.zone()).toInstant().minusNanos(1);
    return moment.isAfter(end) ? end : moment;
  }

  private static boolean names(List<String> codesOrKinds, Unit unit) {
    return codesOrKinds.contains(unit.code())
        || (unit.kind() != null && codesOrKinds.contains(unit.kind()));
  }
}
