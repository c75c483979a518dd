package vn.tiendo.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import vn.tiendo.plan.BlankPlan;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.text.Language;
import vn.tiendo.workbook.OfficeSchemas;

/** The master of a plan in which the Office has not written anything yet. */
class BlankMasterTest {

  @Test
  void everySheetSaysWhyItIsEmpty() throws IOException, SAXException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MasterWorkbook.write(
        SampleYear.by(BlankPlan.of(2021, "KP2021", List.of())).dossier("2021-03-01"),
        Language.VI,
        out);
    assertThat(new OfficeSchemas().defects(out.toByteArray())).isEmpty();
    List<String> silent = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      for (Sheet sheet : book) {
        if (sheet.getLastRowNum() < Listing.HEADER) {
          silent.add(sheet.getSheetName());
        }
      }
    }
    assertThat(silent).isEmpty();
  }
}
