package vn.tiendo.standing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Cadence;
import vn.tiendo.plan.Deadline;
import vn.tiendo.plan.Extension;
import vn.tiendo.plan.Inspection;
import vn.tiendo.plan.OfficeRating;
import vn.tiendo.plan.Paper;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanSettings;
import vn.tiendo.plan.ScheduleEntry;
import vn.tiendo.plan.Session;
import vn.tiendo.plan.SolutionGroup;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.Unit;

/** A plan as the Office has changed it in a test. */
public final class ChangedPlan {

  private final Plan plan;
  private PlanSettings settings;
  private List<SolutionGroup> groups;
  private List<Task> tasks;
  private List<Unit> units;
  private List<Period> periods;
  private final List<Extension> extensions;
  private List<Session> sessions;
  private final List<Paper> papers;
  private final List<Inspection> inspections;
  private final List<OfficeRating> ratings;
  private List<ScheduleEntry> schedule;

  private ChangedPlan(Plan plan) {
    this.plan = plan;
    this.settings = plan.settings();
    this.groups = plan.groups();
    this.tasks = plan.tasks();
    this.units = plan.units();
    this.periods = plan.periods();
    this.extensions = new ArrayList<>(plan.extensions());
    this.sessions = plan.sessions();
    this.papers = new ArrayList<>(plan.papers());
    this.inspections = new ArrayList<>(plan.inspections());
    this.ratings = new ArrayList<>(plan.officeRatings());
    this.schedule = plan.schedule();
  }

  public static ChangedPlan from(Plan plan) {
    return new ChangedPlan(plan);
  }

  public ChangedPlan schedule(ScheduleEntry... all) {
    schedule = List.of(all);
    return this;
  }

  public ChangedPlan units(List<Unit> all) {
    units = all;
    return this;
  }

  public ChangedPlan periods(List<Period> all) {
    periods = all;
    return this;
  }

  public ChangedPlan groups(List<SolutionGroup> all) {
    groups = all;
    return this;
  }

  public ChangedPlan extending(String unit, String period, String newDue) {
    extensions.add(new Extension(unit, period, LocalDate.parse(newDue), false, "bão lũ", "Bí thư"));
    return this;
  }

  public ChangedPlan excusing(String unit, String period) {
    extensions.add(new Extension(unit, period, null, true, "mới thành lập", "Bí thư"));
    return this;
  }

  public ChangedPlan closing(String period, String lastDay) {
    periods =
        periods.stream()
            .map(
                p ->
                    p.code().equals(period)
                        ? new Period(
                            p.code(),
                            p.name(),
                            p.from(),
                            p.to(),
                            p.opens(),
                            p.due(),
                            LocalDate.parse(lastDay),
                            p.units())
                        : p)
            .toList();
    return this;
  }

  public ChangedPlan leavingOutUnchangedReports() {
    PlanSettings s = settings;
    settings =
        new PlanSettings(
            s.code(),
            s.name(),
            s.number(),
            s.basis(),
            s.year(),
            s.from(),
            s.to(),
            s.zone(),
            s.warningDays(),
            s.escalationDays(),
            s.movesDueDays(),
            false,
            s.ratingReplyDays(),
            s.quietSeconds(),
            s.sendsLetters(),
            s.mailFrom(),
            s.replyTo(),
            s.keepRunsDays());
    return this;
  }

  /** Under another code, in another zone, with so many quiet seconds. */
  public ChangedPlan named(String code, ZoneId zone, int quietSeconds) {
    PlanSettings old = settings;
    settings =
        new PlanSettings(
            code,
            old.name(),
            old.number(),
            old.basis(),
            old.year(),
            old.from(),
            old.to(),
            zone,
            old.warningDays(),
            old.escalationDays(),
            old.movesDueDays(),
            old.unchangedCountsAsOnTime(),
            old.ratingReplyDays(),
            quietSeconds,
            old.sendsLetters(),
            old.mailFrom(),
            old.replyTo(),
            old.keepRunsDays());
    return this;
  }

  public ChangedPlan session(String period, String planned, @Nullable String held) {
    List<Session> changed =
        new ArrayList<>(sessions.stream().filter(s -> !s.period().equals(period)).toList());
    changed.add(
        new Session(period, LocalDate.parse(planned), held == null ? null : LocalDate.parse(held)));
    sessions = changed;
    return this;
  }

  public ChangedPlan paper(String unit, String title, String due, @Nullable String submitted) {
    papers.add(
        new Paper(
            unit,
            title,
            LocalDate.parse(due),
            submitted == null ? null : LocalDate.parse(submitted)));
    return this;
  }

  public ChangedPlan inspection(
      String day, String unit, String conclusion, @Nullable String mendBy, @Nullable String on) {
    inspections.add(
        new Inspection(
            LocalDate.parse(day),
            "Bí thư",
            unit,
            conclusion,
            mendBy == null ? null : LocalDate.parse(mendBy),
            on == null ? null : LocalDate.parse(on)));
    return this;
  }

  public ChangedPlan rating(OfficeRating rating) {
    ratings.add(rating);
    return this;
  }

  /** A task with another start and deadline, days as ISO. */
  public ChangedPlan task(String code, @Nullable String start, String deadline, double weight) {
    return changing(
        code,
        t ->
            new Task(
                t.code(),
                t.group(),
                t.content(),
                t.lead(),
                t.coordinating(),
                start == null ? null : LocalDate.parse(start),
                Deadline.on(LocalDate.parse(deadline)),
                t.cadence(),
                t.target(),
                t.measure(),
                weight,
                t.deadlineSource(),
                t.responsible()));
  }

  /** A task with a figure to reach. */
  public ChangedPlan target(String code, double target, String measure) {
    return changing(
        code,
        t ->
            new Task(
                t.code(),
                t.group(),
                t.content(),
                t.lead(),
                t.coordinating(),
                t.start(),
                t.deadline(),
                Cadence.ONCE,
                target,
                measure,
                t.weight(),
                t.deadlineSource(),
                t.responsible()));
  }

  /** A task with a person in charge of it. */
  public ChangedPlan responsible(String code, String person) {
    return changing(
        code,
        t ->
            new Task(
                t.code(),
                t.group(),
                t.content(),
                t.lead(),
                t.coordinating(),
                t.start(),
                t.deadline(),
                t.cadence(),
                t.target(),
                t.measure(),
                t.weight(),
                t.deadlineSource(),
                person));
  }

  private ChangedPlan changing(String code, UnaryOperator<Task> change) {
    tasks = tasks.stream().map(t -> t.code().equals(code) ? change.apply(t) : t).toList();
    return this;
  }

  public Plan plan() {
    return new Plan(
        settings,
        plan.shortcomings(),
        groups,
        tasks,
        units,
        plan.board(),
        periods,
        extensions,
        sessions,
        papers,
        inspections,
        ratings,
        plan.recipients(),
        plan.addressees(),
        schedule,
        plan.criteria(),
        plan.holidays(),
        plan.columnAliases());
  }
}
