package vn.tiendo.workbook.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Plan;

/** Writes a plan's workbook: a sheet for each table, in the order of the tabs. */
final class PlanWriter {

  private final XSSFWorkbook workbook;
  private final Plan plan;
  private final PlanStyles styles;
  private final XSSFCellStyle dayAmongOthers;
  private final HeaderNotes notes = HeaderNotes.load();

  PlanWriter(XSSFWorkbook workbook, Plan plan) {
    this.workbook = workbook;
    this.plan = plan;
    this.styles = new PlanStyles(workbook);
    this.dayAmongOthers = styles.ofDayAmongOthers();
  }

  void write() {
    for (PlanTable<?> table : PlanTables.ALL) {
      write(table);
    }
    writeFields();
    for (Choices.Source source : Choices.Source.values()) {
      name(source);
    }
    workbook.setActiveSheet(0);
    describe();
  }

  private <T> void write(PlanTable<T> table) {
    XSSFSheet sheet = workbook.createSheet(table.sheet());
    List<T> rows = table.rows().apply(plan);
    writeHeader(sheet, table);
    for (int i = 0; i < rows.size(); i++) {
      writeRow(sheet.createRow(i + 1), table, rows.get(i));
    }
    SheetLayout.of(sheet, table.columns().size(), rows.size()).apply();
    SheetChecks.addTo(sheet, table);
    if (table.sheet().equals(SettingsTable.TABLE.sheet())) {
      offerYesOrNo(sheet);
    }
  }

  /** The words offered in "Tên cột": too many for a drop-down of their own. */
  private void writeFields() {
    write(
        new PlanTable<>(
            Choices.Source.FIELDS.sheet(),
            false,
            List.of(Column.<String>of("Trường của báo cáo", 40, Content.TEXT, word -> word)),
            any -> Wording.FIELDS.words()));
  }

  private <T> void writeHeader(XSSFSheet sheet, PlanTable<T> table) {
    XSSFRow header = sheet.createRow(0);
    header.setHeightInPoints(36);
    for (int i = 0; i < table.columns().size(); i++) {
      Column<T> column = table.columns().get(i);
      sheet.setColumnWidth(i, column.width() * 256);
      sheet.setDefaultColumnStyle(i, styles.of(column.content()));
      XSSFCell cell = header.createCell(i);
      cell.setCellValue(column.header());
      cell.setCellStyle(styles.ofHeader(column.required()));
      notes.find(table.sheet(), column.header()).ifPresent(note -> HeaderNotes.attach(cell, note));
    }
  }

  private <T> void writeRow(XSSFRow row, PlanTable<T> table, T value) {
    for (int i = 0; i < table.columns().size(); i++) {
      Column<T> column = table.columns().get(i);
      XSSFCell cell = row.createCell(i);
      cell.setCellStyle(styles.of(column.content()));
      set(cell, column.value().apply(value), column.content());
    }
    RowHeight.fit(row, table.columns());
  }

  private void set(XSSFCell cell, @Nullable Object value, Content content) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
      if (content == Content.ANY) {
        cell.setCellStyle(dayAmongOthers);
      }
    } else if (value != null) {
      cell.setCellValue(value.toString());
    }
  }

  /** Settings that are Có or Không stand among others: each gets a drop-down of its own. */
  private static void offerYesOrNo(XSSFSheet sheet) {
    int column = SettingsTable.TABLE.columns().indexOf(SettingsTable.VALUE);
    for (Row row : sheet) {
      Cell cell = row.getCell(column);
      if (cell.getCellType() == CellType.STRING
          && Words.YES_OR_NO.contains(cell.getStringCellValue())) {
        SheetChecks.addYesOrNo(sheet, row.getRowNum(), column, row.getCell(0).toString());
      }
    }
  }

  /** A name for the first column of a sheet that grows with its rows. */
  private void name(Choices.Source source) {
    Name name = workbook.createName();
    name.setNameName(source.rangeName());
    name.setRefersToFormula(
        "OFFSET('%1$s'!$A$2,0,0,MAX(1,COUNTA('%1$s'!$A$2:$A$1000)),1)".formatted(source.sheet()));
  }

  /** Properties that are the plan's, so that the same plan gives the same bytes. */
  private void describe() {
    Date made = Date.from(plan.settings().from().atStartOfDay(ZoneOffset.UTC).toInstant());
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setTitle(plan.settings().name());
    core.setCreator("Tiendo");
    core.setCreated(Optional.of(made));
    core.setModified(Optional.of(made));
  }

  /** The rows that checks and borders reach, below the header. */
  static CellRangeAddress body(int firstColumn, int lastColumn) {
    return new CellRangeAddress(1, 999, firstColumn, lastColumn);
  }
}
