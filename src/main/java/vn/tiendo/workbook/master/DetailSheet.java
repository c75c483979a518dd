package vn.tiendo.workbook.master;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import vn.tiendo.report.Line;
import vn.tiendo.standing.LineInForce;
import vn.tiendo.standing.ReceivedReport;
import vn.tiendo.standing.TaskStanding;

/**
 * "Chi tiết": every line in force with the cell it came from. What the other sheets count, they
 * count here, as long as there are no more lines than {@link Extent} says.
 */
final class DetailSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("no", 5.5, Look.INTEGER),
          Column.of("task", 6, Look.CENTRED),
          Column.of("content", 22, Look.TEXT),
          Column.of("unit", 11, Look.TEXT),
          Column.of("role", 8, Look.CENTRED),
          Column.of("period", 10, Look.CENTRED),
          Column.of("status", 10.5, Look.CENTRED),
          Column.of("progress", 8.5, Look.PERCENT),
          Column.of("completed", 11.5, Look.DATE),
          Column.of("result", 24, Look.TEXT),
          Column.of("difficulty", 17, Look.TEXT),
          Column.of("proposal", 16, Look.TEXT),
          Column.of("evidence", 13, Look.TEXT),
          Column.of("deadline", 11.5, Look.DATE),
          Column.of("target", 7.5, Look.NUMBER),
          Column.of("actual", 7.5, Look.NUMBER),
          Column.of("share", 8.5, Look.PERCENT),
          Column.of("file", 20, Look.TEXT),
          Column.of("sheetName", 9, Look.TEXT),
          Column.of("cell", 6.5, Look.CENTRED),
          Column.of("arrived", 16, Look.MOMENT),
          Column.of("version", 8, Look.INTEGER));

  private final Draft draft;
  private final List<LineInForce> lines;
  private final Contributions contributions;
  private final Map<LineInForceKey, Integer> rows = new HashMap<>();

  /** A line by where it stands. */
  private record LineInForceKey(long arrival, String sheet, int row, String unit, String task) {

    static LineInForceKey of(LineInForce line) {
      ReceivedReport report = line.report();
      return new LineInForceKey(
          report.arrival(),
          report.source().sheet(),
          line.line().row(),
          report.unit(),
          line.line().task());
    }
  }

  DetailSheet(Draft draft) {
    this.draft = draft;
    this.lines = draft.dossier().standings().linesInForce();
    this.contributions = new Contributions(draft.dossier().standings());
    if (isLive()) {
      for (int i = 0; i < lines.size(); i++) {
        rows.put(LineInForceKey.of(lines.get(i)), Listing.FIRST + i);
      }
    }
  }

  /** Whether other sheets calculate over this one and link to it. */
  boolean isLive() {
    return !lines.isEmpty()
        && lines.size() <= draft.extent().live()
        && lines.size() <= draft.extent().rows();
  }

  void write() {
    new Listing(draft, MasterSheet.DETAIL, COLUMNS)
        .each(
            draft.words().get("detail.note"),
            draft.words().get("detail.empty"),
            lines,
            this::values);
  }

  /** A link to a line where it stands here, or its file, sheet and row where there is none. */
  Object link(LineInForce line) {
    return Optional.ofNullable(rows.get(LineInForceKey.of(line)))
        .<Object>map(
            row ->
                new Linked(
                    draft.on(MasterSheet.DETAIL) + Ref.cell(1, row),
                    draft.words().get("detail.link", String.valueOf(row))))
        .orElse(place(line));
  }

  /** A task's progress, 0 to 1, as the sum over its lines; a dash where it is unknown. */
  Object progressOf(TaskStanding task) {
    if (task.progress() == null) {
      return "–";
    }
    double progress = task.progress() / 100;
    if (!isLive() || !contributions.explain(task)) {
      return progress;
    }
    String formula =
        "SUMIFS(%s,%s,%s)".formatted(range("share"), range("task"), Ref.quoted(task.task().code()));
    return new Calculated(formula, progress);
  }

  /** A column of this sheet as formulas of other sheets write it. */
  String range(String column) {
    return draft.on(MasterSheet.DETAIL)
        + Ref.down(Listing.columnOf(COLUMNS, column), Listing.FIRST, Listing.HEADER + lines.size());
  }

  private Object[] values(Place place, LineInForce inForce) {
    Words words = draft.words();
    Line line = inForce.line();
    ReceivedReport report = inForce.report();
    List<Object> values = new ArrayList<>(COLUMNS.size());
    values.add(place.number());
    values.add(line.task());
    values.add(words.task(line.task()));
    values.add(words.unit(report.unit()));
    values.add(words.get(inForce.leading() ? "role.lead" : "role.coordinating"));
    values.add(words.period(report.period()));
    values.add(words.of(line.status()));
    values.add(line.progress() == null ? null : line.progress() / 100);
    values.add(line.completedOn());
    values.add(line.result());
    values.add(line.difficulty());
    values.add(line.proposal());
    values.add(line.evidence());
    values.add(line.deadline());
    values.add(line.target());
    values.add(line.actual());
    values.add(contributions.of(inForce));
    values.add(report.source().path());
    values.add(report.source().sheet());
    values.add(new CellReference(line.row() - 1, line.column() - 1).formatAsString());
    values.add(words.local(report.arrivedAt()));
    values.add(report.version());
    return values.toArray();
  }

  /** The line of a task that a row speaks of, as "path#sheet!row". */
  private static String place(LineInForce line) {
    return "%s#%s!%d"
        .formatted(
            line.report().source().path(), line.report().source().sheet(), line.line().row());
  }
}
