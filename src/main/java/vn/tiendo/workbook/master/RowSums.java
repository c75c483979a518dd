package vn.tiendo.workbook.master;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.report.Report;
import vn.tiendo.report.RowCounts;
import vn.tiendo.standing.ReceivedReport;

/**
 * What became of every row read: read = accepted + rejected + ignored, and accepted = in force +
 * replaced + repeated + set aside.
 *
 * @param rows over all arrivals
 * @param inForce lines that count now
 * @param replaced lines for which a later version or another source counts
 * @param repeated accepted rows of sheets in which nothing was new
 * @param setAside accepted rows of files withdrawn or refused as a whole
 */
record RowSums(RowCounts rows, long inForce, long replaced, long repeated, long setAside) {

  /** A sheet of a file, by which its rows are told apart. */
  private record Place(long arrival, String sheet, String unit, String period) {}

  static RowSums of(Dossier dossier) {
    Set<Place> versions = new HashSet<>();
    long received = 0;
    for (ReceivedReport report : dossier.reports()) {
      versions.add(
          new Place(report.arrival(), report.source().sheet(), report.unit(), report.period()));
      received += report.lines().size();
    }
    RowCounts rows = RowCounts.NONE;
    long repeated = 0;
    for (Arrival arrival : dossier.arrivals()) {
      rows = rows.plus(of(arrival.reports()));
      if (arrival.withdrawnAt() == null) {
        repeated += repeated(arrival, versions);
      }
    }
    long inForce = dossier.standings().linesInForce().size();
    long replaced = Math.max(0, received - inForce);
    long setAside = rows.accepted() - inForce - replaced - repeated;
    return new RowSums(rows, inForce, replaced, repeated, setAside);
  }

  /** The rows of one arrival's reports together. */
  static RowCounts of(List<Report> reports) {
    return reports.stream().map(Report::rows).reduce(RowCounts.NONE, RowCounts::plus);
  }

  private static long repeated(Arrival arrival, Set<Place> versions) {
    return arrival.reports().stream()
        .filter(r -> r.unit() != null && r.period() != null)
        .filter(
            r ->
                !versions.contains(
                    new Place(arrival.id(), r.sheet(), r.unit() + "", r.period() + "")))
        .mapToLong(r -> r.rows().accepted())
        .sum();
  }
}
