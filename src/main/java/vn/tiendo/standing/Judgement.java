package vn.tiendo.standing;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.Finding;
import vn.tiendo.report.FindingCode;
import vn.tiendo.report.Verdict;

/**
 * What the history of a unit's reports says of those that have just arrived in one file.
 *
 * @param reports the new versions, numbered, with the verdict that stands; sheets whose lines did
 *     not change are no new version and are left out
 * @param findings in the order of the reports; their arguments are as {@link HistoryFindings} says
 */
public record Judgement(List<ReceivedReport> reports, List<Finding> findings) {

  public Judgement {
    reports = List.copyOf(reports);
    findings = List.copyOf(findings);
  }

  /**
   * @param arrived the reports of one arrival as read; their version and whether they are unchanged
   *     are settled here
   * @param before every report that arrived earlier and was not withdrawn, in any order; those of
   *     the units in {@code arrived} suffice
   */
  public static Judgement of(Plan plan, List<ReceivedReport> arrived, List<ReceivedReport> before) {
    EarlierReports earlier = new EarlierReports(plan, before);
    HistoryFindings history = new HistoryFindings(plan, earlier);
    List<ReceivedReport> fresh = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (ReceivedReport report : arrived) {
      if (!earlier.hold(report)) {
        fresh.add(history.numbered(report, findings));
      }
    }
    if (fresh.isEmpty() && !arrived.isEmpty()) {
      findings.add(Finding.ofFile(FindingCode.NOTHING_NEW));
    }
    return new Judgement(fresh, findings);
  }

  /** What becomes of the file, given what reading it alone had made of it. */
  public Verdict verdictAfter(Verdict read) {
    boolean notOpen =
        findings.stream().anyMatch(finding -> finding.code() == FindingCode.PERIOD_NOT_OPEN);
    if (!notOpen || read == Verdict.REJECTED) {
      return read;
    }
    return reports.stream().allMatch(report -> report.verdict() == Verdict.REJECTED)
        ? Verdict.REJECTED
        : Verdict.PARTLY_ACCEPTED;
  }
}
