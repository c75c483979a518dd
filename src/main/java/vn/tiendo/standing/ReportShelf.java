package vn.tiendo.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Verdict;

/** All reports of a plan by unit and period in order of arrival, so that any moment is cheap. */
final class ReportShelf {

  private record Place(String unit, String period) {}

  private final Plan plan;
  private final Map<Place, List<ReceivedReport>> places = new HashMap<>();

  ReportShelf(Plan plan, List<ReceivedReport> reports) {
    this.plan = plan;
    for (ReceivedReport report : reports) {
      places
          .computeIfAbsent(new Place(report.unit(), report.period()), place -> new ArrayList<>(2))
          .add(report);
    }
    places.values().forEach(list -> list.sort(ReceivedReport.BY_ARRIVAL));
  }

  /** For each unit, in the plan's order, what it had sent for each period, in the plan's order. */
  Map<Unit, List<ReportsOfPeriod>> at(Instant moment) {
    Map<Unit, List<ReportsOfPeriod>> received = new LinkedHashMap<>();
    for (Unit unit : plan.units()) {
      List<ReportsOfPeriod> reports = new ArrayList<>(plan.periods().size());
      plan.periods().forEach(period -> reports.add(at(moment, unit, period)));
      received.put(unit, reports);
    }
    return received;
  }

  ReportsOfPeriod at(Instant moment, Unit unit, Period period) {
    List<ReceivedReport> arrived =
        places.getOrDefault(new Place(unit.code(), period.code()), List.of()).stream()
            .filter(report -> !report.arrivedAt().isAfter(moment))
            .toList();
    return new ReportsOfPeriod(unit, period, arrived, counted(arrived, unit, period));
  }

  private List<ReceivedReport> counted(List<ReceivedReport> arrived, Unit unit, Period period) {
    if (arrived.isEmpty()) {
      return arrived;
    }
    Optional<Instant> closed = plan.findClosingOf(period, unit).map(this::endOf);
    return arrived.stream()
        .filter(report -> report.verdict() != Verdict.REJECTED)
        .filter(report -> closed.isEmpty() || report.arrivedAt().isBefore(closed.get()))
        .toList();
  }

  private Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(plan.settings().zone()).toInstant();
  }
}
