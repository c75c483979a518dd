package vn.tiendo.workbook.master;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.report.RowCounts;
import vn.tiendo.report.Verdict;
import vn.tiendo.standing.ReceivedReport;

/** "Đối soát": every file with its hash and its rows, and sums that add up. */
final class ReconciliationSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("no", 6, Look.INTEGER),
          Column.of("id", 7, Look.INTEGER),
          Column.of("file", 32, Look.TEXT),
          Column.of("sha256", 34, Look.TEXT),
          Column.of("size", 10, Look.INTEGER),
          Column.of("modified", 16, Look.MOMENT),
          Column.of("seen", 16, Look.MOMENT),
          Column.of("arrived", 16, Look.MOMENT),
          Column.telling("verdict", 13),
          Column.of("reports", 9, Look.INTEGER),
          Column.of("version", 9, Look.INTEGER),
          Column.of("read", 8, Look.INTEGER),
          Column.of("accepted", 8, Look.INTEGER),
          Column.of("rejected", 8, Look.INTEGER),
          Column.of("ignored", 8, Look.INTEGER),
          Column.of("check", 8, Look.CENTRED),
          Column.of("remark", 26, Look.TEXT));

  private static final int READ = Listing.columnOf(COLUMNS, "read");

  private final Draft draft;
  private final Dossier dossier;
  private final Words words;
  private final Map<Long, Integer> versions = new HashMap<>();

  ReconciliationSheet(Draft draft) {
    this.draft = draft;
    this.dossier = draft.dossier();
    this.words = draft.words();
    for (ReceivedReport report : dossier.reports()) {
      versions.merge(report.arrival(), report.version(), Math::max);
    }
  }

  void write() {
    new Listing(draft, MasterSheet.RECONCILIATION, COLUMNS)
        .eachWithTotals(
            note(),
            words.get("reconciliation.empty"),
            dossier.arrivals(),
            this::values,
            this::totals);
  }

  private String note() {
    RowSums sums = RowSums.of(dossier);
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.get(
            "reconciliation.files",
            text(dossier.arrivals().size()),
            text(count(Verdict.ACCEPTED)),
            text(count(Verdict.PARTLY_ACCEPTED)),
            text(count(Verdict.REJECTED)),
            text(dossier.arrivals().stream().filter(a -> a.verdict() == null).count())));
    sentences.add(
        words.get(
            "reconciliation.rows",
            text(sums.rows().read()),
            text(sums.rows().accepted()),
            text(sums.rows().rejected()),
            text(sums.rows().ignored())));
    sentences.add(
        words.get(
            "reconciliation.lines",
            text(sums.rows().accepted()),
            text(sums.inForce()),
            text(sums.replaced()),
            text(sums.repeated()),
            text(sums.setAside())));
    Instant firstLook = dossier.firstLook();
    if (firstLook != null) {
      sentences.add(words.get("reconciliation.firstLook", words.moment(firstLook)));
    }
    return String.join("\n", sentences);
  }

  private long count(Verdict verdict) {
    return dossier.arrivals().stream().filter(a -> a.verdict() == verdict).count();
  }

  private static String text(long number) {
    return Long.toString(number);
  }

  private void totals(RowXml out, List<Arrival> arrivals, int row) throws IOException {
    Look[] looks = new Look[COLUMNS.size()];
    Arrays.fill(looks, Look.TOTAL);
    Object[] values = new Object[COLUMNS.size()];
    values[2] = words.get("total");
    RowCounts rows =
        arrivals.stream()
            .map(arrival -> RowSums.of(arrival.reports()))
            .reduce(RowCounts.NONE, RowCounts::plus);
    int[] sums = {rows.read(), rows.accepted(), rows.rejected(), rows.ignored()};
    for (int i = 0; i < sums.length; i++) {
      int column = READ + i;
      looks[column - 1] = Look.TOTAL_INTEGER;
      String range = Ref.down(column, Listing.FIRST, row - 1);
      values[column - 1] = new Calculated("SUM(" + range + ")", sums[i]);
    }
    values[READ + 3] = check(row);
    out.row(List.of(looks), values);
  }

  private Object[] values(Place place, Arrival arrival) {
    RowCounts rows = RowSums.of(arrival.reports());
    List<Object> values = new ArrayList<>(COLUMNS.size());
    values.add(place.number());
    values.add(arrival.id());
    values.add(arrival.path());
    values.add(arrival.sha256());
    values.add(arrival.size());
    values.add(words.local(arrival.modifiedAt()));
    values.add(words.local(arrival.seenAt()));
    values.add(words.local(arrival.arrivedAt()));
    values.add(words.of(arrival.verdict()));
    values.add(arrival.reports().size());
    values.add(versions.get(arrival.id()));
    values.add(rows.read());
    values.add(rows.accepted());
    values.add(rows.rejected());
    values.add(rows.ignored());
    values.add(check(place.row()));
    values.add(remark(arrival));
    return values.toArray();
  }

  /** Whether the rows of a row add up; the counts are made so that they do. */
  private Calculated check(int row) {
    String adds = words.get("reconciliation.adds");
    return new Calculated(
        "IF(%s=SUM(%s:%s),%s,%s)"
            .formatted(
                Ref.cell(READ, row),
                Ref.cell(READ + 1, row),
                Ref.cell(READ + 3, row),
                Ref.quoted(adds),
                Ref.quoted(words.get("reconciliation.differs"))),
        adds);
  }

  private String remark(Arrival arrival) {
    List<String> remarks = new ArrayList<>();
    if (arrival.lookedBefore() == null) {
      remarks.add(words.get("reconciliation.ownDate"));
    }
    Instant withdrawn = arrival.withdrawnAt();
    if (withdrawn != null) {
      String reason = arrival.withdrawnBecause();
      remarks.add(
          words.get(
              "reconciliation.withdrawn", words.moment(withdrawn), reason == null ? "" : reason));
    }
    return String.join("\n", remarks);
  }
}
