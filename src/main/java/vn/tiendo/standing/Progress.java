package vn.tiendo.standing;

import java.util.List;

/** The progress of tasks taken together. */
final class Progress {

  private Progress() {}

  /**
   * The mean weighted by the plan's weights, percent 0 to 100; cancelled tasks are left out,
   * unknown progress counts 0; 0 where no task is left.
   */
  static double of(List<TaskStanding> tasks) {
    double weights = 0;
    double sum = 0;
    for (TaskStanding task : tasks) {
      if (task.standing() != Standing.CANCELLED) {
        weights += task.task().weight();
        sum += task.task().weight() * task.countedProgress();
      }
    }
    return weights == 0 ? 0 : sum / weights;
  }
}
