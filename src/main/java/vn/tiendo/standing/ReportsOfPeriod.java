package vn.tiendo.standing;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Line;
import vn.tiendo.report.Verdict;

/**
 * What one unit had sent for one period by a moment.
 *
 * @param arrived every report, rejected ones too, in order of arrival
 * @param counted those that count: taken at least in part, and before the period closed
 */
record ReportsOfPeriod(
    Unit unit, Period period, List<ReceivedReport> arrived, List<ReceivedReport> counted) {

  /** The latest version of each source that counts, in the order in which the sources came. */
  Collection<ReceivedReport> inForce() {
    if (counted.size() < 2) {
      return counted;
    }
    Map<Source, ReceivedReport> latest = new LinkedHashMap<>();
    counted.forEach(report -> latest.put(report.source().identity(), report));
    return latest.values();
  }

  /**
   * The lines that count: one a task, a unit's own over a collected one, else the later arrival's.
   */
  Collection<LineInForce> lines() {
    Map<String, LineInForce> byTask = new LinkedHashMap<>();
    for (ReceivedReport report : inForce()) {
      for (Line line : report.lines()) {
        byTask.merge(line.task(), new LineInForce(report, line, false), ReportsOfPeriod::stronger);
      }
    }
    return byTask.values();
  }

  Optional<Instant> firstArrival() {
    return counted.stream().map(ReceivedReport::arrivedAt).findFirst();
  }

  /** Whether something came and all of it was rejected. */
  boolean onlyRejected() {
    return !arrived.isEmpty()
        && arrived.stream().allMatch(report -> report.verdict() == Verdict.REJECTED);
  }

  private static LineInForce stronger(LineInForce one, LineInForce other) {
    if (one.report().collected() != other.report().collected()) {
      return one.report().collected() ? other : one;
    }
    return ReceivedReport.BY_ARRIVAL.compare(one.report(), other.report()) <= 0 ? other : one;
  }
}
