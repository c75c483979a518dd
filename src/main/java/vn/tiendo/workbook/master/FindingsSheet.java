package vn.tiendo.workbook.master;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.report.Finding;
import vn.tiendo.text.Messages;

/** "Lỗi dữ liệu": every finding with its cell, what is wrong and what to type instead. */
final class FindingsSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("no", 6, Look.INTEGER),
          Column.of("severity", 11, Look.CENTRED),
          Column.of("file", 34, Look.TEXT),
          Column.of("sheetName", 14, Look.TEXT),
          Column.of("cell", 10, Look.CENTRED),
          Column.of("message", 52, Look.TEXT),
          Column.of("hint", 44, Look.TEXT),
          Column.of("arrived", 16, Look.MOMENT),
          Column.of("code", 26, Look.TEXT));

  private final Draft draft;
  private final Words words;
  private final Messages texts;

  FindingsSheet(Draft draft) {
    this.draft = draft;
    this.words = draft.words();
    this.texts = words.findings();
  }

  /** A finding and the file it is of. */
  private record Found(Arrival arrival, Finding finding) {}

  void write() {
    List<Found> found =
        draft.dossier().arrivals().stream()
            .flatMap(
                arrival -> arrival.findings().stream().map(finding -> new Found(arrival, finding)))
            .toList();
    new Listing(draft, MasterSheet.FINDINGS, COLUMNS)
        .each(words.get("findings.note"), words.get("findings.empty"), found, this::values);
  }

  private Object[] values(Place place, Found found) {
    Arrival arrival = found.arrival();
    Finding finding = found.finding();
    List<Object> values = new ArrayList<>(COLUMNS.size());
    values.add(place.number());
    values.add(words.get("severity." + finding.severity().code()));
    values.add(arrival.path());
    values.add(finding.sheet());
    values.add(cells(finding));
    values.add(finding.message(texts));
    values.add(finding.hint(texts));
    values.add(words.local(arrival.arrivedAt()));
    values.add(finding.code().code());
    return values.toArray();
  }

  private String cells(Finding finding) {
    String place =
        finding.cell() != null
            ? finding.cell()
            : finding.row() == null ? "" : words.get("findings.row", String.valueOf(finding.row()));
    if (finding.alsoIn().isEmpty()) {
      return place;
    }
    return place + ", " + String.join(", ", finding.alsoIn());
  }
}
