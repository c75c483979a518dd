package vn.tiendo.workbook.returned;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.Finding;
import vn.tiendo.report.Report;

/**
 * A file that is to go back to its sender with what was found in it.
 *
 * @param plan the plan it reports to, null where it could not be told
 * @param path its path relative to input/, with '/' between folders
 * @param arrival the id of its arrival
 * @param bytes as they arrived
 * @param reports what it says, in the order of its sheets
 */
// Carried from the archive to the disk, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Returned(
    @Nullable Plan plan,
    String path,
    long arrival,
    byte[] bytes,
    List<Report> reports,
    List<Finding> findings) {

  public Returned {
    reports = List.copyOf(reports);
    findings = List.copyOf(findings);
  }

  /** The file's own name, with extension. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  Optional<Plan> findPlan() {
    return Optional.ofNullable(plan);
  }
}
