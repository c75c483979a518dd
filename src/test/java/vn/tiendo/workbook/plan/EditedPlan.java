package vn.tiendo.workbook.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;

/** The shipped plan's workbook after an Office's hand went over it. */
final class EditedPlan {

  private static final byte[] ORIGINAL = written(SamplePlan.of2021());

  private final XSSFWorkbook workbook;

  private EditedPlan(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Reads the workbook after an edit. */
  static PlanReading reading(Consumer<EditedPlan> edit) {
    return PlanWorkbook.read(bytes(edit), "ke-hoach-2021.xlsx");
  }

  /** The workbook's bytes after an edit. */
  static byte[] bytes(Consumer<EditedPlan> edit) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(ORIGINAL));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      edit.accept(new EditedPlan(workbook));
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] written(Plan plan) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PlanWorkbook.write(plan, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  /**
   * Writes into a cell; the row is made where it is missing.
   *
   * @param row 1-based
   */
  EditedPlan set(String sheet, String header, int row, Object value) {
    Cell cell = cell(sheet, header, row);
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else {
      cell.setCellValue(value.toString());
    }
    return this;
  }

  /** Writes into the value of a setting. */
  EditedPlan setting(String label, Object value) {
    for (Row row : workbook.getSheet("Kế hoạch")) {
      if (row.getCell(0).getStringCellValue().startsWith(label)) {
        return set("Kế hoạch", "Giá trị", row.getRowNum() + 1, value);
      }
    }
    throw new IllegalArgumentException(label);
  }

  EditedPlan clear(String sheet, String header, int row) {
    cell(sheet, header, row).setBlank();
    return this;
  }

  EditedPlan clearRows(String sheet) {
    Sheet rows = workbook.getSheet(sheet);
    for (int i = rows.getLastRowNum(); i > 0; i--) {
      rows.removeRow(rows.getRow(i));
    }
    return this;
  }

  EditedPlan rename(String sheet, String header, String renamed) {
    workbook.getSheet(sheet).getRow(0).getCell(column(sheet, header)).setCellValue(renamed);
    return this;
  }

  EditedPlan remove(String sheet) {
    workbook.removeSheetAt(workbook.getSheetIndex(sheet));
    return this;
  }

  Cell cell(String sheet, String header, int row) {
    Sheet in = workbook.getSheet(sheet);
    Row of = in.getRow(row - 1) == null ? in.createRow(row - 1) : in.getRow(row - 1);
    return of.getCell(column(sheet, header), MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private int column(String sheet, String header) {
    for (Cell cell : workbook.getSheet(sheet).getRow(0)) {
      if (cell.getStringCellValue().equals(header)) {
        return cell.getColumnIndex();
      }
    }
    throw new IllegalArgumentException(sheet + ": " + header);
  }
}
