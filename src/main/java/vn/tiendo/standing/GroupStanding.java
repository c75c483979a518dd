package vn.tiendo.standing;

import java.util.List;
import vn.tiendo.plan.SolutionGroup;

/**
 * Where a group stands.
 *
 * @param progress weighted mean of its tasks', percent 0 to 100, cancelled ones left out
 * @param tasks in the order of the plan
 */
public record GroupStanding(SolutionGroup group, double progress, List<TaskStanding> tasks) {

  public GroupStanding {
    tasks = List.copyOf(tasks);
  }

  public long count(Standing standing) {
    return tasks.stream().filter(task -> task.standing() == standing).count();
  }
}
