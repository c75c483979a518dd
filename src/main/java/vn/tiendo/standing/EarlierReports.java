package vn.tiendo.standing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Line;

/** What units had sent before an arrival. */
final class EarlierReports {

  private record Place(Source source, String unit, String period) {}

  private final Plan plan;
  private final ReportShelf shelf;
  private final Map<Place, ReceivedReport> latest = new HashMap<>();

  EarlierReports(Plan plan, List<ReceivedReport> before) {
    this.plan = plan;
    this.shelf = new ReportShelf(plan, before);
    before.stream()
        .sorted(ReceivedReport.BY_ARRIVAL)
        .forEach(report -> latest.put(placeOf(report), report));
  }

  /** Whether the latest version of the same source said the same, place of the rows aside. */
  boolean hold(ReceivedReport report) {
    ReceivedReport before = latest.get(placeOf(report));
    return before != null
        && before.verdict() == report.verdict()
        && before.nil() == report.nil()
        && before.rows().equals(report.rows())
        && sayTheSame(before.lines(), report.lines());
  }

  int nextVersionOf(ReceivedReport report) {
    ReceivedReport before = latest.get(placeOf(report));
    return before == null ? 1 : before.version() + 1;
  }

  ReportsOfPeriod of(Unit unit, Period period) {
    return shelf.at(Instant.MAX, unit, period);
  }

  /** Each task's line in force of the last period that ended before a period did, by task. */
  Map<String, LineInForce> latestLinesBefore(Unit unit, Period period) {
    Map<String, LineInForce> lines = new HashMap<>();
    plan.periods().stream()
        .filter(before -> before.to().isBefore(period.to()))
        .sorted(Comparator.comparing(Period::to))
        .forEach(
            before ->
                of(unit, before).lines().forEach(line -> lines.put(line.line().task(), line)));
    return lines;
  }

  /** Whether lines say the same of the same tasks, wherever they stand. */
  static boolean sayTheSame(List<Line> some, List<Line> others) {
    return contents(some).equals(contents(others));
  }

  /**
   * Whether lines say no more of the same tasks than others did: a form that comes back as it was
   * given out, with the results left empty, adds nothing either.
   */
  static boolean addNothing(List<Line> then, List<Line> now) {
    Map<String, Line> before = contents(then);
    Map<String, Line> after = contents(now);
    return before.keySet().equals(after.keySet())
        && now.stream()
            .allMatch(line -> addsNothing(Objects.requireNonNull(before.get(line.task())), line));
  }

  private static boolean addsNothing(Line before, Line now) {
    return before.status() == now.status()
        && isSilent(before.progress(), now.progress())
        && isSilent(before.completedOn(), now.completedOn())
        && isSilent(before.result(), now.result())
        && isSilent(before.difficulty(), now.difficulty())
        && isSilent(before.proposal(), now.proposal())
        && isSilent(before.evidence(), now.evidence())
        && isSilent(before.target(), now.target())
        && isSilent(before.actual(), now.actual());
  }

  private static boolean isSilent(@Nullable Object before, @Nullable Object now) {
    return now == null || now.equals(before);
  }

  private static Map<String, Line> contents(List<Line> lines) {
    Map<String, Line> contents = new HashMap<>();
    lines.forEach(line -> contents.put(line.task(), line.at(0, 0)));
    return contents;
  }

  private static Place placeOf(ReceivedReport report) {
    return new Place(report.source().identity(), report.unit(), report.period());
  }
}
