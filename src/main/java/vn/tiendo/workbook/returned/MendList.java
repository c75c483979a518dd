package vn.tiendo.workbook.returned;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Finding;
import vn.tiendo.report.Report;
import vn.tiendo.sheet.ReturnSlip;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/** The first sheet of a marked copy: a row for each finding, and what was understood. */
final class MendList {

  /** In characters, one for each column. */
  private static final int[] WIDTHS = {5, 11, 14, 7, 38, 38, 16};

  private static final List<String> COLUMNS =
      List.of("number", "severity", "sheet", "cell", "found", "expected", "also");

  private final Workbook workbook;
  private final Sheet sheet;
  private final Returned returned;
  private final Messages messages;
  private final Messages findingTexts;
  private final MendStyles styles;
  private int nextRow;

  private MendList(Workbook workbook, Sheet sheet, Returned returned, Language language) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.returned = returned;
    this.messages = Messages.of("workbook-returned", language);
    this.findingTexts = Messages.of("report", language);
    this.styles = new MendStyles(workbook);
  }

  /** Puts the list before the other sheets. */
  static Sheet addTo(Workbook workbook, Returned returned, Language language) {
    Sheet sheet = workbook.createSheet(ReturnSlip.MEND_SHEET);
    moveToFront(workbook, sheet);
    new MendList(workbook, sheet, returned, language).write();
    return sheet;
  }

  private static void moveToFront(Workbook workbook, Sheet sheet) {
    workbook.setSheetOrder(sheet.getSheetName(), 0);
    IntStream.range(1, workbook.getNumberOfSheets())
        .forEach(index -> workbook.getSheetAt(index).setSelected(false));
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    workbook.setFirstVisibleTab(0);
  }

  private void write() {
    line(messages.get("title"), true);
    line(messages.get("file", returned.fileName()), false);
    returned.reports().forEach(report -> line(understood(report), false));
    line(count(), false);
    nextRow++;
    header();
    int number = 1;
    for (Finding finding : returned.findings()) {
      row(number++, finding);
    }
    setUp();
  }

  private String count() {
    return returned.findings().isEmpty()
        ? messages.get("nothing")
        : messages.get("count", Integer.toString(returned.findings().size()));
  }

  private String understood(Report report) {
    String columns =
        report.columns().stream()
            .map(
                column ->
                    messages.get(
                        "column",
                        vn.tiendo.sheet.Cell.columnName(column.column()),
                        column.header().replaceAll("\\s+", " "),
                        field(column.field())))
            .collect(Collectors.joining("; "));
    return messages.get(
        columns.isEmpty() ? "understood.no-columns" : "understood",
        report.sheet(),
        unit(report.unit()),
        period(report.period()),
        columns);
  }

  private String field(String key) {
    return findingTexts.get("field." + key);
  }

  private String unit(@Nullable String code) {
    return code == null
        ? messages.get("unit.unknown")
        : returned.findPlan().flatMap(plan -> plan.findUnit(code)).map(Unit::name).orElse(code);
  }

  private String period(@Nullable String code) {
    return code == null
        ? messages.get("period.unknown")
        : returned
            .findPlan()
            .flatMap((Plan p) -> p.findPeriod(code))
            .map(Period::name)
            .orElse(code);
  }

  private void line(String text, boolean title) {
    Cell cell = sheet.createRow(nextRow).createCell(0);
    cell.setCellValue(PlainText.of(text));
    cell.setCellStyle(title ? styles.title() : styles.line());
    if (title) {
      cell.getRow().setHeightInPoints(MendStyles.TITLE_HEIGHT);
    } else {
      sheet.addMergedRegion(new CellRangeAddress(nextRow, nextRow, 0, COLUMNS.size() - 1));
      cell.getRow().setHeightInPoints(MendStyles.height(text, totalWidth()));
    }
    nextRow++;
  }

  private static int totalWidth() {
    return IntStream.of(WIDTHS).sum();
  }

  private void header() {
    Row row = sheet.createRow(nextRow++);
    row.setHeightInPoints(MendStyles.height("\n", 1));
    for (int i = 0; i < COLUMNS.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(messages.get("header." + COLUMNS.get(i)));
      cell.setCellStyle(styles.header());
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    sheet.createFreezePane(0, nextRow);
    sheet.setRepeatingRows(new CellRangeAddress(nextRow - 1, nextRow - 1, 0, COLUMNS.size() - 1));
  }

  private void row(int number, Finding finding) {
    Row row = sheet.createRow(nextRow++);
    String found = finding.message(findingTexts);
    String expected = finding.hint(findingTexts);
    String also = String.join(", ", finding.alsoIn());
    text(row, 1, messages.get("severity." + finding.severity().code()), finding);
    text(row, 2, finding.sheet() == null ? "" : finding.sheet(), finding);
    text(row, 3, finding.cell() == null ? "" : finding.cell(), finding);
    text(row, 4, found, finding);
    text(row, 5, expected, finding);
    text(row, 6, also, finding);
    Cell first = row.createCell(0);
    first.setCellValue(number);
    first.setCellStyle(styles.cell(finding.severity(), false));
    link(row.getCell(3), finding);
    float height =
        Math.max(MendStyles.height(found, WIDTHS[4]), MendStyles.height(expected, WIDTHS[5]));
    row.setHeightInPoints(Math.max(height, MendStyles.height(also, WIDTHS[6])));
  }

  private void text(Row row, int column, String text, Finding finding) {
    Cell cell = row.createCell(column);
    String plain = PlainText.of(text);
    cell.setCellValue(plain);
    cell.setCellStyle(styles.cell(finding.severity(), PlainText.looksLikeFormula(plain)));
  }

  private void link(Cell cell, Finding finding) {
    if (finding.sheet() == null
        || finding.cell() == null
        || workbook.getSheet(finding.sheet()) == null) {
      return;
    }
    Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'%s'!%s".formatted(finding.sheet().replace("'", "''"), finding.cell()));
    cell.setHyperlink(link);
    cell.setCellStyle(styles.link(finding.severity()));
  }

  private void setUp() {
    sheet.setFitToPage(true);
    sheet.setDisplayGridlines(false);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.getFooter().setRight(messages.get("page"));
  }
}
