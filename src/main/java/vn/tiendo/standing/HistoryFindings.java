package vn.tiendo.standing;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.plan.Deadline;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Finding;
import vn.tiendo.report.FindingCode;
import vn.tiendo.report.Line;
import vn.tiendo.report.Status;
import vn.tiendo.report.Verdict;
import vn.tiendo.sheet.Cell;

/**
 * The findings that need what came before. Their arguments, days as dd/MM/yyyy:
 *
 * <ul>
 *   <li>{@code period-not-open}: the period's name, the day from which reports are taken
 *   <li>{@code period-closed}: the period's name, the last day on which a report counted
 *   <li>{@code late}: the period's name, the due day, the moment of arrival
 *   <li>{@code unchanged-since-last-period}: the period's name, that of the one before
 *   <li>{@code progress-went-back}: the task, the percentage now, the one before, both with their
 *       sign, the name of the period before
 *   <li>{@code reported-elsewhere}: the other file's path, its sheet, the tasks
 *   <li>{@code nothing-new}: none
 * </ul>
 */
final class HistoryFindings {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  private final Plan plan;
  private final EarlierReports earlier;

  HistoryFindings(Plan plan, EarlierReports earlier) {
    this.plan = plan;
    this.earlier = earlier;
  }

  /** The report with its version, the verdict that stands and whether it is unchanged. */
  ReceivedReport numbered(ReceivedReport report, List<Finding> findings) {
    Optional<Unit> unit = plan.findUnit(report.unit());
    Optional<Period> period = plan.findPeriod(report.period());
    ReceivedReport judged = report;
    if (unit.isPresent() && period.isPresent() && report.verdict() != Verdict.REJECTED) {
      judged = judged(report, unit.get(), period.get(), findings);
    }
    return judged.asVersion(earlier.nextVersionOf(report));
  }

  private ReceivedReport judged(
      ReceivedReport report, Unit unit, Period period, List<Finding> findings) {
    LocalDate arrived = LocalDate.ofInstant(report.arrivedAt(), plan.settings().zone());
    if (arrived.isBefore(period.opens())) {
      findings.add(
          ofSheet(FindingCode.PERIOD_NOT_OPEN, report, period.name(), DAY.format(period.opens())));
      return report.withVerdict(Verdict.REJECTED);
    }
    Optional<LocalDate> closed =
        plan.findClosingOf(period, unit).filter(day -> arrived.isAfter(day));
    closed.ifPresent(
        day ->
            findings.add(
                ofSheet(FindingCode.PERIOD_CLOSED, report, period.name(), DAY.format(day))));
    if (closed.isEmpty()) {
      findLate(report, unit, period, findings);
    }
    findElsewhere(report, unit, period, findings);
    findProgressGoneBack(report, unit, period, findings);
    return report.asUnchanged(findUnchanged(report, unit, period, findings));
  }

  private void findLate(ReceivedReport report, Unit unit, Period period, List<Finding> findings) {
    Deadline due = plan.dueOf(period, unit);
    boolean excused = plan.findExtension(unit, period).stream().anyMatch(e -> e.excused());
    boolean first = earlier.of(unit, period).counted().isEmpty();
    if (first
        && !excused
        && plan.expects(period, unit)
        && due.isPassedAt(report.arrivedAt(), plan.settings().zone())) {
      LocalDateTime arrived = LocalDateTime.ofInstant(report.arrivedAt(), plan.settings().zone());
      findings.add(
          ofSheet(
              FindingCode.LATE,
              report,
              period.name(),
              DAY.format(due.day()),
              MOMENT.format(arrived)));
    }
  }

  /** Of several other sources of a task the one that was heard last is named. */
  private void findElsewhere(
      ReceivedReport report, Unit unit, Period period, List<Finding> findings) {
    List<ReceivedReport> counted = earlier.of(unit, period).counted();
    Set<String> open = report.lines().stream().map(Line::task).collect(toCollection(HashSet::new));
    Set<Source> heard = new HashSet<>();
    for (int i = counted.size() - 1; i >= 0 && !open.isEmpty(); i--) {
      ReceivedReport other = counted.get(i);
      boolean latest = heard.add(other.source().identity());
      if (latest && !other.source().lineage().equals(report.source().lineage())) {
        Set<String> theirs = other.lines().stream().map(Line::task).collect(toSet());
        theirs.retainAll(open);
        open.removeAll(theirs);
        List<Line> both =
            report.lines().stream().filter(line -> theirs.contains(line.task())).toList();
        if (!both.isEmpty()) {
          findings.add(elsewhere(report, both, other.source()));
        }
      }
    }
  }

  private static Finding elsewhere(ReceivedReport report, List<Line> both, Source other) {
    return ofLines(
        FindingCode.REPORTED_ELSEWHERE,
        report,
        both,
        other.path(),
        other.sheet(),
        String.join(", ", both.stream().map(Line::task).toList()));
  }

  private void findProgressGoneBack(
      ReceivedReport report, Unit unit, Period period, List<Finding> findings) {
    Map<String, LineInForce> latest = earlier.latestLinesBefore(unit, period);
    for (Line line : report.lines()) {
      LineInForce before = latest.get(line.task());
      if (before != null && wentBack(line, before.line())) {
        findings.add(
            ofLines(
                FindingCode.PROGRESS_WENT_BACK,
                report,
                List.of(line),
                line.task(),
                percent(line),
                percent(before.line()),
                plan.findPeriod(before.report().period()).map(Period::name).orElse("")));
      }
    }
  }

  private static boolean wentBack(Line now, Line before) {
    Double p = now.progress();
    Double q = before.progress();
    return (before.status() == Status.DONE && now.status() != Status.DONE)
        || (p != null && q != null && p < q);
  }

  private boolean findUnchanged(
      ReceivedReport report, Unit unit, Period period, List<Finding> findings) {
    Optional<Period> before = plan.findPeriodBefore(period);
    if (before.isEmpty() || report.lines().isEmpty()) {
      return false;
    }
    List<Line> then =
        earlier.of(unit, before.get()).lines().stream().map(LineInForce::line).toList();
    boolean unchanged = EarlierReports.addNothing(then, report.lines());
    if (unchanged) {
      findings.add(
          ofSheet(
              FindingCode.UNCHANGED_SINCE_LAST_PERIOD, report, period.name(), before.get().name()));
    }
    return unchanged;
  }

  private static Finding ofSheet(FindingCode code, ReceivedReport report, String... arguments) {
    return Finding.ofSheet(code, report.source().sheet(), arguments);
  }

  private static Finding ofLines(
      FindingCode code, ReceivedReport report, List<Line> lines, String... arguments) {
    List<String> cells = new ArrayList<>();
    lines.forEach(line -> cells.add(Cell.columnName(line.column()) + line.row()));
    return new Finding(
        code,
        code.severity(),
        report.source().sheet(),
        cells.get(0),
        lines.get(0).row(),
        List.of(arguments),
        cells.subList(1, cells.size()));
  }

  private static String percent(Line line) {
    Double progress = line.progress();
    return progress == null
        ? line.status() == Status.DONE ? "100%" : "–"
        : new BigDecimal(progress.toString()).stripTrailingZeros().toPlainString().replace('.', ',')
            + "%";
  }
}
