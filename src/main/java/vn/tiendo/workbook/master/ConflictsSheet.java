package vn.tiendo.workbook.master;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.standing.LineInForce;
import vn.tiendo.standing.Standings;

/** "Mâu thuẫn số liệu": tasks on which lead and coordinating units differ, with both sources. */
final class ConflictsSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("no", 5, Look.INTEGER),
          Column.of("task", 7, Look.CENTRED),
          Column.of("content", 38, Look.TEXT),
          Column.of("period", 15, Look.CENTRED),
          Column.of("lead", 20, Look.TEXT),
          Column.of("leadStatus", 14, Look.CENTRED),
          Column.of("leadProgress", 10, Look.PERCENT),
          Column.of("leadSource", 14, Look.TEXT),
          Column.of("other", 20, Look.TEXT),
          Column.of("otherStatus", 14, Look.CENTRED),
          Column.of("otherProgress", 10, Look.PERCENT),
          Column.of("otherSource", 14, Look.TEXT));

  private final Draft draft;
  private final Words words;
  private final DetailSheet detail;

  ConflictsSheet(Draft draft, DetailSheet detail) {
    this.draft = draft;
    this.words = draft.words();
    this.detail = detail;
  }

  void write() {
    new Listing(draft, MasterSheet.CONFLICTS, COLUMNS)
        .each(
            words.get("conflicts.note"),
            words.get("conflicts.empty"),
            draft.dossier().standings().conflicts(),
            this::values);
  }

  private Object[] values(Place place, Standings.Conflict conflict) {
    LineInForce lead = conflict.leading();
    LineInForce other = conflict.coordinating();
    return new Object[] {
      place.number(),
      lead.line().task(),
      words.task(lead.line().task()),
      words.period(lead.report().period()),
      words.unit(lead.report().unit()),
      words.of(lead.line().status()),
      share(lead),
      detail.link(lead),
      words.unit(other.report().unit()),
      words.of(other.line().status()),
      share(other),
      detail.link(other)
    };
  }

  private static @Nullable Double share(LineInForce line) {
    Double percent = line.line().progress();
    return percent == null ? null : percent / 100;
  }
}
