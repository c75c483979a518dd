package vn.tiendo.workbook.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.plan.Period;
import vn.tiendo.report.FileReading;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.FileFormat;
import vn.tiendo.sheet.Grid;
import vn.tiendo.sheet.Limits;
import vn.tiendo.sheet.SheetReader;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.text.Messages;
import vn.tiendo.workbook.returned.FormerMarks;

/** Makes a form that looks like the sheet its unit sent last. */
final class OwnLayout {

  private static final Logger LOG = LoggerFactory.getLogger(OwnLayout.class);

  /** Beyond this POI's model of the workbook would ask for too much memory. */
  private static final int LARGEST = 3 * 1024 * 1024;

  private final FormRequest request;
  private final FormerSheet former;
  private final Messages words;
  private final PeriodTitle title;

  OwnLayout(FormRequest request, FormerSheet former, Messages words) {
    this.request = request;
    this.former = former;
    this.words = words;
    Period from =
        Optional.ofNullable(former.report().period())
            .flatMap(request.plan()::findPeriod)
            .orElse(request.period());
    this.title = new PeriodTitle(request.plan().settings().year(), from, request.period(), words);
  }

  /** The form; empty where it would not be read without a doubt. */
  Optional<byte[]> write(FormTrial trial) throws IOException {
    if (former.bytes().length > LARGEST) {
      return Optional.empty();
    }
    try {
      Book book = new SheetReader(Limits.defaults()).read(former.bytes(), former.fileName());
      Optional<Grid> grid =
          book.sheets().stream().filter(g -> g.name().equals(former.report().sheet())).findFirst();
      return grid.isEmpty() ? Optional.empty() : write(grid.get(), book.format(), trial);
    } catch (UnreadableSheet | RuntimeException | StackOverflowError cannotBeCopied) {
      // What POI throws at files that were read well enough as a grid; the standard form is left.
      LOG.warn("{} gives no form of its own", former.fileName(), cannotBeCopied);
      return Optional.empty();
    }
  }

  private Optional<byte[]> write(Grid grid, FileFormat format, FormTrial trial)
      throws IOException, UnreadableSheet {
    byte[] form = build(grid, format, List.of());
    FileReading reading = trial.read(form);
    if (!trial.saysWhose(reading)) {
      form = build(grid, format, ownWords());
      reading = trial.read(form);
    }
    return trial.isSound(reading) && !reading.reports().get(0).columns().isEmpty()
        ? Optional.of(form)
        : Optional.empty();
  }

  /** What the former sheet left to its folder's or its file's name. */
  private List<String> ownWords() {
    int year = request.plan().settings().year();
    return List.of(
        words.get("line.unit", request.unit().name()),
        words.get("line.period", PeriodTitle.labelOf(request.period(), year, words)));
  }

  private byte[] build(Grid grid, FileFormat format, List<String> above) throws IOException {
    try (XSSFWorkbook target = new XSSFWorkbook();
        Workbook source = open(format)) {
      String name = WorkbookUtil.createSafeSheetName(title.inName(grid.name()));
      XSSFSheet sheet = target.createSheet(name);
      SheetCopy copy =
          new SheetCopy(grid, source == null ? null : source.getSheet(grid.name()), sheet);
      int at = 0;
      for (String line : above) {
        sheet.createRow(at++).createCell(0).setCellValue(line);
      }
      new FormRows(request, former.report(), grid, copy, title, words).write(at);
      copy.finish();
      return FormBytes.of(target);
    }
  }

  private @Nullable Workbook open(FileFormat format) throws IOException {
    if (format != FileFormat.XLSX && format != FileFormat.XLS) {
      return null;
    }
    Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(former.bytes()));
    FormerMarks.removeFrom(workbook);
    return workbook;
  }
}
