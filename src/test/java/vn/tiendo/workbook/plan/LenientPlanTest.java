package vn.tiendo.workbook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.Deadline;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.plan.Schedule;
import vn.tiendo.plan.ScheduleText;
import vn.tiendo.plan.Task;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Cell;
import vn.tiendo.sheet.CellFormat;
import vn.tiendo.sheet.FileFormat;
import vn.tiendo.sheet.Grid;

/** What an Office may write otherwise and mean the same. */
class LenientPlanTest {

  @Test
  void datesMayBeText() {
    assertThat(deadlineWritten("31/3/2021")).isEqualTo(Deadline.on(LocalDate.of(2021, 3, 31)));
    assertThat(deadlineWritten("ngày 31.03.2021"))
        .isEqualTo(Deadline.on(LocalDate.of(2021, 3, 31)));
    assertThat(deadlineWritten("2021-03-31")).isEqualTo(Deadline.on(LocalDate.of(2021, 3, 31)));
    assertThat(deadlineWritten("31 tháng 3 năm 2021"))
        .isEqualTo(Deadline.on(LocalDate.of(2021, 3, 31)));
  }

  @Test
  void beforeADayEndsWithTheDayBeforeAndIsFixed() {
    assertThat(deadlineWritten("Trước ngày 01/11/2021"))
        .isEqualTo(new Deadline(LocalDate.of(2021, 10, 31), true));
  }

  @Test
  void numbersMayHaveACommaBeforeTheirDecimals() {
    assertThat(task(p -> p.set("Nhiệm vụ", "Trọng số", 3, "1,5")).weight()).isEqualTo(1.5);
    assertThat(task(p -> p.clear("Nhiệm vụ", "Trọng số", 3)).weight()).isEqualTo(1);
  }

  @Test
  void unitsMayBeWrittenByNameOrInAnyCase() {
    assertThat(task(p -> p.set("Nhiệm vụ", "Chủ trì", 3, "ban tuyên giáo")).lead())
        .isEqualTo("BTG");
    assertThat(task(p -> p.set("Nhiệm vụ", "Chủ trì", 3, " btckt ")).lead()).isEqualTo("BTCKT");
  }

  @Test
  void listsMayBeSeparatedByCommasAndAKindMayHoldThem() {
    Task task =
        task(
            p ->
                p.set("Đơn vị", "Loại", 5, "huyện, thị, thành đoàn")
                    .set("Nhiệm vụ", "Phối hợp", 3, "BPT, huyện, thị, thành đoàn, BTG"));

    assertThat(task.coordinating()).containsExactly("BPT", "huyện, thị, thành đoàn", "BTG");
  }

  @Test
  void aMergedCellCountsForAllItsRows() {
    Plan plan =
        plan(
            p -> {
              p.clear("Nhiệm vụ", "Nhóm", 3).clear("Nhiệm vụ", "Nhóm", 4);
              p.workbook().getSheet("Nhiệm vụ").addMergedRegion(new CellRangeAddress(1, 3, 1, 1));
            });

    assertThat(plan).isEqualTo(SamplePlan.of2021());
  }

  @Test
  void headersMayStandInAnyOrderUnderATitleAmongOtherColumns() {
    Plan plan =
        plan(
            p -> {
              Sheet sheet = p.workbook().getSheet("Ngày nghỉ");
              for (Row row : sheet) {
                String name = row.getCell(1).getStringCellValue();
                row.createCell(4).setCellValue(name);
                row.createCell(1).setCellValue("ghi chú");
              }
              sheet.shiftRows(0, sheet.getLastRowNum(), 2);
              sheet.createRow(0).createCell(0).setCellValue("CÁC NGÀY NGHỈ TRONG NĂM");
            });

    assertThat(plan).isEqualTo(SamplePlan.of2021());
  }

