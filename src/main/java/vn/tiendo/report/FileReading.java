package vn.tiendo.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, as {@code check} tells it.
 *
 * @param plan the plan's code, null where it cannot be told
 * @param planBy what told the plan, null where nothing did
 * @param reports in the order of the sheets
 * @param findings in the order of the sheets and rows, those of the file first
 */
public record FileReading(
    Verdict verdict,
    @Nullable String plan,
    @Nullable PlanBy planBy,
    List<Report> reports,
    List<Finding> findings) {

  public FileReading {
    reports = List.copyOf(reports);
    findings = List.copyOf(findings);
  }
}
