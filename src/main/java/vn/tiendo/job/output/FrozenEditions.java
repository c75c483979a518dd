package vn.tiendo.job.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import vn.tiendo.job.home.Home;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.text.Language;
import vn.tiendo.workbook.word.AssessmentReport;

/**
 * What is set down when a period's summary goes out: the master as it was at that moment, which no
 * later run touches, and the draft of the period's assessment report for the Office to finish.
 */
public final class FrozenEditions {

  private final Home home;
  private final Masters masters;
  private final OutputFile.Move move;

  public FrozenEditions(Home home, Masters masters, OutputFile.Move move) {
    this.home = home;
    this.masters = masters;
    this.move = move;
  }

  /** Where the edition of a period stands. */
  static Path editionOf(Home home, Plan plan, Period period) {
    return home.outputOf(plan.code())
        .resolve("luu")
        .resolve(period.code())
        .resolve(Consolidation.fileName(plan));
  }

  /**
   * Writes both; done again after a crash, it writes the same bytes.
   *
   * @param dossier of the summary's moment
   */
  public void write(Dossier dossier, Period period) throws IOException {
    Plan plan = dossier.plan();
    LocalDateTime moment = LocalDateTime.ofInstant(dossier.asOf(), plan.settings().zone());
    new OutputFile(editionOf(home, plan, period), move).write(masters.of(dossier), moment);
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    AssessmentReport.write(dossier, period, Language.VI, report);
    Path draft = home.outputOf(plan.code()).resolve(AssessmentReport.fileName(period));
    new OutputFile(draft, move).write(report.toByteArray(), moment);
  }
}
