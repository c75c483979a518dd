package vn.tiendo.standing;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.report.Status;

/** Tasks on which the leading and a coordinating unit say different things of the same time. */
final class Conflicts {

  /** Percentages further apart than this do not agree. */
  private static final double TOLERANCE = 20;

  private final Timeline timeline;

  Conflicts(Timeline timeline) {
    this.timeline = timeline;
  }

  Stream<Standings.Conflict> of(TaskStanding task) {
    LineInForce leading = task.decidedBy();
    List<LineInForce> beside = task.beside();
    return leading == null
        ? Stream.of()
        : beside.stream()
            .filter(line -> ofOneTime(leading, line) && disagree(leading, line))
            .map(line -> new Standings.Conflict(leading, line));
  }

  private boolean ofOneTime(LineInForce one, LineInForce other) {
    return timeline.periodOf(one).to().equals(timeline.periodOf(other).to());
  }

  private static boolean disagree(LineInForce one, LineInForce other) {
    Status a = one.line().status();
    Status b = other.line().status();
    Double p = one.line().progress();
    Double q = other.line().progress();
    return (a == Status.DONE && b == Status.NOT_STARTED)
        || (b == Status.DONE && a == Status.NOT_STARTED)
        || (p != null && q != null && Math.abs(p - q) > TOLERANCE);
  }
}
