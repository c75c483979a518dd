package vn.tiendo.letter.view;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.report.Line;
import vn.tiendo.standing.LineInForce;
import vn.tiendo.standing.Standing;
import vn.tiendo.standing.TaskStanding;

/** How tasks and what was said of them are written in letters. */
final class TaskWords {

  private final Dossier dossier;
  private final Plan plan;
  private final Wording wording;

  TaskWords(Dossier dossier, Wording wording) {
    this.dossier = dossier;
    this.plan = dossier.plan();
    this.wording = wording;
  }

  /** A task's number and words. */
  String name(String code) {
    return plan.findTask(code).map(this::name).orElse(code);
  }

  String name(Task task) {
    return wording.say("task", task.code(), task.content());
  }

  /** A task that is overdue at the dossier's moment. */
  OverdueTask overdue(TaskStanding standing) {
    Task task = standing.task();
    return new OverdueTask(
        name(task),
        wording.unit(task.lead()),
        due(standing),
        reported(standing),
        plan.findUnit(task.lead()).map(wording::contact).orElse(null),
        reason(standing.decidedBy()));
  }

  /** When a task is or was due. */
  String due(TaskStanding standing) {
    if (!standing.occurrences().isEmpty() && standing.standing() == Standing.OVERDUE) {
      return standing.occurrences().stream()
          .filter(occurrence -> occurrence.due() && !occurrence.fulfilled())
          .reduce((first, last) -> last)
          .map(occurrence -> wording.say("overdue.occurrence", wording.period(occurrence.period())))
          .orElseGet(() -> wording.say("overdue.plain"));
    }
    var day = standing.task().deadline().day();
    if (standing.standing() != Standing.OVERDUE) {
      return wording.say("due", wording.day(day));
    }
    long days = ChronoUnit.DAYS.between(day, wording.dayOf(dossier.asOf()));
    return wording.say("overdue.days", wording.day(day), Math.max(1, days));
  }

  /** What was last reported of a task. */
  String reported(TaskStanding standing) {
    return standing.decidedBy() == null
        ? wording.say("reported.nothing")
        : wording.say("reported", wording.percent(standing.progress()));
  }

  private @Nullable String reason(@Nullable LineInForce decidedBy) {
    return decidedBy == null ? null : wording.quote(decidedBy.line().difficulty());
  }

  /** What a unit says of a task: {@code Ban Phong trào: đang thực hiện, 40%}. */
  String says(LineInForce inForce) {
    Line line = inForce.line();
    String status = wording.say("status." + line.status().code());
    String unit = wording.unit(inForce.report().unit());
    String period = wording.report(inForce.report().period());
    return line.progress() == null
        ? wording.say("says", unit, status, period)
        : wording.say("says.percent", unit, status, wording.percent(line.progress()), period);
  }
}
