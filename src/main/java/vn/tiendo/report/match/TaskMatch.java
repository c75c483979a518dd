package vn.tiendo.report.match;

import java.util.List;
import vn.tiendo.plan.Task;

/** What a clerk's words were found to be among the plan's tasks. */
public sealed interface TaskMatch {

  /** How sure the plan's own words are. */
  int CERTAIN = 100;

  /**
   * One task stands out.
   *
   * @param sureness percent, 0 to 100; {@link #CERTAIN} only where the words are the plan's own
   */
  record Clear(Task task, int sureness) implements TaskMatch {}

  /**
   * Several tasks are near.
   *
   * @param tasks the nearest first, at least two
   */
  record Ambiguous(List<Task> tasks) implements TaskMatch {}

  /**
   * None is near enough.
   *
   * @param nearest the least far ones, nearest first, may be empty
   */
  record None(List<Task> nearest) implements TaskMatch {}
}
