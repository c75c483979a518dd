package vn.tiendo.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.Report;
import vn.tiendo.report.Verdict;
import vn.tiendo.standing.ReceivedReport;
import vn.tiendo.standing.Source;

/**
 * The versions of reports that arrivals brought. A sheet that repeats what had arrived before is
 * none, unless what it repeats was withdrawn since.
 */
final class ReceivedReports {

  /** A report's place: an arrival's id and the report's position in it. */
  record Place(long arrival, int position) {}

  private record SourceOfPeriod(Source source, String unit, String period) {}

  private final Plan plan;
  private final Map<Place, ReportJudgement> judgements;
  private final Map<SourceOfPeriod, ReceivedReport> latest = new HashMap<>();
  private final List<ReceivedReport> reports = new ArrayList<>();

  private ReceivedReports(Plan plan, Map<Place, ReportJudgement> judgements) {
    this.plan = plan;
    this.judgements = judgements;
  }

  /**
   * @param arrivals in order of arrival
   * @param judgements of their reports; a report without one is not judged yet and left out
   */
  static List<ReceivedReport> of(
      Plan plan, List<Arrival> arrivals, Map<Place, ReportJudgement> judgements) {
    ReceivedReports received = new ReceivedReports(plan, judgements);
    arrivals.stream().filter(arrival -> arrival.withdrawnAt() == null).forEach(received::add);
    return received.reports;
  }

  private void add(Arrival arrival) {
    for (int position = 0; position < arrival.reports().size(); position++) {
      ReportJudgement judged = judgements.get(new Place(arrival.id(), position));
      Report report = arrival.reports().get(position);
      if (judged != null && isOfPlan(report)) {
        add(arrival, report, judged);
      }
    }
  }

  private boolean isOfPlan(Report report) {
    return isKnown(report.unit(), report.period());
  }

  /** A unit or period that has left the plan takes its reports with it. */
  private boolean isKnown(@Nullable String unit, @Nullable String period) {
    return unit != null
        && period != null
        && plan.findUnit(unit).isPresent()
        && plan.findPeriod(period).isPresent();
  }

  private void add(Arrival arrival, Report report, ReportJudgement judged) {
    String unit = java.util.Objects.requireNonNull(report.unit());
    String period = java.util.Objects.requireNonNull(report.period());
    String lineage = judged.lineage() == null ? arrival.path() : judged.lineage();
    Source source = new Source(arrival.path(), report.sheet(), lineage);
    SourceOfPeriod key = new SourceOfPeriod(source.identity(), unit, period);
    ReceivedReport before = latest.get(key);
    if (judged.version() == 0 && (before != null || judged.verdict() == Verdict.REJECTED)) {
      return;
    }
    ReceivedReport received =
        new ReceivedReport(
            arrival.id(),
            unit,
            period,
            source,
            arrival.arrivedAt(),
            judged.version() == 0 ? 1 : judged.version(),
            judged.verdict(),
            report.nil(),
            judged.unchanged(),
            report.collected(),
            report.rows(),
            report.lines());
    reports.add(received);
    if (received.verdict() != Verdict.REJECTED) {
      latest.put(key, received);
    }
  }
}
