package vn.tiendo.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Cadence;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SolutionGroup;
import vn.tiendo.plan.Task;
import vn.tiendo.report.table.Columns;
import vn.tiendo.report.table.Field;
import vn.tiendo.sheet.Cell;

/** Holds a line that was read against the plan, for one unit and one table. */
final class LineChecks {

  private final Plan plan;
  private final String unit;
  private final Set<String> allowed;
  private final Columns columns;
  private final LocalDate reportedUpTo;

  /**
   * @param reportedUpTo the last day that the report had to speak of: the day it was due, or its
   *     arrival where that came before
   */
  LineChecks(
      PlanKnowledge knowledge,
      String unit,
      @Nullable Period period,
      Columns columns,
      LocalDate arrival) {
    this.plan = knowledge.plan();
    this.unit = unit;
    this.allowed = knowledge.tasksOf(unit);
    this.columns = columns;
    this.reportedUpTo =
        period == null || arrival.isBefore(period.due().day()) ? arrival : period.due().day();
  }

  /** Whether the task is the unit's, and stands under its own group's title. */
  void checkTask(TaskNaming.Named named, Optional<String> group, RowFindings findings) {
    Task task = named.task();
    if (!allowed.contains(task.code())) {
      findings.add(
          FindingCode.TASK_OF_ANOTHER_UNIT,
          named.cell(),
          task.code(),
          nameOf(task.lead()),
          nameOf(unit));
    } else if (group.isPresent() && !group.get().equals(task.group())) {
      findings.add(
          FindingCode.GROUP_DIFFERS,
          named.cell(),
          task.code(),
          groupName(task.group()),
          groupName(group.get()));
    }
  }

  void contradiction(
      RowCells cells, ProgressWords words, TaskNaming.Named named, RowFindings findings) {
    Cell cell =
        cells.of(Field.STATUS).stream()
            .findFirst()
            .or(() -> cells.of(Field.PROGRESS).stream().findFirst())
            .orElse(named.cell());
    Double progress = words.progress();
    findings.add(
        FindingCode.STATUS_CONTRADICTS_PROGRESS,
        cell,
        RowFindings.quote(cell),
        progress == null ? "–" : Figures.show(progress));
  }

  /** What is worth telling of a line that stands. */
  void check(Line line, TaskNaming.Named named, RowCells cells, RowFindings findings) {
    Task task = named.task();
    boolean open = line.status() == Status.IN_PROGRESS || line.status() == Status.NOT_STARTED;
    if (open && isOverdue(task) && columns.has(Field.DIFFICULTY) && line.difficulty() == null) {
      findings.add(
          FindingCode.DEADLINE_PASSED_WITHOUT_REASON,
          named.cell(),
          task.code(),
          Days.show(task.deadline().day()));
    }
    if (line.status() == Status.DONE
        && task.cadence() == Cadence.ONCE
        && columns.has(Field.EVIDENCE)
        && line.evidence() == null) {
      findings.add(FindingCode.DONE_WITHOUT_EVIDENCE, named.cell(), task.code());
    }
    for (Field field : Set.of(Field.RESULT, Field.DIFFICULTY, Field.PROPOSAL, Field.EVIDENCE)) {
      cells.of(field).stream()
          .filter(cell -> cell.text().length() > RowReader.LONG_TEXT)
          .forEach(
              cell ->
                  findings.add(
                      FindingCode.TEXT_TOO_LONG,
                      cell,
                      Integer.toString(cell.text().length()),
                      Integer.toString(RowReader.LONG_TEXT)));
    }
  }

  private boolean isOverdue(Task task) {
    return task.cadence() == Cadence.ONCE
        && task.lead().equals(unit)
        && task.deadline().day().isBefore(reportedUpTo);
  }

  private String nameOf(String code) {
    return plan.findUnit(code).map(of -> of.name()).orElse(code);
  }

  private String groupName(String number) {
    return plan.findGroup(number)
        .map(SolutionGroup::name)
        .map(n -> number + ". " + n)
        .orElse(number);
  }
}
