package vn.tiendo.plan;

import java.util.List;

/** A plan with one part changed, for tests. */
public final class ChangedPlan {

  private final Plan plan;

  private ChangedPlan(Plan plan) {
    this.plan = plan;
  }

  public static ChangedPlan of(Plan plan) {
    return new ChangedPlan(plan);
  }

  public Plan extensions(List<Extension> extensions) {
    return with(plan.settings(), plan.units(), plan.tasks(), plan.periods(), extensions);
  }

  public Plan periods(List<Period> periods) {
    return with(plan.settings(), plan.units(), plan.tasks(), periods, plan.extensions());
  }

  /** Other units, and tasks led by them. */
  public Plan unitsAndTasks(List<Unit> units, List<Task> tasks) {
    return with(plan.settings(), units, tasks, plan.periods(), plan.extensions());
  }

  /** Whose due days move off days of rest. */
  public Plan movingDueDays() {
    PlanSettings old = plan.settings();
    PlanSettings moving =
        new PlanSettings(
            old.code(),
            old.name(),
            old.number(),
            old.basis(),
            old.year(),
            old.from(),
            old.to(),
            old.zone(),
            old.warningDays(),
            old.escalationDays(),
            true,
            old.unchangedCountsAsOnTime(),
            old.ratingReplyDays(),
            old.quietSeconds(),
            old.sendsLetters(),
            old.mailFrom(),
            old.replyTo(),
            old.keepRunsDays());
    return with(moving, plan.units(), plan.tasks(), plan.periods(), plan.extensions());
  }

  private Plan with(
      PlanSettings settings,
      List<Unit> units,
      List<Task> tasks,
      List<Period> periods,
      List<Extension> extensions) {
    return new Plan(
        settings,
        plan.shortcomings(),
        plan.groups(),
        tasks,
        units,
        plan.board(),
        periods,
        extensions,
        plan.sessions(),
        plan.papers(),
        plan.inspections(),
        plan.officeRatings(),
        plan.recipients(),
        plan.addressees(),
        plan.schedule(),
        plan.criteria(),
        plan.holidays(),
        plan.columnAliases());
  }
}
