package vn.tiendo.workbook.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.ChangedPlan;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.FileReading;
import vn.tiendo.report.Line;
import vn.tiendo.report.Report;

class ReportFormTest {

  private static final Instant NOVEMBER = Instant.parse("2021-11-20T03:00:00Z");
  private static final String VP = "043/BC tien do VP thang 10.xlsx";
  private static final String BTG = "045/Theo doi tien do BTG 2021.xlsx";
  private static final String BPT = "044/BPT bao cao T10 (final).xlsx";
  private static final String BTCKT = "042/TCKT_T10.2021.xls";

  private final Plan plan = SamplePlan.of2021();

  @ParameterizedTest
  @CsvSource({
    VP + ", VP, 2021-11",
    VP + ", VP, 2021-Q4",
    VP + ", VP, 2021-Y",
    BTG + ", BTG, 2021-11",
    BTG + ", BTG, 2021-Y",
    BPT + ", BPT, 2021-11",
    BPT + ", BPT, 2021-final",
    BTCKT + ", BTCKT, 2021-11",
    BTCKT + ", BTCKT, 2021-H1",
    BTCKT + ", BTCKT, 2021-Q4",
    "027/BC tien do VP thang 06.xlsx, VP, 2021-07",
    "008/Theo doi tien do BTG 2021.xlsx, BTG, 2021-03",
    "039/BPT quy III.xlsx, BPT, 2021-Q4",
    "047/TCKT danh gia nam 2021.xls, BTCKT, 2021-12",
    "048/BTG danh gia 2021.xlsx, BTG, 2021-12",
    "046/Bao cao danh gia ket qua VP.xlsx, VP, 2021-12"
  })
  void aFormInTheUnitsOwnLayoutIsFilledAndReadBackWithoutAFinding(
      String sample, String unit, String period) throws Exception {
    FormRequest request = request(plan, unit, period, sample);
    ReportForm form = ReportForm.of(request);
    assertThat(form.inOwnLayout()).isTrue();
    FileReading reading = new FilledForm(request, form.bytes()).read();
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.reports()).hasSize(1);
    Report report = reading.reports().get(0);
    assertThat(report.unit()).isEqualTo(unit);
    assertThat(report.period()).isEqualTo(period);
    assertThat(tasksOf(report)).containsAll(request.led().stream().map(Task::code).toList());
    assertThat(headersOf(report)).isEqualTo(headersOf(former(sample)));
  }

  @Test
  void progressIsCarriedOverAndResultsAreLeftToBeWritten() throws Exception {
    FormRequest request = request(plan, "VP", "2021-11", VP);
    FileReading blank = FilledForm.read(plan, ReportForm.of(request).bytes(), NOVEMBER);
    List<Line> lines = blank.reports().get(0).lines();
    assertThat(lines).extracting(Line::progress).containsExactly(100d, 100d, 100d, 85d);
    assertThat(lines).allMatch(line -> line.result() == null);
    assertThat(lines.get(2).completedOn()).isEqualTo("2021-04-12");
  }

  @Test
  void whatWasSaidSinceThatSheetGoesOverWhatItSays() throws Exception {
    FormRequest request = request(plan, "BTCKT", "2021-11", BTCKT);
    Map<String, Line> last = new HashMap<>(request.last());
    Line said = Objects.requireNonNull(last.get("3.2"));
    last.put("3.2", with(said, 92.5));
    FormRequest later =
        new FormRequest(plan, request.unit(), request.period(), NOVEMBER, last, request.former());
    FileReading blank = FilledForm.read(plan, ReportForm.of(later).bytes(), NOVEMBER);
    assertThat(lineOf(blank, "3.2").progress()).isEqualTo(92.5);
    assertThat(lineOf(blank, "3.3").progress()).isEqualTo(85);
  }

  @Test
  void aFormMadeOfAnOldSheetHoldsNoLegacyFont() throws Exception {
    ReportForm form = ReportForm.of(request(plan, "BTCKT", "2021-11", BTCKT));
    try (XSSFWorkbook workbook = open(form)) {
      for (int i = 0; i < workbook.getNumberOfFonts(); i++) {
        assertThat(workbook.getFontAt(i).getFontName()).doesNotStartWith(".Vn");
      }
      assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("BAN TỔ CHỨC - KIỂM TRA");
      assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
          .isEqualTo("Tháng 11/2021");
    }
  }

  @Test
  void aTaskThatThePlanHasGotSinceIsPutBelowTheOthersOfItsGroup() throws Exception {
    List<Task> tasks = new ArrayList<>(plan.tasks());
    Task like = plan.findTask("3.1").orElseThrow();
    tasks.add(task("3.5", "3", "Số hóa hồ sơ đoàn viên toàn tỉnh", like));
    tasks.removeIf(task -> task.code().equals("4.3"));
    Plan changed = ChangedPlan.of(plan).unitsAndTasks(plan.units(), tasks);
    FormRequest request = request(changed, "BTCKT", "2021-11", BTCKT);
    ReportForm form = ReportForm.of(request);
    assertThat(form.inOwnLayout()).isTrue();
    FileReading reading = new FilledForm(request, form.bytes()).read();
    assertThat(reading.findings()).isEmpty();
    assertThat(tasksOf(reading.reports().get(0)))
        .containsExactly("3.1", "3.2", "3.3", "3.4", "3.5", "4.1", "4.2", "4.4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-11", "2021-Q4", "2021-H1", "2021-Y", "2021-final"})
  void aUnitThatNeverReportedGetsTheStandardForm(String period) throws Exception {
    Plan five = withFifthUnit("BTTN", "Ban Thanh thiếu nhi – Trường học", true);
    FormRequest request = request(five, "BTTN", period, null);
    ReportForm form = ReportForm.of(request);
    assertThat(form.inOwnLayout()).isFalse();
    FileReading reading = new FilledForm(request, form.bytes()).read();
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.plan()).isEqualTo("KP2021");
    assertThat(reading.reports().get(0).unit()).isEqualTo("BTTN");
    assertThat(reading.reports().get(0).period()).isEqualTo(period);
    assertThat(tasksOf(reading.reports().get(0))).contains("2.1", "5.1");
  }

  @Test
  void theStandardFormOffersStatusesAndKeepsOutWhatIsNoPercentageOrDay() throws Exception {
    Plan five = withFifthUnit("BTTN", "Ban Thanh thiếu nhi – Trường học", true);
    try (XSSFWorkbook workbook = open(ReportForm.of(request(five, "BTTN", "2021-11", null)))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getDataValidations())
          .extracting(validation -> validation.getValidationConstraint().getValidationType())
          .containsExactly(ValidationType.LIST, ValidationType.DECIMAL, ValidationType.DATE);
      assertThat(sheet.getDataValidations())
          .allMatch(DataValidation::getShowErrorBox)
          .first()
          .extracting(validation -> validation.getValidationConstraint().getExplicitListValues())
          .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.array(String[].class))
          .contains("Hoàn thành", "Đang thực hiện", "Chưa thực hiện");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getRepeatingRows()).isNotNull();
    }
  }

  @Test
  void aUnitOfWhichThePlanAsksNoTaskSendsANilReport() throws Exception {
    Plan five = withFifthUnit("HSV", "Hội Sinh viên", false);
    FormRequest request = request(five, "HSV", "2021-11", null);
    FileReading reading = FilledForm.read(five, ReportForm.of(request).bytes(), NOVEMBER);
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.reports().get(0).nil()).isTrue();
  }

  @Test
  void whatLooksLikeAFormulaInAFormerSheetStaysText() throws Exception {
    byte[] sent;
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sample(VP)))) {
      workbook.getSheetAt(0).getRow(6).createCell(0).setCellValue("=cmd|'/C calc'!A0");
      workbook.getSheetAt(0).getRow(12).createCell(9).setCellValue("+1+1");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      sent = bytes.toByteArray();
    }
    FormRequest like = request(plan, "VP", "2021-11", VP);
    FormerSheet former = new FormerSheet("BC.xlsx", sent, former(VP));
    FormRequest request =
        new FormRequest(plan, like.unit(), like.period(), NOVEMBER, like.last(), former);
    ReportForm form = ReportForm.of(request);
    assertThat(form.inOwnLayout()).isTrue();
    try (XSSFWorkbook workbook = open(form)) {
      Cell cell = workbook.getSheetAt(0).getRow(6).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo("=cmd|'/C calc'!A0");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {VP, ""})
  void theSameRequestGivesTheSameBytes(String sample) throws Exception {
    FormRequest request = request(plan, "VP", "2021-11", sample.isEmpty() ? null : sample);
    assertThat(ReportForm.of(request).bytes()).isEqualTo(ReportForm.of(request).bytes());
  }

  private FormRequest request(Plan of, String unit, String period, @Nullable String sample)
      throws Exception {
    FormerSheet former = null;
    Map<String, Line> last = new HashMap<>();
    if (sample != null) {
      byte[] bytes = sample(sample);
      Report report = former(sample);
      former = new FormerSheet(sample.substring(4), bytes, report);
      report.lines().forEach(line -> last.put(line.task(), line));
    }
    return new FormRequest(
        of,
        of.findUnit(unit).orElseThrow(),
        of.findPeriod(period).orElseThrow(),
        NOVEMBER,
        last,
        former);
  }

  /** The last of the reports that a sample holds. */
  private Report former(String sample) throws Exception {
    List<Report> reports = FilledForm.read(plan, sample(sample), NOVEMBER).reports();
    return reports.get(reports.size() - 1);
  }

  private static List<String> tasksOf(Report report) {
    return report.lines().stream().map(Line::task).toList();
  }

  private static List<String> headersOf(Report report) {
    return report.columns().stream().map(Report.UnderstoodColumn::header).toList();
  }

  private static Line lineOf(FileReading reading, String task) {
    return reading.reports().get(0).lines().stream()
        .filter(line -> line.task().equals(task))
        .findFirst()
        .orElseThrow();
  }

  private static Line with(Line line, double progress) {
    return new Line(
        line.row(),
        line.column(),
        line.task(),
        line.status(),
        progress,
        line.completedOn(),
        line.deadline(),
        line.result(),
        line.difficulty(),
        line.proposal(),
        line.evidence(),
        line.target(),
        line.actual());
  }

  private static Task task(String code, String group, String content, Task like) {
    return new Task(
        code,
        group,
        content,
        like.lead(),
        like.coordinating(),
        null,
        like.deadline(),
        like.cadence(),
        null,
        null,
        1,
        like.deadlineSource(),
        null);
  }

  /** The sample plan with one more unit, which leads a task of its own and helps with others. */
  private Plan withFifthUnit(String code, String name, boolean hasTasks) {
    Unit unit = new Unit(code, name, List.of(), "don-vi-5", List.of(), null, null, null);
    List<Unit> units = new ArrayList<>(plan.units());
    units.add(unit);
    List<Task> tasks = new ArrayList<>();
    for (Task task : plan.tasks()) {
      List<String> coordinating = new ArrayList<>(task.coordinating());
      if (hasTasks && task.group().equals("2")) {
        coordinating.add(code);
      }
      tasks.add(
          new Task(
              task.code(),
              task.group(),
              task.content(),
              task.lead(),
              coordinating,
              task.start(),
              task.deadline(),
              task.cadence(),
              task.target(),
              task.measure(),
              task.weight(),
              task.deadlineSource(),
              task.responsible()));
    }
    if (hasTasks) {
      Task like = plan.findTask("3.4").orElseThrow();
      tasks.add(
          new Task(
              "5.1",
              "4",
              "Mở lớp bơi miễn phí cho thiếu nhi các xã vùng sâu",
              code,
              List.of(),
              null,
              like.deadline(),
              like.cadence(),
              null,
              null,
              1,
              like.deadlineSource(),
              null));
    }
    return ChangedPlan.of(plan).unitsAndTasks(units, tasks);
  }

  private static XSSFWorkbook open(ReportForm form) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(form.bytes()));
  }

  private static byte[] sample(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ReportFormTest.class.getResourceAsStream("/demo/files/" + name))) {
      return in.readAllBytes();
    }
  }
}
