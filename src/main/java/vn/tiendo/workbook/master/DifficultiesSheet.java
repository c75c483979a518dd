package vn.tiendo.workbook.master;

import java.util.List;
import vn.tiendo.report.Line;
import vn.tiendo.standing.LineInForce;

/** "Khó khăn – kiến nghị": what units say stands in their way, and what they ask for. */
final class DifficultiesSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("no", 6, Look.INTEGER),
          Column.of("task", 7, Look.CENTRED),
          Column.of("content", 36, Look.TEXT),
          Column.of("unit", 18, Look.TEXT),
          Column.of("period", 15, Look.CENTRED),
          Column.of("difficulty", 46, Look.TEXT),
          Column.of("proposal", 40, Look.TEXT),
          Column.of("status", 14, Look.CENTRED),
          Column.of("source", 14, Look.TEXT));

  private final Draft draft;
  private final Words words;
  private final DetailSheet detail;

  DifficultiesSheet(Draft draft, DetailSheet detail) {
    this.draft = draft;
    this.words = draft.words();
    this.detail = detail;
  }

  void write() {
    List<LineInForce> lines =
        draft.dossier().standings().linesInForce().stream()
            .filter(line -> line.line().difficulty() != null || line.line().proposal() != null)
            .toList();
    new Listing(draft, MasterSheet.DIFFICULTIES, COLUMNS)
        .each(words.get("difficulties.note"), words.get("difficulties.empty"), lines, this::values);
  }

  private Object[] values(Place place, LineInForce inForce) {
    Line line = inForce.line();
    return new Object[] {
      place.number(),
      line.task(),
      words.task(line.task()),
      words.unit(inForce.report().unit()),
      words.period(inForce.report().period()),
      line.difficulty(),
      line.proposal(),
      words.of(line.status()),
      detail.link(inForce)
    };
  }
}
