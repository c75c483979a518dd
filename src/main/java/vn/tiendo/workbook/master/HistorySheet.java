package vn.tiendo.workbook.master;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.plan.Plan;
import vn.tiendo.standing.ReceivedReport;

/**
 * "Lịch sử nộp": every version of every report, by unit and period: who, when, what became of it.
 */
final class HistorySheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("no", 6, Look.INTEGER),
          Column.of("unit", 22, Look.TEXT),
          Column.of("period", 15, Look.CENTRED),
          Column.of("arrived", 16, Look.MOMENT),
          Column.of("file", 38, Look.TEXT),
          Column.of("sheetName", 16, Look.TEXT),
          Column.of("version", 9, Look.INTEGER),
          Column.telling("verdict", 14),
          Column.of("read", 8, Look.INTEGER),
          Column.of("accepted", 8, Look.INTEGER),
          Column.of("rejected", 8, Look.INTEGER),
          Column.of("ignored", 8, Look.INTEGER),
          Column.of("remark", 28, Look.TEXT));

  private final Draft draft;
  private final Words words;

  HistorySheet(Draft draft) {
    this.draft = draft;
    this.words = draft.words();
  }

  void write() {
    new Listing(draft, MasterSheet.HISTORY, COLUMNS)
        .each(words.get("history.note"), words.get("history.empty"), sorted(), this::values);
  }

  private List<ReceivedReport> sorted() {
    Plan plan = draft.dossier().plan();
    Map<String, Integer> places = new HashMap<>();
    plan.units().forEach(unit -> places.putIfAbsent("unit " + unit.code(), places.size()));
    plan.periods().forEach(p -> places.putIfAbsent("period " + p.code(), places.size()));
    return draft.dossier().reports().stream()
        .sorted(
            Comparator.comparingInt(
                    (ReceivedReport r) -> places.getOrDefault("unit " + r.unit(), 0))
                .thenComparingInt(r -> places.getOrDefault("period " + r.period(), 0)))
        .toList();
  }

  private Object[] values(Place place, ReceivedReport report) {
    return new Object[] {
      place.number(),
      words.unit(report.unit()),
      words.period(report.period()),
      words.local(report.arrivedAt()),
      report.source().path(),
      report.source().sheet(),
      report.version(),
      words.of(report.verdict()),
      report.rows().read(),
      report.rows().accepted(),
      report.rows().rejected(),
      report.rows().ignored(),
      remark(report)
    };
  }

  private String remark(ReceivedReport report) {
    List<String> remarks = new ArrayList<>();
    if (report.nil()) {
      remarks.add(words.get("history.nil"));
    }
    if (report.unchanged()) {
      remarks.add(words.get("history.unchanged"));
    }
    if (report.collected()) {
      remarks.add(words.get("history.collected"));
    }
    return String.join("; ", remarks);
  }
}
