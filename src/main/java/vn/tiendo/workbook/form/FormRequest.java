package vn.tiendo.workbook.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Line;

/**
 * Whose form is to be made, and what is to stand in it already.
 *
 * @param period the one to be reported on
 * @param asOf the moment of which it is made
 * @param last what the unit said last of each task, by the task's code
 * @param former the sheet whose layout it takes, null for the standard one
 */
public record FormRequest(
    Plan plan,
    Unit unit,
    Period period,
    Instant asOf,
    Map<String, Line> last,
    @Nullable FormerSheet former) {

  public FormRequest {
    last = Map.copyOf(last);
  }

  Optional<Line> findLast(Task task) {
    return Optional.ofNullable(last.get(task.code()));
  }

  boolean concerns(Task task) {
    return plan.leads(unit, task) || plan.coordinates(unit, task);
  }

  /** The tasks that the unit leads, which no form of its leaves out. */
  List<Task> led() {
    return plan.tasks().stream().filter(task -> plan.leads(unit, task)).toList();
  }
}
