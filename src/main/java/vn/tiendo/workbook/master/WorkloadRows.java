package vn.tiendo.workbook.master;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.standing.figures.Punctuality;
import vn.tiendo.standing.figures.Rate;
import vn.tiendo.standing.figures.Workload;

/** The rows of "Khối lượng công việc", in order of unit, kind of work and year. */
final class WorkloadRows {

  /** The kinds of work, by the last words of their keys. */
  private static final Map<String, ToIntFunction<Workload.Month>> KINDS =
      Map.of(
          "tasks", Workload.Month::tasks,
          "reports", Workload.Month::reports,
          "papers", Workload.Month::papers,
          "all", Workload.Month::total);

  private static final List<String> ORDER = List.of("tasks", "reports", "papers", "all");

  private final Plan plan;
  private final Words words;
  private final List<Workload> now;
  private final @Nullable Plan yearBefore;
  private final Punctuality punctuality;

  /**
   * Work of one kind in one year.
   *
   * @param months one figure for each month of the plan
   * @param before the whole year before; null where it is not known, and in the row of that year
   * @param late how much of it was late, null where that is not what the row is about
   */
  record Row(
      String unit,
      String kind,
      int year,
      List<Integer> months,
      @Nullable Integer before,
      @Nullable Rate late) {}

  WorkloadRows(Dossier dossier, Words words) {
    this.plan = dossier.plan();
    this.words = words;
    this.now = Workload.of(plan);
    this.yearBefore = dossier.precedents().yearBefore();
    this.punctuality = Punctuality.at(plan, dossier.asOf());
  }

  boolean comparesYears() {
    return yearBefore != null;
  }

  /** The months of a plan, in order. */
  static List<YearMonth> months(Plan plan) {
    List<YearMonth> months = new ArrayList<>();
    YearMonth last = YearMonth.from(plan.settings().to());
    for (YearMonth month = YearMonth.from(plan.settings().from());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      months.add(month);
    }
    return months;
  }

  List<Row> all() {
    List<Workload> earlier = yearBefore == null ? List.of() : Workload.of(yearBefore);
    List<Row> rows = new ArrayList<>();
    for (Workload work : now) {
      Workload before = Workload.findOf(earlier, work.unit()).orElse(null);
      ORDER.forEach(kind -> rows.addAll(asked(work, before, kind)));
      rows.addAll(latePapers(work.unit()));
    }
    rows.addAll(sessions());
    return rows;
  }

  private List<Row> asked(Workload work, @Nullable Workload before, String kind) {
    ToIntFunction<Workload.Month> count = KINDS.getOrDefault(kind, Workload.Month::total);
    String name = work.unit().name();
    List<Integer> months = byMonth(month -> count(work, month, count));
    if (before == null) {
      return List.of(row(name, kind, months, null, null));
    }
    List<Integer> then = byMonth(month -> count(before, month.minusYears(1), count));
    int sum = before.months().stream().mapToInt(count).sum();
    Row other =
        new Row(name, words.get("workload." + kind), plan.settings().year() - 1, then, null, null);
    return List.of(row(name, kind, months, sum, null), other);
  }

  private static int count(Workload work, YearMonth month, ToIntFunction<Workload.Month> count) {
    return work.months().stream().filter(m -> m.month().equals(month)).mapToInt(count).sum();
  }

  private List<Row> latePapers(Unit unit) {
    return punctuality.papers().stream()
        .filter(papers -> papers.unit().code().equals(unit.code()))
        .map(papers -> late(unit.name(), "latePapers", papers.rate(), papers.months()))
        .toList();
  }

  private List<Row> sessions() {
    if (plan.sessions().isEmpty()) {
      return List.of();
    }
    String board = words.get("workload.board");
    List<Integer> planned =
        byMonth(
            month ->
                (int)
                    plan.sessions().stream()
                        .filter(session -> YearMonth.from(session.plannedOn()).equals(month))
                        .count());
    List<Row> rows = new ArrayList<>();
    rows.add(row(board, "sessions", planned, null, null));
    Rate all = punctuality.sessions();
    if (all.inTime() + all.late() > 0) {
      Rate held = new Rate(all.inTime() + all.late(), all.inTime(), all.late(), 0);
      rows.add(row(board, "lateSessions", sessions(Rate::late), null, held));
    }
    if (all.open() > 0) {
      rows.add(row(board, "openSessions", sessions(Rate::open), null, null));
    }
    return rows;
  }

  private List<Integer> sessions(ToIntFunction<Rate> count) {
    return byMonth(
        month ->
            punctuality.months().stream()
                .filter(m -> m.month().equals(month))
                .mapToInt(m -> count.applyAsInt(m.sessions()))
                .sum());
  }

  private Row late(String unit, String kind, Rate whole, Map<YearMonth, Rate> rates) {
    return row(unit, kind, byMonth(month -> late(rates.get(month))), null, whole);
  }

  private static int late(@Nullable Rate rate) {
    return rate == null ? 0 : rate.late() + rate.open();
  }

  private Row row(
      String unit,
      String kind,
      List<Integer> months,
      @Nullable Integer before,
      @Nullable Rate late) {
    return new Row(
        unit, words.get("workload." + kind), plan.settings().year(), months, before, late);
  }

  private List<Integer> byMonth(Function<YearMonth, Integer> count) {
    return months(plan).stream().map(count).toList();
  }
}
