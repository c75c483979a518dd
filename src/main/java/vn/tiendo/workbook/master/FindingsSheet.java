package vn.tiendo.workbook.master;

import java.io.IOException;
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

  FindingsSheet(Draft draft) {
    this.draft = draft;
    this.words = draft.words();
  }

  void write() {
    int count = draft.dossier().arrivals().stream().mapToInt(a -> a.findings().size()).sum();
    new Listing(draft, MasterSheet.FINDINGS, COLUMNS)
        .write(words.get("findings.note"), words.get("findings.empty"), count, this::write);
  }

  private void write(RowXml out) throws IOException {
    List<Look> looks = COLUMNS.stream().map(Column::look).toList();
    Messages texts = words.findings();
    int number = 0;
    for (Arrival arrival : draft.dossier().arrivals()) {
      for (Finding finding : arrival.findings()) {
        number++;
        out.row(looks, values(number, arrival, finding, texts));
      }
    }
  }

  private Object[] values(int number, Arrival arrival, Finding finding, Messages texts) {
    List<Object> values = new ArrayList<>(COLUMNS.size());
    values.add(number);
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
