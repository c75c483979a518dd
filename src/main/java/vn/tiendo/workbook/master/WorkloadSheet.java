package vn.tiendo.workbook.master;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.tiendo.plan.Plan;
import vn.tiendo.standing.figures.Workload;

/** "Khối lượng công việc": tasks, reports and papers asked of each unit, month by month. */
final class WorkloadSheet {

  private final Draft draft;
  private final Words words;
  private final List<Workload> before;
  private final List<YearMonth> months;

  /** One kind of work of one unit. */
  private record Kind(Workload work, String name, ToIntFunction<Workload.Month> count) {

    int total() {
      return work.months().stream().mapToInt(count).sum();
    }
  }

  /**
   * @param yearBefore the plan of the year before, to compare with
   */
  WorkloadSheet(Draft draft, Optional<Plan> yearBefore) {
    this.draft = draft;
    this.words = draft.words();
    this.before = yearBefore.map(Workload::of).orElse(List.of());
    this.months = months(draft.dossier().plan());
  }

  void write() {
    List<Kind> kinds = new ArrayList<>();
    for (Workload work : Workload.of(draft.dossier().plan())) {
      kinds.addAll(kinds(work));
    }
    new Listing(draft, MasterSheet.WORKLOAD, columns())
        .each(
            words.get(before.isEmpty() ? "workload.alone" : "workload.note"),
            words.get("workload.empty"),
            kinds,
            this::values);
  }

  private static List<YearMonth> months(Plan plan) {
    List<YearMonth> months = new ArrayList<>();
    YearMonth last = YearMonth.from(plan.settings().to());
    for (YearMonth m = YearMonth.from(plan.settings().from());
        !m.isAfter(last);
        m = m.plusMonths(1)) {
      months.add(m);
    }
    return months;
  }

  private static List<Kind> kinds(Workload work) {
    return List.of(
        new Kind(work, "tasks", Workload.Month::tasks),
        new Kind(work, "reports", Workload.Month::reports),
        new Kind(work, "papers", Workload.Month::papers));
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("unit", 26, Look.TEXT));
    columns.add(Column.of("kind", 18, Look.TEXT));
    for (YearMonth month : months) {
      columns.add(
          Column.of(
              words.get(
                  "workload.month",
                  String.valueOf(month.getMonthValue()),
                  String.valueOf(month.getYear())),
              9,
              Look.INTEGER));
    }
    columns.add(Column.of("total", 9, Look.TOTAL_INTEGER));
    columns.add(Column.of("before", 11, Look.INTEGER));
    return columns;
  }

  private Object[] values(int number, Kind kind) {
    List<Object> values = new ArrayList<>();
    values.add(kind.work().unit().name());
    values.add(words.get("workload." + kind.name()));
    kind.work().months().forEach(month -> values.add(kind.count().applyAsInt(month)));
    int row = Listing.HEADER + number;
    values.add(
        new Calculated(
            "SUM(%s:%s)".formatted(Ref.cell(3, row), Ref.cell(2 + months.size(), row)),
            kind.total()));
    values.add(
        Workload.findOf(before, kind.work().unit())
            .<Object>map(work -> new Kind(work, kind.name(), kind.count()).total())
            .orElse("–"));
    return values.toArray();
  }
}
