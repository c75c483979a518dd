package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.table.SheetView;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Grid;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.text.ComparingKey;

/**
 * Reads a file's sheets as departments' reports, held against the plan they belong to. Whatever
 * stands in them, it ends with a reading, in time that grows with the number of their cells.
 *
 * <p>Thread-safe. What it makes of the plans it makes once: a reader is worth keeping for many
 * files.
 */
public final class ReportReader {

  /** The sheet in front of a marked copy lists what to mend and is no report. */
  private static final String TO_MEND = "can sua";

  private final List<PlanKnowledge> plans;

  /**
   * @param plans the plans in force; with none every file is of an unknown plan
   */
  public ReportReader(List<Plan> plans) {
    this.plans = plans.stream().map(PlanKnowledge::new).toList();
  }

  /**
   * What a file says; never throws for what stands in it.
   *
   * @param memory what the units' sheets were understood as before
   */
  public FileReading read(Book book, Origin origin, ReadingMemory memory) {
    List<Finding> ofFile = new ArrayList<>(FileRemarks.of(book));
    Optional<PlanChoice.Chosen> chosen = new PlanChoice(plans).choose(book, origin);
    if (chosen.isEmpty()) {
      ofFile.add(Finding.ofFile(FindingCode.UNKNOWN_PLAN, origin.fileName()));
      return new FileReading(Verdict.REJECTED, null, null, List.of(), ofFile);
    }
    PlanKnowledge plan = chosen.get().plan();
    List<Report> reports = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Grid grid : book.sheets()) {
      if (isRead(grid)) {
        SheetOutcome outcome =
            new SheetInterpreter(plan, memory, origin, new SheetView(grid)).read();
        reports.addAll(outcome.reports());
        findings.addAll(FoldedFindings.of(outcome.findings()));
      }
    }
    if (reports.isEmpty()) {
      ofFile.add(Finding.ofFile(FindingCode.NO_TABLE, origin.fileName()));
    }
    findings.addAll(new FileChecks(origin).check(reports));
    ofFile.addAll(findings);
    return new FileReading(
        verdict(reports, ofFile), plan.plan().code(), chosen.get().by(), reports, ofFile);
  }

  /** The reading of a file that could not be read as sheets. */
  public FileReading refuse(UnreadableSheet refusal, Origin origin) {
    boolean only = plans.size() == 1;
    return new FileReading(
        Verdict.REJECTED,
        only ? plans.get(0).plan().code() : null,
        only ? PlanBy.ONLY : null,
        List.of(),
        List.of(FileRemarks.of(refusal, origin)));
  }

  private static boolean isRead(Grid grid) {
    return !grid.hidden() && !grid.isEmpty() && !ComparingKey.of(grid.name()).equals(TO_MEND);
  }

  private static Verdict verdict(List<Report> reports, List<Finding> findings) {
    boolean taken = reports.stream().anyMatch(ReportReader::isTaken);
    if (!taken) {
      return Verdict.REJECTED;
    }
    return findings.stream().anyMatch(Finding::isError)
        ? Verdict.PARTLY_ACCEPTED
        : Verdict.ACCEPTED;
  }

  private static boolean isTaken(Report report) {
    boolean settled = report.unit() != null && report.period() != null;
    return settled && (report.nil() || report.rows().accepted() > 0);
  }
}
