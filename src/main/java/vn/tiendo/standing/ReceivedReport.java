package vn.tiendo.standing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.report.Line;
import vn.tiendo.report.RowCounts;
import vn.tiendo.report.Verdict;

/**
 * A report as it arrived: one version of one source, for one unit and period.
 *
 * @param arrival the id of the arrival it came with; arrivals sort by {@code arrivedAt}, then by
 *     this
 * @param version 1 for the source's first version for this period, then counted up
 * @param verdict of this report alone; a rejected one replaces nothing
 * @param unchanged whether nothing differs from the unit's previous period
 * @param collected whether it is the Office's collection for several units, over which a unit's own
 *     sheet goes
 * @param lines the rows accepted; empty for a nil report
 */
public record ReceivedReport(
    long arrival,
    String unit,
    String period,
    Source source,
    Instant arrivedAt,
    int version,
    Verdict verdict,
    boolean nil,
    boolean unchanged,
    boolean collected,
    RowCounts rows,
    List<Line> lines) {

  /** The order in which reports arrived; at one moment that of the arrivals' ids. */
  public static final Comparator<ReceivedReport> BY_ARRIVAL =
      Comparator.comparing(ReceivedReport::arrivedAt).thenComparing(ReceivedReport::arrival);

  public ReceivedReport {
    lines = List.copyOf(lines);
  }

  ReceivedReport asVersion(int number) {
    return with(number, verdict, unchanged);
  }

  ReceivedReport withVerdict(Verdict other) {
    return with(version, other, unchanged);
  }

  ReceivedReport asUnchanged(boolean nothingDiffers) {
    return with(version, verdict, nothingDiffers);
  }

  private ReceivedReport with(int newVersion, Verdict newVerdict, boolean newUnchanged) {
    return new ReceivedReport(
        arrival,
        unit,
        period,
        source,
        arrivedAt,
        newVersion,
        newVerdict,
        nil,
        newUnchanged,
        collected,
        rows,
        lines);
  }
}
