package vn.tiendo.standing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Cadence;
import vn.tiendo.plan.Task;
import vn.tiendo.report.Status;

/** Where a task stands, from the lines in force for it. */
final class TaskAssessment {

  private final Timeline timeline;
  private final Occurrences occurrences;

  TaskAssessment(Timeline timeline, Occurrences occurrences) {
    this.timeline = timeline;
    this.occurrences = occurrences;
  }

  TaskStanding of(Task task, List<LineInForce> lines) {
    List<LineInForce> leading =
        lines.stream()
            .filter(LineInForce::leading)
            .filter(timeline::hasBegun)
            .sorted(timeline.latestFirst())
            .toList();
    List<LineInForce> beside = latestOfEachUnit(lines);
    return task.cadence() == Cadence.ONCE
        ? once(task, leading, beside)
        : recurring(task, leading, beside);
  }

  private List<LineInForce> latestOfEachUnit(List<LineInForce> lines) {
    Map<String, LineInForce> latest = new LinkedHashMap<>();
    for (LineInForce line : lines) {
      if (!line.leading() && timeline.hasBegun(line)) {
        latest.merge(
            line.report().unit(),
            line,
            (a, b) -> timeline.latestFirst().compare(a, b) <= 0 ? a : b);
      }
    }
    return latest.values().stream().sorted(timeline.latestFirst()).toList();
  }

  private TaskStanding once(Task task, List<LineInForce> leading, List<LineInForce> beside) {
    LineInForce deciding = leading.isEmpty() ? null : leading.get(0);
    Status status = deciding == null ? null : deciding.line().status();
    LocalDate completed = status == Status.DONE ? completion(leading) : null;
    Standing standing =
        completed == null
            ? openStanding(task, status)
            : completed.isAfter(task.deadline().day()) ? Standing.DONE_LATE : Standing.DONE;
    Double progress = completed != null ? Double.valueOf(100) : progressOf(deciding);
    return new TaskStanding(task, standing, progress, completed, leading, beside, List.of());
  }

  private static @Nullable Double progressOf(@Nullable LineInForce deciding) {
    return deciding == null ? null : deciding.line().progress();
  }

  /**
   * The completion day that the latest line says. Where it says none, a task that was reported done
   * before stays done on the day it was first: later reports of the same do not make it late.
   */
  private LocalDate completion(List<LineInForce> latestFirst) {
    LineInForce first = latestFirst.get(0);
    for (LineInForce line : latestFirst) {
      if (line.line().status() != Status.DONE) {
        break;
      }
      first = line;
      if (line.line().completedOn() != null) {
        break;
      }
    }
    return timeline.completionOf(first);
  }

  private Standing openStanding(Task task, @Nullable Status status) {
    if (status == Status.CANCELLED) {
      return Standing.CANCELLED;
    }
    if (timeline.isPassed(task.deadline())) {
      return Standing.OVERDUE;
    }
    return timeline.isNear(task.deadline()) ? Standing.DUE_SOON : reported(status);
  }

  private static Standing reported(@Nullable Status status) {
    if (status == null) {
      return Standing.NO_REPORT;
    }
    return switch (status) {
      case NOT_STARTED -> Standing.NOT_STARTED;
      case ON_HOLD -> Standing.ON_HOLD;
      case IN_PROGRESS, DONE, CANCELLED -> Standing.IN_PROGRESS;
    };
  }

  private TaskStanding recurring(Task task, List<LineInForce> leading, List<LineInForce> beside) {
    List<TaskStanding.Occurrence> found = occurrences.of(task, leading);
    long fulfilled = found.stream().filter(TaskStanding.Occurrence::fulfilled).count();
    Double progress = found.isEmpty() ? null : Double.valueOf(100.0 * fulfilled / found.size());
    LineInForce deciding = leading.isEmpty() ? null : leading.get(0);
    return new TaskStanding(
        task, recurringStanding(found, deciding), progress, null, leading, beside, found);
  }

  private static Standing recurringStanding(
      List<TaskStanding.Occurrence> found, @Nullable LineInForce deciding) {
    Optional<TaskStanding.Occurrence> lastDue =
        found.stream().filter(TaskStanding.Occurrence::due).reduce((a, b) -> b);
    if (lastDue.isPresent() && !lastDue.get().fulfilled()) {
      return Standing.OVERDUE;
    }
    if (!found.isEmpty() && found.stream().allMatch(TaskStanding.Occurrence::fulfilled)) {
      return Standing.DONE;
    }
    return deciding == null ? Standing.NO_REPORT : Standing.IN_PROGRESS;
  }
}
