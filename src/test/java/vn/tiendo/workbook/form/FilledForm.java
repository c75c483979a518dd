package vn.tiendo.workbook.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.FileReading;
import vn.tiendo.report.Origin;
import vn.tiendo.report.ReadingMemory;
import vn.tiendo.report.ReportReader;
import vn.tiendo.report.SheetAnatomy;
import vn.tiendo.report.table.Columns;
import vn.tiendo.report.table.Field;
import vn.tiendo.sheet.Grid;
import vn.tiendo.sheet.Limits;
import vn.tiendo.sheet.SheetReader;
import vn.tiendo.sheet.UnreadableSheet;

/** A form as its clerk fills it in and drops it, under a name and in a place that say nothing. */
final class FilledForm {

  private final FormRequest request;
  private final byte[] form;

  FilledForm(FormRequest request, byte[] form) {
    this.request = request;
    this.form = form;
  }

  /** What is read of it: each task with a result, and with a status where it had none. */
  FileReading read() throws IOException, UnreadableSheet {
    return read(request.plan(), fill(), request.asOf());
  }

  static FileReading read(Plan plan, byte[] bytes, Instant at) throws UnreadableSheet {
    return new ReportReader(List.of(plan))
        .read(
            new SheetReader(Limits.defaults()).read(bytes, "a.xlsx"),
            new Origin("a.xlsx", null, null, null, at),
            ReadingMemory.none());
  }

  private byte[] fill() throws IOException, UnreadableSheet {
    Grid grid = new SheetReader(Limits.defaults()).read(form, "a.xlsx").sheets().get(0);
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(form))) {
      Sheet sheet = workbook.getSheetAt(0);
      for (SheetAnatomy.Part table :
          SheetAnatomy.of(request.plan(), request.unit(), grid).tables()) {
        for (SheetAnatomy.TaskPlace place : table.tasks()) {
          fill(sheet.getRow(place.firstRow() - 1), table.columns());
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(Row row, Columns columns) {
    if (columns.has(Field.STATUS) && cell(row, columns, Field.STATUS).toString().isEmpty()) {
      cell(row, columns, Field.STATUS).setCellValue("Đang thực hiện");
      cell(row, columns, Field.PROGRESS).setCellValue(30);
    }
    if (columns.has(Field.RESULT)) {
      cell(row, columns, Field.RESULT).setCellValue("Đã làm thêm trong kỳ");
    }
    if (columns.has(Field.DIFFICULTY)) {
      cell(row, columns, Field.DIFFICULTY).setCellValue("Thiếu kinh phí");
    }
  }

  private static Cell cell(Row row, Columns columns, Field field) {
    int column = columns.find(field).orElseThrow().column() - 1;
    return Objects.requireNonNull(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
  }
}
