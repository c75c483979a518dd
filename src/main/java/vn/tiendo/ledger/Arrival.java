package vn.tiendo.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.Finding;
import vn.tiendo.report.Report;
import vn.tiendo.report.Verdict;

/**
 * A file that arrived, and what became of it.
 *
 * @param id counted up in the order of arrival records
 * @param plan the plan's code, null where it could not be told
 * @param path relative to input/, with '/' between folders, NFC
 * @param sha256 of the bytes, lower-case hex
 * @param modifiedAt the file's own time of change (M)
 * @param lookedBefore the look before the one that saw it (P), null at a first look
 * @param seenAt the look that saw it (N)
 * @param arrivedAt M held between P and N
 * @param verdict null while it is not read yet
 * @param reports what it says, lines included
 * @param withdrawnAt when the Office took it back, null where it stands
 */
public record Arrival(
    long id,
    @Nullable String plan,
    String path,
    String sha256,
    long size,
    Instant modifiedAt,
    @Nullable Instant lookedBefore,
    Instant seenAt,
    Instant arrivedAt,
    @Nullable Verdict verdict,
    List<Report> reports,
    List<Finding> findings,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnBecause) {

  public Arrival {
    reports = List.copyOf(reports);
    findings = List.copyOf(findings);
  }

  /** Whether it was only tried out, and counts for nothing. */
  public boolean isTrial() {
    return TrialFolder.holds(path);
  }
}
