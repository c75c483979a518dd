package vn.tiendo.workbook.master;

import java.io.IOException;
import java.io.OutputStream;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Plan;
import vn.tiendo.text.Language;

/**
 * The master workbook: everything known of a plan at a moment, as one Excel file that the Office
 * takes into the session. The same dossier gives the same bytes.
 */
public final class MasterWorkbook {

  private MasterWorkbook() {}

  /** The name of the file in the plan's folder, {@code Tong-hop-tien-do-KP2021.xlsx}. */
  public static String fileName(Plan plan) {
    return "Tong-hop-tien-do-" + plan.code() + ".xlsx";
  }

  /**
   * Writes the workbook as an .xlsx file.
   *
   * @param language of all its texts, the names of the sheets among them
   * @param out left open, not flushed
   * @throws IOException if {@code out} cannot be written
   */
  public static void write(Dossier dossier, Language language, OutputStream out)
      throws IOException {
    write(dossier, language, Extent.USUAL, out);
  }

  static void write(Dossier dossier, Language language, Extent extent, OutputStream out)
      throws IOException {
    try (Draft draft = new Draft(dossier, language, extent)) {
      DetailSheet detail = new DetailSheet(draft);
      detail.write();
      TaskRows rows = new TaskRows(draft, detail.isLive());
      new GroupsSheet(draft, detail, rows).write();
      new UnitsSheet(draft, rows).write();
      new SubmissionsSheet(draft).write();
      Course course = Course.of(dossier);
      new PeriodsSheet(draft, rows, course).write();
      new NextMonthSheet(draft, rows).write();
      new DifficultiesSheet(draft, detail).write();
      new RatingsSheet(draft).write();
      new BoardSheet(draft, rows).write();
      if (dossier.plan().namesPersons()) {
        new PersonsSheet(draft, rows).write();
      }
      new IndicatorsSheet(draft, detail, rows).write();
      new WorkloadSheet(draft).write();
      new ConflictsSheet(draft, detail).write();
      new HistorySheet(draft).write();
      new FindingsSheet(draft).write();
      new ReconciliationSheet(draft).write();
      new OverviewSheet(draft, rows, course).write();
      draft.writeTo(out);
    }
  }
}
