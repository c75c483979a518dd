package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.Report;
import vn.tiendo.report.RowCounts;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.text.Language;
import vn.tiendo.workbook.form.FormRequest;
import vn.tiendo.workbook.form.FormerSheet;
import vn.tiendo.workbook.form.ReportForm;
import vn.tiendo.workbook.master.MasterWorkbook;
import vn.tiendo.workbook.word.AssessmentReport;

/** What Excel and Word would otherwise offer to repair. */
class OfficeFilesAreValidTest {

  private static final OfficeSchemas SCHEMAS = new OfficeSchemas();
  private static final SampleYear YEAR = SampleYear.of2021();

  @Test
  void everyPartOfTheMasterIsValid() throws IOException, SAXException {
    assertThat(SCHEMAS.defects(master("2021-11-01T08:00"))).isEmpty();
  }

  @Test
  void soIsThatOfAPlanOfWhichNothingIsKnownYet() throws IOException, SAXException {
    assertThat(SCHEMAS.defects(master("2021-01-01T08:00"))).isEmpty();
  }

  @Test
  void everyPartOfTheReportIsValid() throws IOException, SAXException {
    Dossier dossier = YEAR.dossier("2021-06-30");
    Period half = YEAR.plan().findPeriod("2021-H1").orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AssessmentReport.write(dossier, half, Language.VI, out);
    assertThat(SCHEMAS.defects(out.toByteArray())).isEmpty();
  }

  @Test
  void everyPartOfTheShippedPlanIsValid() throws IOException, SAXException {
    assertThat(SCHEMAS.defects(Files.readAllBytes(Path.of("jobs/ke-hoach-2021.xlsx")))).isEmpty();
  }

  @Test
  void everyPartOfAFormIsValidInAUnitsOwnLayoutAndInTheStandardOne()
      throws IOException, SAXException {
    Plan plan = YEAR.plan();
    byte[] sent;
    try (InputStream in =
        Objects.requireNonNull(
            OfficeFilesAreValidTest.class.getResourceAsStream(
                "/demo/files/045/Theo doi tien do BTG 2021.xlsx"))) {
      sent = in.readAllBytes();
    }
    Report report =
        new Report("T10", "BTG", "2021-10", false, RowCounts.NONE, List.of(), List.of());
    for (FormerSheet former :
        Arrays.asList(new FormerSheet("Theo doi tien do BTG 2021.xlsx", sent, report), null)) {
      FormRequest request =
          new FormRequest(
              plan,
              plan.findUnit("BTG").orElseThrow(),
              plan.findPeriod("2021-11").orElseThrow(),
              YEAR.moment("2021-11-02"),
              Map.of(),
              former);
      ReportForm form = ReportForm.of(request);
      assertThat(form.inOwnLayout()).isEqualTo(former != null);
      assertThat(SCHEMAS.defects(form.bytes())).isEmpty();
    }
  }

  private static byte[] master(String asOf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MasterWorkbook.write(YEAR.dossier(asOf), Language.VI, out);
    return out.toByteArray();
  }
}
