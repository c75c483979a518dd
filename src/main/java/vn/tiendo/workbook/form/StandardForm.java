package vn.tiendo.workbook.form;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.plan.Cadence;
import vn.tiendo.plan.SolutionGroup;
import vn.tiendo.plan.Task;
import vn.tiendo.report.Line;
import vn.tiendo.text.Messages;

/** The form for a unit that has no layout of its own yet. */
final class StandardForm {

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "code",
          "task",
          "deadline",
          "progress",
          "status",
          "completed",
          "result",
          "difficulty",
          "proposal");

  /** In characters. */
  private static final int[] WIDTHS = {5, 8, 44, 12, 9, 15, 13, 38, 24, 24};

  private static final int CODE = 1;
  private static final int TASK = 2;
  private static final int DEADLINE = 3;
  private static final int PROGRESS = 4;
  private static final int STATUS = 5;
  private static final int COMPLETED = 6;
  private static final int LAST = 9;

  /** In points. */
  private static final float LINE = 16;

  private final FormRequest request;
  private final Messages words;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFSheet sheet;
  private final FormStyles styles;
  private int row;

  StandardForm(FormRequest request, Messages words) {
    this.request = request;
    this.words = words;
    this.sheet = workbook.createSheet(words.get("sheet"));
    this.styles = new FormStyles(workbook);
  }

  byte[] write() throws IOException {
    try (workbook) {
      titles();
      header();
      int first = row;
      tasks();
      if (row > first) {
        CellChecks checks = new CellChecks(sheet, words, first, row - 1);
        checks.status(STATUS);
        checks.progress(PROGRESS);
        checks.completed(COMPLETED, request.plan().settings().from().getYear() - 1);
      } else {
        nothingToReport();
      }
      signatures();
      setUp(first);
      return FormBytes.of(workbook);
    }
  }

  private void titles() {
    int year = request.plan().settings().year();
    XSSFRow head = sheet.createRow(row++);
    merged(head, 0, TASK, request.unit().name().toUpperCase(java.util.Locale.ROOT), styles.head());
    merged(head, STATUS, LAST, words.get("union"), styles.head());
    row++;
    wide(words.get("title"), styles.title());
    wide(words.get("line.unit", request.unit().name()), styles.middle());
    wide(
        words.get("line.period", PeriodTitle.labelOf(request.period(), year, words)),
        styles.middle());
    wide(
        words.get("line.plan", request.plan().code(), request.plan().settings().name()),
        styles.middle());
    wide(words.get("advice"), styles.advice());
    row++;
  }

  private void wide(String text, XSSFCellStyle style) {
    merged(sheet.createRow(row++), 0, LAST, text, style);
  }

  private void merged(XSSFRow in, int from, int to, String text, XSSFCellStyle style) {
    XSSFCell cell = in.createCell(from);
    cell.setCellValue(text);
    cell.setCellStyle(style);
    sheet.addMergedRegion(new CellRangeAddress(in.getRowNum(), in.getRowNum(), from, to));
  }

  private void header() {
    XSSFRow header = sheet.createRow(row++);
    header.setHeightInPoints(2 * LINE + 4);
    for (int column = 0; column <= LAST; column++) {
      XSSFCell cell = header.createCell(column);
      cell.setCellValue(words.get("column." + COLUMNS.get(column)));
      cell.setCellStyle(styles.header());
      sheet.setColumnWidth(column, WIDTHS[column] * 256);
    }
  }

  private void tasks() {
    for (SolutionGroup group : request.plan().groups()) {
      List<Task> tasks = request.plan().tasksOf(group).filter(request::concerns).toList();
      if (!tasks.isEmpty()) {
        XSSFRow title = sheet.createRow(row++);
        for (int column = 0; column <= LAST; column++) {
          title.createCell(column).setCellStyle(styles.group());
        }
        merged(
            title, 0, LAST, words.get("line.group", group.number(), group.name()), styles.group());
      }
      int number = 1;
      for (Task task : tasks) {
        task(task, number++);
      }
    }
  }

  private void task(Task task, int number) {
    XSSFRow made = sheet.createRow(row++);
    for (int column = 0; column <= LAST; column++) {
      made.createCell(column).setCellStyle(styles.body(column <= CODE || isShort(column)));
    }
    made.getCell(0).setCellValue(number);
    made.getCell(CODE).setCellValue(task.code());
    made.getCell(TASK).setCellValue(task.content());
    made.getCell(COMPLETED).setCellStyle(styles.day());
    if (task.cadence() == Cadence.ONCE) {
      made.getCell(DEADLINE).setCellValue(task.deadline().day());
      made.getCell(DEADLINE).setCellStyle(styles.day());
    } else {
      made.getCell(DEADLINE).setCellValue(TaskCells.cadence(task.cadence(), words));
    }
    request.findLast(task).ifPresent(line -> last(made, line));
    int lines = 1 + task.content().length() / (WIDTHS[TASK] - 4);
    made.setHeightInPoints(Math.max(2, lines) * LINE);
  }

  private static boolean isShort(int column) {
    return column >= DEADLINE && column <= COMPLETED;
  }

  private void last(XSSFRow made, Line line) {
    if (line.progress() != null) {
      made.getCell(PROGRESS).setCellValue(line.progress());
    }
    made.getCell(STATUS).setCellValue(words.get("status." + line.status().code()));
    if (line.completedOn() != null) {
      made.getCell(COMPLETED).setCellValue(line.completedOn());
    }
  }

  /** A unit of which the plan asks no task has only that to say. */
  private void nothingToReport() {
    wide(words.get("nil"), styles.body(false));
  }

  private void signatures() {
    row++;
    int year = request.plan().settings().year();
    merged(
        sheet.createRow(row++),
        STATUS,
        LAST,
        words.get("signed.day", Integer.toString(year)),
        styles.advice());
    XSSFRow names = sheet.createRow(row++);
    merged(names, 0, TASK, words.get("signed.writer"), styles.head());
    merged(names, STATUS, LAST, words.get("signed.head"), styles.head());
  }

  private void setUp(int firstTask) {
    sheet.createFreezePane(TASK + 1, firstTask);
    sheet.setRepeatingRows(new CellRangeAddress(firstTask - 1, firstTask - 1, -1, -1));
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, 0.5);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.setMargin(PageMargin.TOP, 0.6);
    sheet.setMargin(PageMargin.BOTTOM, 0.6);
    sheet.getFooter().setRight(words.get("page"));
  }
}
