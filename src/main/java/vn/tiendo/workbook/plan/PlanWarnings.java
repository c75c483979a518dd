package vn.tiendo.workbook.plan;

import java.util.List;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.Shortcoming;
import vn.tiendo.plan.SolutionGroup;
import vn.tiendo.plan.Unit;

/** What an Office probably did not mean, though the plan can be carried out as it is. */
final class PlanWarnings {

  private static final List<LetterKind> EXPECTED_LETTERS =
      List.of(LetterKind.SUMMARY, LetterKind.MASTER);
  private static final List<PlannedJob> EXPECTED_JOBS =
      List.of(PlannedJob.INTAKE, PlannedJob.SUMMARY);

  private PlanWarnings() {}

  static void tell(Plan plan, PlanSheets sheets) {
    for (SolutionGroup group : plan.groups()) {
      if (plan.tasksOf(group).findAny().isEmpty()) {
        sheets.tell(OutlineTables.GROUPS, group.number(), Code.GROUP_WITHOUT_TASKS);
      }
    }
    for (Shortcoming shortcoming : plan.shortcomings()) {
      if (plan.groups().stream().noneMatch(g -> g.remedies().contains(shortcoming.code()))) {
        sheets.tell(OutlineTables.SHORTCOMINGS, shortcoming.code(), Code.SHORTCOMING_WITHOUT_GROUP);
      }
    }
    for (Unit unit : plan.units()) {
      if (unit.emails().isEmpty()) {
        sheets.tell(UnitTables.UNITS, unit.code(), Code.UNIT_WITHOUT_EMAIL);
      }
    }
    tellOfLetters(plan, sheets.mistakes());
  }

  private static void tellOfLetters(Plan plan, Mistakes mistakes) {
    for (LetterKind kind : EXPECTED_LETTERS) {
      if (plan.recipients().stream().noneMatch(to -> to.kinds().contains(kind))) {
        mistakes.add(Code.NO_RECIPIENT, LetterTables.RECIPIENTS.sheet(), null, kind.code());
      }
    }
    for (PlannedJob job : EXPECTED_JOBS) {
      if (plan.schedule().stream().noneMatch(entry -> entry.enabled() && entry.job() == job)) {
        mistakes.add(Code.NOT_SCHEDULED, LetterTables.SCHEDULES.sheet(), null, job.code());
      }
    }
  }
}