  @Test
  void sheetsAndColumnsThatAreNotKnownArePassedOver() {
    Plan plan =
        plan(
            p -> {
              p.workbook().createSheet("Nháp").createRow(0).createCell(0).setCellValue("x");
              p.workbook().getSheet("Đơn vị").getRow(0).createCell(12).setCellValue("Ghi chú");
              p.workbook().getSheet("Đơn vị").getRow(1).createCell(12).setCellValue("?");
            });

    assertThat(plan).isEqualTo(SamplePlan.of2021());
  }

  @Test
  void aRealDateInTheScheduleIsThatDay() {
    Plan dated =
        plan(
            p -> {
              org.apache.poi.ss.usermodel.Cell cell = p.cell("Lịch chạy", "Lịch", 5);
              cell.setCellValue(LocalDate.of(2021, 12, 17));
              cell.setCellStyle(p.cell("Nhiệm vụ", "Thời hạn", 2).getCellStyle());
            });

    assertThat(dated.schedule().get(3).schedule())
        .isEqualTo(new Schedule.Once(LocalDate.of(2021, 12, 17), ScheduleText.OFFICE_OPENS));
  }

  @Test
  void anExtensionOrAnExcuseIsRead() {
    Plan plan =
        plan(
            p ->
                p.set("Gia hạn", "Đơn vị", 2, "BPT")
                    .set("Gia hạn", "Kỳ", 2, "2021-04")
                    .set("Gia hạn", "Miễn nộp", 2, "x")
                    .set("Gia hạn", "Lý do", 2, "đi cơ sở")
                    .set("Xếp loại", "Đơn vị", 2, "BPT")
                    .set("Xếp loại", "Kỳ", 2, "2021-04")
                    .set("Xếp loại", "Mức", 2, "hoàn thành tốt"));

    assertThat(plan.extensions()).singleElement().matches(e -> e.excused() && e.due() == null);
    assertThat(plan.officeRatings()).hasSize(1);
  }

  @Test
  void aFormulaThatWasNeverCalculatedIsTold() {
    Cell formula =
        new Cell(
            2,
            1,
            Cell.Kind.FORMULA_WITHOUT_VALUE,
            "",
            0,
            new CellFormat(true, false, false, false),
            null);
    Grid grid = Grid.of("Nơi nhận", List.of(Cell.ofText(1, 1, "Nơi nhận"), formula), List.of());

    PlanReading reading = PlanWorkbook.read(new Book(FileFormat.XLSX, List.of(grid), Set.of()));

    assertThat(reading.mistakes())
        .extracting(mistake -> mistake.code().key())
        .contains("formula-without-value");
  }

  @Test
  void anotherLibraryReadsWhatIsWritten() throws IOException {
    byte[] written = EditedPlan.written(SamplePlan.of2021());
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(written))) {
      assertThat(workbook.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
          .startsWith("Kế hoạch", "Khuyết điểm", "Nhóm giải pháp", "Nhiệm vụ", "Đơn vị")
          .hasSize(19);
      List<org.dhatim.fastexcel.reader.Row> tasks =
          workbook.findSheet("Nhiệm vụ").orElseThrow().read();
      assertThat(tasks).hasSize(20);
      assertThat(tasks.get(7).getCellAsString(0)).contains("2.3");
      assertThat(tasks.get(7).getCellAsDate(6)).contains(LocalDateTime.of(2021, 6, 26, 0, 0));
    }
  }

  @Test
  void everyHeaderHasItsNote() {
    HeaderNotes notes = HeaderNotes.load();
    assertThat(PlanTables.ALL)
        .allSatisfy(
            table ->
                assertThat(table.columns())
                    .allMatch(column -> notes.find(table.sheet(), column.header()).isPresent()));
  }

  private static Deadline deadlineWritten(String text) {
    return task(p -> p.set("Nhiệm vụ", "Thời hạn", 3, text)).deadline();
  }

  /** The task in row 3 after an edit. */
  private static Task task(Consumer<EditedPlan> edit) {
    return plan(edit).tasks().get(1);
  }

  private static Plan plan(Consumer<EditedPlan> edit) {
    PlanReading reading = EditedPlan.reading(edit);
    assertThat(reading.mistakes()).isEmpty();
    return reading.plan().orElseThrow();
  }
}
