package vn.tiendo.workbook.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.report.FileReading;
import vn.tiendo.report.Finding;
import vn.tiendo.report.FindingCode;
import vn.tiendo.report.Origin;
import vn.tiendo.report.ReadingMemory;
import vn.tiendo.report.Report;
import vn.tiendo.report.ReportReader;
import vn.tiendo.sheet.Limits;
import vn.tiendo.sheet.SheetReader;
import vn.tiendo.sheet.UnreadableSheet;

/** Reads a form back as if it were dropped by itself, to see that nothing in it leaves a doubt. */
final class FormTrial {

  /** What only filling it in can settle. */
  private static final Set<FindingCode> UNTIL_FILLED =
      EnumSet.of(
          FindingCode.EMPTY_FORM,
          FindingCode.EMPTY_ROW,
          FindingCode.DEADLINE_PASSED_WITHOUT_REASON,
          FindingCode.DONE_WITHOUT_EVIDENCE);

  private final FormRequest request;

  FormTrial(FormRequest request) {
    this.request = request;
  }

  /** What a form says as it is. */
  FileReading read(byte[] form) throws UnreadableSheet {
    Origin origin = new Origin("form.xlsx", null, null, null, request.asOf());
    return new ReportReader(List.of(request.plan()))
        .read(
            new SheetReader(Limits.defaults()).read(form, origin.fileName()),
            origin,
            ReadingMemory.none());
  }

  /** Whether a reading says whose it is and of when, and finds nothing that filling would leave. */
  boolean isSound(FileReading reading) {
    return saysWhose(reading)
        && reading.findings().stream().map(Finding::code).allMatch(UNTIL_FILLED::contains);
  }

  /** Whether there is one report, of this unit and period. */
  boolean saysWhose(FileReading reading) {
    List<Report> reports = reading.reports();
    return reports.size() == 1
        && request.unit().code().equals(reports.get(0).unit())
        && request.period().code().equals(reports.get(0).period());
  }
}
