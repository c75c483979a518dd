package vn.tiendo.job.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.tiendo.ledger.TrialFolder;
import vn.tiendo.report.Report;
import vn.tiendo.standing.ReceivedReport;
import vn.tiendo.standing.Source;

/**
 * Of which file's reports those of an arrival are later versions: its own path's, or where it is a
 * copy that went back to its sender and came in under another name, those of the file it was made
 * of. What a copy says of itself is believed within one unit's folder only, and only of a sheet,
 * unit and period that had been reported there: nobody can put a copy over another unit's lines,
 * and a copy that is made the sheet of a new month starts anew.
 */
final class Lineage {

  private final String path;
  private final List<String> copied;

  /**
   * @param path of the arrival
   * @param copied the paths of which it says to be a copy, or a copy of a copy; empty where of none
   */
  Lineage(String path, List<String> copied) {
    this.path = path;
    this.copied = copied.stream().filter(of -> isBelieved(path, of)).toList();
  }

  private static boolean isBelieved(String path, String copied) {
    String folder = FoundFile.folderOf(path);
    return !copied.equals(path)
        && !TrialFolder.holds(copied)
        && (folder.isEmpty() || folder.equals(FoundFile.folderOf(copied)));
  }

  /**
   * @param report with its unit and period
   * @param before what the unit had sent before
   */
  Source of(Report report, List<ReceivedReport> before) {
    return findContinued(report, before)
        .map(earlier -> new Source(path, report.sheet(), earlier.source().lineage()))
        .orElseGet(() -> new Source(path, report.sheet()));
  }

  private Optional<ReceivedReport> findContinued(Report report, List<ReceivedReport> before) {
    return before.stream()
        .filter(earlier -> copied.contains(earlier.source().path()))
        .filter(earlier -> earlier.source().sheet().equals(report.sheet()))
        .filter(earlier -> earlier.unit().equals(Objects.requireNonNull(report.unit())))
        .filter(earlier -> earlier.period().equals(Objects.requireNonNull(report.period())))
        .max(Comparator.comparing(ReceivedReport::arrivedAt));
  }
}
