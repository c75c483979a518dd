package vn.tiendo.workbook.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.report.Finding;
import vn.tiendo.report.FindingCode;
import vn.tiendo.report.Report;
import vn.tiendo.report.Report.UnderstoodColumn;
import vn.tiendo.report.RowCounts;
import vn.tiendo.sheet.ReturnSlip;
import vn.tiendo.text.Language;

class MarkedCopyTest {

  private static final Finding FAULT =
      Finding.ofCell(FindingCode.PROGRESS_OUT_OF_RANGE, "BC", "D15", 15, "120");

  @ParameterizedTest
  @CsvSource({
    "036, TCKT_T09.2021.xls",
    "010, BC tien do VP thang 03.xlsx",
    "023, BPT bao cao T6 (final).xlsx",
    "045, Theo doi tien do BTG 2021.xlsx"
  })
  void everyCellStyleMergeAndWidthStaysAsSent(String drop, String name) throws IOException {
    byte[] sent = sample(drop, name);
    String sheet = open(sent).getSheetAt(0).getSheetName();
    Finding fault = Finding.ofCell(FindingCode.PROGRESS_OUT_OF_RANGE, sheet, "D9", 9, "120");
    MarkedCopy copy = MarkedCopy.of(returned(name, sent, List.of(fault)), Language.VI);
    assertThat(copy.fileName()).isEqualTo(name);
    assertThat(copy.wholeWorkbook()).isTrue();
    Workbook before = open(sent);
    Workbook after = open(copy.bytes());
    assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets() + 1);
    assertThat(after.getSheetName(0)).isEqualTo(ReturnSlip.MEND_SHEET);
    for (Sheet original : before) {
      Sheet kept = after.getSheet(original.getSheetName());
      assertThat(SheetDifferences.between(original, kept, Set.of("D9"))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCellAtFaultIsColouredAndExplainedBesideWhatItsCommentSaid(boolean openXml)
      throws IOException {
    byte[] sent = workbook(openXml);
    MarkedCopy copy = MarkedCopy.of(returned(name(openXml), sent, List.of(FAULT)), Language.VI);
    Cell cell = open(copy.bytes()).getSheet("BC").getRow(14).getCell(3);
    assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
    assertThat(cell.getNumericCellValue()).isEqualTo(120);
    assertThat(cell.getCellComment().getString().getString())
        .startsWith("Đồng chí xem lại")
        .contains("120");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void printAreaAndTitlesStayWithTheirSheet(boolean openXml) throws IOException {
    byte[] sent = workbook(openXml);
    MarkedCopy copy = MarkedCopy.of(returned(name(openXml), sent, List.of(FAULT)), Language.VI);
    Workbook after = open(copy.bytes());
    assertThat(after.getPrintArea(1)).endsWith("$A$1:$F$20");
    assertThat(after.getSheet("BC").getRepeatingRows())
        .isEqualTo(new CellRangeAddress(1, 1, -1, -1));
    assertThat(after.getSheet("BC").getRow(19).getCell(3).getCellFormula())
        .isEqualTo("SUM(D15:D16)");
    assertThat(after.getSheet("Khác").getRow(0).getCell(0).getCellFormula()).isEqualTo("BC!D15");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theListShowsAsManyFindingsAsWereFound(boolean openXml) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int row = 3; row < 43; row++) {
      findings.add(Finding.ofCell(FindingCode.PROGRESS_OUT_OF_RANGE, "BC", "D" + row, row, "=1+1"));
    }
    findings.add(Finding.ofFile(FindingCode.UNKNOWN_UNIT, "=cmd|'/C calc'!A0"));
    MarkedCopy copy =
        MarkedCopy.of(returned(name(openXml), workbook(openXml), findings), Language.VI);
    Sheet list = open(copy.bytes()).getSheet(ReturnSlip.MEND_SHEET);
    int shown = 0;
    for (Row row : list) {
      Cell number = row.getCell(0);
      if (number != null && number.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
        shown++;
      }
      row.forEach(cell -> assertThat(cell.getCellType().name()).isNotEqualTo("FORMULA"));
    }
    assertThat(shown).isEqualTo(41);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theSameFileAndFindingsGiveTheSameBytes(boolean openXml) throws IOException {
    Returned returned = returned(name(openXml), workbook(openXml), List.of(FAULT));
    assertThat(MarkedCopy.of(returned, Language.VI).bytes())
        .isEqualTo(MarkedCopy.of(returned, Language.VI).bytes());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCopyThatComesBackIsMarkedAnewWithOneList(boolean openXml) throws IOException {
    byte[] sent = workbook(openXml);
    MarkedCopy once = MarkedCopy.of(returned(name(openXml), sent, List.of(FAULT)), Language.VI);
    MarkedCopy twice =
        MarkedCopy.of(returned(name(openXml), once.bytes(), List.of(FAULT)), Language.VI);
    assertThat(open(twice.bytes()).getNumberOfSheets()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aMendedCellOfACopyThatComesBackIsAsItWasBeforeItWasMarked(boolean openXml)
      throws IOException {
    byte[] sent = workbook(openXml);
    Finding other = Finding.ofCell(FindingCode.INVALID_DATE, "BC", "E16", 16, "31/02/2021");
    Finding filled = Finding.ofCell(FindingCode.UNKNOWN_STATUS, "BC", "F17", 17, "?");
    byte[] bytes = sent;
    for (int round = 0; round < 3; round++) {
      bytes =
          MarkedCopy.of(returned(name(openXml), bytes, List.of(FAULT, other, filled)), Language.VI)
              .bytes();
    }
    String explained = comment(bytes, 14, 3);
    assertThat(PlainColor.ofFill(open(bytes).getSheet("BC").getRow(14).getCell(3).getCellStyle()))
        .contains("FF99CC");
    assertThat(explained).containsOnlyOnce("120").startsWith("Đồng chí xem lại");
    assertThat(comment(bytes, 15, 4)).containsOnlyOnce("31/02/2021");
    byte[] mended = MarkedCopy.of(returned(name(openXml), bytes, List.of()), Language.VI).bytes();
    Workbook after = open(mended);
    assertThat(comment(mended, 14, 3)).isEqualTo("Đồng chí xem lại số này");
    assertThat(comment(mended, 15, 4)).isEmpty();
    assertThat(PlainColor.ofFill(after.getSheet("BC").getRow(14).getCell(3).getCellStyle()))
        .isEmpty();
    assertThat(PlainColor.ofFill(after.getSheet("BC").getRow(16).getCell(5).getCellStyle()))
        .contains("FFFF00");
    assertThat(after.getSheet("BC").getRow(14).getCell(3).getCellStyle().getWrapText()).isTrue();
  }

  private static String comment(byte[] bytes, int row, int column) throws IOException {
    Comment comment = open(bytes).getSheet("BC").getRow(row).getCell(column).getCellComment();
    return comment == null ? "" : comment.getString().getString();
  }

  @Test
  void aFormatThatCannotBeWrittenBackGetsTheListAlone() throws IOException {
    byte[] csv = "TT;Nhiệm vụ;%\n1;Ban hành;120\n".getBytes(StandardCharsets.UTF_8);
    MarkedCopy copy = MarkedCopy.of(returned("bao cao.csv", csv, List.of(FAULT)), Language.VI);
    assertThat(copy.fileName()).isEqualTo("bao cao.csv (cần sửa).xlsx");
    assertThat(copy.wholeWorkbook()).isFalse();
    assertThat(open(copy.bytes()).getNumberOfSheets()).isEqualTo(1);
  }

  private static Returned returned(String name, byte[] bytes, List<Finding> findings) {
    Report report =
        new Report(
            "BC",
            "BTCKT",
            "2021-09",
            false,
            RowCounts.NONE,
            List.of(),
            List.of(new UnderstoodColumn(4, "Tiến độ › Tỷ lệ (%)", "tien_do")));
    return new Returned(
        SamplePlan.of2021(), "ban-to-chuc/" + name, 7, bytes, List.of(report), findings);
  }

  private static String name(boolean openXml) {
    return openXml ? "bc.xlsx" : "bc.xls";
  }

  private static byte[] workbook(boolean openXml) throws IOException {
    try (Workbook workbook = openXml ? new XSSFWorkbook() : new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("BC");
      Cell cell = sheet.createRow(14).createCell(3);
      cell.setCellValue(120);
      cell.setCellStyle(wrapping(workbook, null));
      sheet.createRow(15).createCell(4).setCellValue("31/02/2021");
      Cell yellow = sheet.createRow(16).createCell(5);
      yellow.setCellStyle(wrapping(workbook, IndexedColors.YELLOW));
      sheet.createRow(19).createCell(3).setCellFormula("SUM(D15:D16)");
      ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
      anchor.setCol1(5);
      anchor.setCol2(8);
      anchor.setRow2(4);
      Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
      comment.setString(
          workbook.getCreationHelper().createRichTextString("Đồng chí xem lại số này"));
      cell.setCellComment(comment);
      workbook.setPrintArea(0, "$A$1:$F$20");
      sheet.setRepeatingRows(CellRangeAddress.valueOf("2:2"));
      workbook.createSheet("Khác").createRow(0).createCell(0).setCellFormula("BC!D15");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static CellStyle wrapping(Workbook workbook, @Nullable IndexedColors fill) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    if (fill != null) {
      style.setFillForegroundColor(fill.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private static byte[] sample(String drop, String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            MarkedCopyTest.class.getResourceAsStream("/demo/files/%s/%s".formatted(drop, name)))) {
      return in.readAllBytes();
    }
  }

  private static Workbook open(byte[] bytes) throws IOException {
    return WorkbookFactory.create(new ByteArrayInputStream(bytes));
  }
}
