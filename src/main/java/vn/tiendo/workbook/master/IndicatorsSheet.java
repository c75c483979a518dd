package vn.tiendo.workbook.master;

import java.util.List;
import vn.tiendo.standing.LineInForce;
import vn.tiendo.standing.figures.Indicator;

/** "Chỉ tiêu": figures to reach, what was reached, and where that is said. */
final class IndicatorsSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("no", 5, Look.INTEGER),
          Column.of("code", 8, Look.CENTRED),
          Column.of("content", 50, Look.TEXT),
          Column.of("lead", 22, Look.TEXT),
          Column.of("measure", 14, Look.CENTRED),
          Column.of("target", 12, Look.NUMBER),
          Column.of("actual", 12, Look.NUMBER),
          Column.of("percent", 10, Look.PERCENT),
          Column.of("reached", 14, Look.CENTRED),
          Column.of("source", 14, Look.TEXT));

  private final Draft draft;
  private final Words words;
  private final DetailSheet detail;
  private final TaskRows rows;

  IndicatorsSheet(Draft draft, DetailSheet detail, TaskRows rows) {
    this.draft = draft;
    this.words = draft.words();
    this.detail = detail;
    this.rows = rows;
  }

  void write() {
    new Listing(draft, MasterSheet.INDICATORS, COLUMNS)
        .each(
            words.get("indicators.note"),
            words.get("indicators.empty"),
            Indicator.of(draft.dossier().standings()),
            this::values);
  }

  private Object[] values(Place place, Indicator indicator) {
    Double percent = indicator.percent();
    LineInForce source = indicator.source();
    return new Object[] {
      place.number(),
      rows.link(indicator.task()),
      indicator.task().content(),
      words.unit(indicator.task().lead()),
      indicator.measure(),
      indicator.target(),
      indicator.actual(),
      percent == null ? "–" : percent(place.row(), percent / 100),
      words.get(reached(indicator)),
      source == null ? null : detail.link(source)
    };
  }

  private static Calculated percent(int row, double value) {
    return new Calculated(
        "%s/%s"
            .formatted(
                Ref.cell(Listing.columnOf(COLUMNS, "actual"), row),
                Ref.cell(Listing.columnOf(COLUMNS, "target"), row)),
        value);
  }

  private static String reached(Indicator indicator) {
    if (indicator.actual() == null) {
      return "indicators.unreported";
    }
    return indicator.isReached() ? "indicators.isReached" : "indicators.notReached";
  }
}
