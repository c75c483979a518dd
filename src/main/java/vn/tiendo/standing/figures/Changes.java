package vn.tiendo.standing.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.Submission;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.UnitStanding;

/**
 * What changed between two moments of a plan.
 *
 * @param tasks tasks whose standing or progress changed, in the plan's order
 * @param reports reports that were received since, by unit, then period, in the plan's order
 */
public record Changes(List<TaskChange> tasks, List<Submission> reports) {

  /** Progress that is the same to one decimal, as it is shown, has not changed. */
  private static final double SHOWN = 0.05;

  /**
   * @param before null for a task that was not in the plan then
   */
  public record TaskChange(@Nullable TaskStanding before, TaskStanding after) {

    public boolean changedStanding() {
      return before == null || before.standing() != after.standing();
    }
  }

  public Changes {
    tasks = List.copyOf(tasks);
    reports = List.copyOf(reports);
  }

  /** What is different at the second moment. */
  public static Changes between(Standings before, Standings after) {
    return new Changes(tasks(before, after), reports(before, after));
  }

  public boolean isEmpty() {
    return tasks.isEmpty() && reports.isEmpty();
  }

  private static List<TaskChange> tasks(Standings before, Standings after) {
    Map<String, TaskStanding> earlier = new HashMap<>();
    before.tasks().forEach(task -> earlier.put(task.task().code(), task));
    return after
        .tasks()
        .map(task -> new TaskChange(earlier.get(task.task().code()), task))
        .filter(Changes::isOne)
        .toList();
  }

  private static boolean isOne(TaskChange change) {
    TaskStanding before = change.before();
    return before == null
        || change.changedStanding()
        || Math.abs(before.countedProgress() - change.after().countedProgress()) >= SHOWN;
  }

  private static List<Submission> reports(Standings before, Standings after) {
    Map<List<String>, Submission> earlier = new HashMap<>();
    for (UnitStanding unit : before.units()) {
      unit.submissions().forEach(s -> earlier.put(List.of(s.unit(), s.period()), s));
    }
    List<Submission> received = new ArrayList<>();
    for (UnitStanding unit : after.units()) {
      for (Submission submission : unit.submissions()) {
        Submission then = earlier.get(List.of(submission.unit(), submission.period()));
        if (submission.isReceived() && (then == null || !then.isReceived())) {
          received.add(submission);
        }
      }
    }
    return received;
  }
}
