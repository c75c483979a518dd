package vn.tiendo.standing.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Unit;
import vn.tiendo.standing.Submission;
import vn.tiendo.standing.TaskStanding;

/**
 * A matter that those above are told of (cảnh báo): a task long overdue, or a missing report.
 *
 * @param unit the unit that owes it
 * @param groups numbers of the solution groups whose overseers are told
 * @param task the task, null where it is a report
 * @param report the report, null where it is a task
 * @param since the day it was due
 * @param day the day on which it is told
 * @param settled whether it was told before and is settled now
 */
public record Escalation(
    Unit unit,
    List<String> groups,
    @Nullable TaskStanding task,
    @Nullable Submission report,
    LocalDate since,
    LocalDate day,
    boolean settled) {

  public Escalation {
    groups = List.copyOf(groups);
  }

  /** Days since it was due. */
  public long daysOverdue() {
    return ChronoUnit.DAYS.between(since, day);
  }

  /** Whether it concerns any of the groups; every matter concerns one who asks for none. */
  public boolean concerns(List<String> asked) {
    return asked.isEmpty() || groups.stream().anyMatch(asked::contains);
  }

  Escalation asSettled(LocalDate now) {
    return new Escalation(unit, groups, task, report, since, now, true);
  }

  /** What stays the same of a matter from day to day. */
  List<Object> key() {
    TaskStanding of = task;
    return of != null
        ? List.of("task", of.task().code())
        : List.of("report", unit.code(), report == null ? "" : report.period());
  }
}
