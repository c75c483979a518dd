package vn.tiendo.workbook.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.report.Finding;
import vn.tiendo.report.FindingCode;
import vn.tiendo.sheet.ReturnSlip;
import vn.tiendo.text.Language;

/** What a sender wrote stands in what goes back as it was written, and does nothing. */
class HostileReturnTest {

  private static final String FORMULA = "=cmd|'/C calc'!A0";
  private static final String TURNED = "\u202Eđảo\u202C ngược\u200F";

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hostileWordsStandInListAndCommentsAsPlainText(boolean openXml) throws IOException {
    List<Finding> findings =
        List.of(
            Finding.ofCell(FindingCode.UNKNOWN_STATUS, "BC", "A1", 1, FORMULA),
            Finding.ofCell(FindingCode.UNKNOWN_STATUS, "BC", "A2", 2, "<b>đậm</b>"),
            Finding.ofCell(FindingCode.UNKNOWN_STATUS, "BC", "A3", 3, TURNED),
            Finding.ofCell(FindingCode.UNKNOWN_STATUS, "BC", "A4", 4, "x".repeat(32_767)));
    String name = "van-phong/BC\nBcc: a@b.c " + TURNED + (openXml ? ".xlsx" : ".xls");
    MarkedCopy copy =
        MarkedCopy.of(
            new Returned(SamplePlan.of2021(), name, 1, hostile(openXml), List.of(), findings),
            Language.VI);
    assertThat(copy.wholeWorkbook()).isTrue();
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(copy.bytes()))) {
      Sheet sheet = workbook.getSheet("BC");
      assertThat(sheet.getRow(0).getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(FORMULA);
      assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).hasSize(32_767);
      Comment comment = sheet.getRow(1).getCell(0).getCellComment();
      assertThat(comment.getString().getString()).contains("<b>đậm</b>");
      for (Row row : workbook.getSheet(ReturnSlip.MEND_SHEET)) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          assertThat(cell.toString()).doesNotContain("\u202E", "\u200F").hasSizeLessThan(32_768);
        }
      }
    }
  }

  @Test
  void whatCouldNotBeReadIsNotOpenedAgain() throws IOException {
    Finding refused = Finding.ofFile(FindingCode.SUSPICIOUS_CONTENT, "", "", "", "", "", "BC.xlsx");
    assertThat(copy(hostile(true), refused).wholeWorkbook()).isFalse();
  }

  @Test
  void whatUnpacksBeyondMeasureGivesTheListAlone() throws IOException {
    ByteArrayOutputStream swollen = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(swollen)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] piece = new byte[1024 * 1024];
      for (int i = 0; i < 24; i++) {
        zip.write(piece);
      }
    }
    Finding fault = Finding.ofCell(FindingCode.UNKNOWN_STATUS, "BC", "A1", 1, "x");
    assertThat(copy(swollen.toByteArray(), fault).wholeWorkbook()).isFalse();
  }

  private static MarkedCopy copy(byte[] sent, Finding finding) throws IOException {
    return MarkedCopy.of(
        new Returned(
            SamplePlan.of2021(), "van-phong/BC.xlsx", 1, sent, List.of(), List.of(finding)),
        Language.VI);
  }

  @Test
  void whatAWorkbookHoldsBesideItsCellsIsStillThere() throws IOException {
    byte[] sent;
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("BC");
      sheet.createRow(0).createCell(0).setCellValue(120);
      DataValidationHelper helper = sheet.getDataValidationHelper();
      DataValidation list =
          helper.createValidation(
              helper.createExplicitListConstraint(new String[] {"Có", "Không"}),
              new CellRangeAddressList(0, 5, 1, 1));
      sheet.addValidationData(list);
      sheet
          .getSheetConditionalFormatting()
          .addConditionalFormatting(
              new org.apache.poi.ss.util.CellRangeAddress[] {
                org.apache.poi.ss.util.CellRangeAddress.valueOf("A1:A5")
              },
              sheet.getSheetConditionalFormatting().createConditionalFormattingRule("A1>100"));
      sheet.protectSheet("khóa");
      workbook.createSheet("Ẩn").createRow(0).createCell(0).setCellValue("danh mục");
      workbook.setSheetHidden(1, true);
      workbook.createName().setNameName("MucTieu");
      workbook.getName("MucTieu").setRefersToFormula("'Ẩn'!$A$1");
      sent = bytes(workbook);
    }
    Finding fault = Finding.ofCell(FindingCode.PROGRESS_OUT_OF_RANGE, "BC", "A1", 1, "120");
    MarkedCopy copy =
        MarkedCopy.of(
            new Returned(
                SamplePlan.of2021(), "van-phong/BC.xlsx", 1, sent, List.of(), List.of(fault)),
            Language.VI);
    try (XSSFWorkbook after = new XSSFWorkbook(new ByteArrayInputStream(copy.bytes()))) {
      XSSFSheet sheet = after.getSheet("BC");
      assertThat(sheet.getDataValidations()).hasSize(1);
      assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isOne();
      assertThat(sheet.getProtect()).isTrue();
      assertThat(after.isSheetHidden(after.getSheetIndex("Ẩn"))).isTrue();
      assertThat(after.getName("MucTieu").getRefersToFormula()).isEqualTo("'Ẩn'!$A$1");
    }
  }

  private static byte[] hostile(boolean openXml) throws IOException {
    try (Workbook workbook = openXml ? new XSSFWorkbook() : new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("BC");
      sheet.createRow(0).createCell(0).setCellValue(FORMULA);
      sheet.createRow(1).createCell(0).setCellValue("<b>đậm</b>");
      sheet.createRow(2).createCell(0).setCellValue(TURNED);
      sheet.createRow(3).createCell(0).setCellValue("x".repeat(32_767));
      return bytes(workbook);
    }
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }
}
