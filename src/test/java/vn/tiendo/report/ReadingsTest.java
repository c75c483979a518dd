package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.SamplePlan;

/** The settled readings: status, progress, days, tables and tasks, texts. */
class ReadingsTest {

  private static final String HEAD =
      "Ban Tuyên giáo\nKỳ báo cáo: Tháng 6/2021\n\n"
          + "TT|Nhiệm vụ|Thời hạn|Tỷ lệ (%)|Tình trạng|Ngày hoàn thành|Kết quả|Khó khăn\n";

  private static final String T21 = "Kế hoạch riêng về tuyên truyền phòng chống ma túy";
  private static final String T23 = "Chiến dịch truyền thông Ngày toàn dân phòng, chống ma túy";
  private static final String T24 = "Truyền thông trong chiến dịch tình nguyện hè";

  private static FileReading june(String... rows) {
    return DrawnSheet.readIn("ban-tuyen-giao", DrawnSheet.of("T6", HEAD + String.join("\n", rows)));
  }

  private static FileReading one(String percent, String status, String day) {
    return june("1|" + T23 + "||" + percent + "|" + status + "|" + day + "|Ra quân|");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "100%;;done 100.0",
        "35%;;in-progress 35.0",
        "0%;;not-started 0.0",
        ";Hoàn thành;done 100.0",
        ";Chưa thực hiện;not-started 0.0",
        ";Đang thực hiện;in-progress null",
        ";Cơ bản hoàn thành;in-progress null",
        ";Chưa hoàn thành;not-started 0.0",
        "40%;Chưa hoàn thành;in-progress 40.0",
        "0%;Chưa hoàn thành;not-started 0.0",
        ";Thường xuyên;in-progress null",
        ";Đang thực hiện (60%);in-progress 60.0",
        ";Hoàn thành 70%;in-progress 70.0",
        "80%;Đang thực hiện (60%);in-progress 80.0",
        "Khoảng 70%;;in-progress 70.0",
        "p:0.4375;;in-progress 43.75",
        ";Tạm dừng;on-hold null",
        ";Hủy;cancelled null",
        "n:82.5;;in-progress 82.5"
      })
  void readsStatusAndProgress(String percent, String status, String expected) {
    FileReading reading = one(percent == null ? "" : percent, status == null ? "" : status, "");
    assertThat(Told.lines(reading)).containsExactly("5 2.3 " + expected);
    assertThat(Told.errors(reading)).isEmpty();
    assertThat(Told.warnings(reading)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "80%, Hoàn thành, in-progress 80.0",
    "100%, Đang thực hiện, in-progress 100.0",
    "50%, Chưa thực hiện, in-progress 50.0"
  })
  void keepsALineInProgressWhereWordsAndFigureContradict(
      String percent, String status, String told) {
    FileReading reading = one(percent, status, "");
    assertThat(Told.lines(reading)).containsExactly("5 2.3 " + told);
    assertThat(Told.warnings(reading)).containsExactly("status-contradicts-progress");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "70–80%;;;invalid-progress;D5",
        "trên 80%;;;invalid-progress;D5",
        "12O%;;;invalid-progress;D5",
        "120%;;;progress-out-of-range;D5",
        "n:-5;;;progress-out-of-range;D5",
        "n:1;;;invalid-progress;D5",
        ";Hên xui;;unknown-status;E5",
        ";Hoàn thành trên 80%;;invalid-progress;E5",
        "100%;Hoàn thành;31/02/2021;invalid-date;F5",
        "100%;Hoàn thành;03/25/2021;invalid-date;F5",
        "100%;Hoàn thành;d:2022-03-01;completed-in-future;F5",
        "e:#DIV/0!;;;error-cell;D5",
        "f:;;;formula-without-value;D5",
        ";e:#REF!;;error-cell;E5"
      })
  void rejectsARowForAMistakeInWhatDecides(
      String percent, String status, String day, String code, String cell) {
    FileReading reading =
        one(percent == null ? "" : percent, status == null ? "" : status, day == null ? "" : day);
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-06 1=0+1+0");
    assertThat(reading.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code().code()).isEqualTo(code);
              assertThat(finding.cell()).isEqualTo(cell);
              assertThat(finding.row()).isEqualTo(5);
              assertThat(finding.sheet()).isEqualTo("T6");
            });
    assertThat(reading.verdict()).isEqualTo(Verdict.REJECTED);
  }

  @Test
  void takesALoneOneForAHundredWhereTheWordsSayDone() {
    assertThat(Told.lines(one("n:1", "Hoàn thành", ""))).containsExactly("5 2.3 done 100.0");
  }

  @Test
  void settlesSignedCellsOfAMixedColumnFirstAndJudgesTheOthersAmongThemselves() {
    FileReading reading =
        june("1|" + T21 + "||80%||||", "2|" + T23 + "||n:0.5||||", "3|" + T24 + "||n:1||||");
    assertThat(Told.lines(reading))
        .containsExactly("5 2.1 in-progress 80.0", "6 2.3 in-progress 50.0", "7 2.4 done 100.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "d:2021-06-26;2021-06-26",
        "26/6/2021;2021-06-26",
        "n:44373;2021-06-26",
        "Tháng 6;2021-06-30",
        "-;",
        "…;",
        "chưa;"
      })
  void readsADayOfCompletion(String written, LocalDate day) {
    FileReading reading = one("100%", "Hoàn thành", written);
    assertThat(Told.errors(reading)).isEmpty();
    assertThat(Told.line(reading).completedOn()).isEqualTo(day);
  }

  @Test
  void holdsAMonthOfCompletionToTheDayOfArrival() {
    FileReading reading =
        DrawnSheet.read(
            DrawnSheet.arriving("2021-06-20T03:00:00Z"),
            DrawnSheet.of("T6", HEAD + "1|" + T23 + "||100%|Hoàn thành|Tháng 6|Ra quân|"));
    assertThat(Told.line(reading).completedOn()).isEqualTo(LocalDate.of(2021, 6, 20));
  }

  @Test
  void keepsADayOfCompletionOnALineInProgress() {
    FileReading reading = one("60%", "Đang thực hiện", "20/06/2021");
    assertThat(Told.line(reading).status()).isEqualTo(Status.IN_PROGRESS);
    assertThat(Told.line(reading).completedOn()).isEqualTo(LocalDate.of(2021, 6, 20));
    assertThat(Told.errors(reading)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2021", "abc", "Theo kế hoạch", "e:#REF!", "f:", "n:5"})
  void neverRejectsARowForItsDeadline(String deadline) {
    FileReading reading = june("1|" + T23 + "|" + deadline + "|50%||||");
    assertThat(Told.lines(reading)).containsExactly("5 2.3 in-progress 50.0");
    assertThat(Told.line(reading).deadline()).isNull();
    assertThat(Told.errors(reading)).isEmpty();
  }

  @Test
  void tellsADeadlineThatDiffersFromThePlan() {
    FileReading reading =
        june("1|" + T23 + "|30/06/2021|50%||||", "2|" + T21 + "|31/03/2021|50%||||quá tải");
    assertThat(Told.line(reading).deadline()).isEqualTo(LocalDate.of(2021, 6, 30));
    assertThat(Told.warnings(reading)).contains("deadline-differs").doesNotContain("late");
  }

  @Test
  void makesAnErrorInATextCellAWarningAndTheTextNull() {
    FileReading reading = june("1|" + T23 + "||50%|||e:#N/A|f:");
    assertThat(Told.lines(reading)).containsExactly("5 2.3 in-progress 50.0");
    assertThat(Told.line(reading).result()).isNull();
    assertThat(Told.line(reading).difficulty()).isNull();
    assertThat(Told.warnings(reading))
        .containsExactlyInAnyOrder("error-cell", "formula-without-value");
    assertThat(Told.errors(reading)).isEmpty();
  }

  @Test
  void ignoresARowThatNamesATaskAndSaysNothingElse() {
    FileReading reading = june("1|" + T23 + "|26/06/2021|50%||||", "2|" + T24 + "|31/08/2021|||||");
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-06 2=1+0+1");
    assertThat(Told.codes(reading, Severity.NOTE)).containsExactly("empty-row");
    assertThat(reading.verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void takesTheFirstOfDuplicateTasks() {
    FileReading reading =
        june("1|" + T23 + "||50%||||", "2|" + T23 + "||60%||||", "3|" + T23 + "||70%||||");
    assertThat(Told.lines(reading)).containsExactly("5 2.3 in-progress 50.0");
    assertThat(Told.errors(reading)).containsExactly("duplicate-task", "duplicate-task");
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-06 3=1+2+0");
    assertThat(reading.verdict()).isEqualTo(Verdict.PARTLY_ACCEPTED);
  }

  @Test
  void tellsATaskOfAnotherUnitAndOneOfNoPlan() {
    FileReading reading =
        june(
            "1|Ban hành chỉ tiêu năm 2021 cho các đơn vị ngay từ đầu năm||50%||||",
            "2|Tổ chức giải bóng đá thanh niên công nhân||50%||||");
    assertThat(Told.errors(reading)).containsExactly("task-of-another-unit", "unknown-task");
  }

  @Test
  void goesOnReadingAfterTotalsAndEndsWithTheSignature() {
    FileReading reading =
        june(
            "1|" + T21 + "||50%|||x|quá tải",
            "|Cộng||n:50||||",
            "2|" + T23 + "||60%||||",
            "",
            "|||||Ngày 25 tháng 6 năm 2021||",
            "|Người lập biểu||||Trưởng ban||",
            "3|" + T24 + "||70%||||");
    assertThat(Told.lines(reading))
        .containsExactly("5 2.1 in-progress 50.0", "7 2.3 in-progress 60.0");
  }

  @Test
  void continuesTheRowAboveWithTextsThatStandAlone() {
    FileReading reading =
        june(
            "1|" + T23 + "||50%|||In tờ rơi|",
            "||||||Ra quân tại 5 xã|Thiếu kinh phí",
            "2|" + T24 + "||10%||||");
    assertThat(Told.line(reading).result()).isEqualTo("In tờ rơi\nRa quân tại 5 xã");
    assertThat(Told.line(reading).difficulty()).isEqualTo("Thiếu kinh phí");
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-06 2=2+0+0");
  }

  @Test
  void joinsTheTextsOfATaskMergedOverRows() {
    FileReading reading =
        DrawnSheet.readIn(
            "ban-tuyen-giao",
            DrawnSheet.of(
                    "T6",
                    HEAD
                        + String.join(
                            "\n",
                            "1|" + T23 + "||50%|Đang thực hiện||In tờ rơi|",
                            "||||||Ra quân|",
                            "||||||Tổng kết|",
                            "2|" + T24 + "||10%||||"))
                .merge(5, 2, 7, 2)
                .merge(5, 1, 7, 1));
    assertThat(Told.lines(reading))
        .containsExactly("5 2.3 in-progress 50.0", "8 2.4 in-progress 10.0");
    assertThat(Told.line(reading).result()).isEqualTo("In tờ rơi\nRa quân\nTổng kết");
  }

  @Test
  void asksWhereTheRowsOfAMergedTaskDiffer() {
    FileReading reading =
        DrawnSheet.readIn(
            "ban-tuyen-giao",
            DrawnSheet.of("T6", HEAD + "1|" + T23 + "||50%||||\n|||70%||||").merge(5, 2, 6, 2));
    assertThat(Told.errors(reading)).containsExactly("duplicate-task");
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-06 1=0+1+0");
  }

  @Test
  void tellsAFigureWithoutATask() {
    FileReading reading = june("1|" + T23 + "||50%||||", "2|||70%||||");
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-06 1=1+0+0");
    assertThat(Told.warnings(reading)).containsExactly("missing-task");
  }

  @Test
  void tellsATaskUnderAnotherGroupsTitle() {
    FileReading reading =
        june(
            "I|Nhóm giải pháp 2: Công tác tuyên truyền giáo dục của Đoàn||||||",
            "1|" + T23 + "||50%||||",
            "II|Nhóm giải pháp 4: Công tác tổ chức các hoạt động phong trào||||||",
            "1|" + T24 + "||50%||||");
    assertThat(Told.lines(reading)).hasSize(2);
    assertThat(Told.warnings(reading)).containsExactly("group-differs");
  }

  @Test
  void keepsTextsAsTheyWereTyped() {
    FileReading reading =
        june("1|" + T23 + "||50%|||  \u00d0ã ra quân\u00a0tại 5 xã\r\\nvà 2 phường |");
    assertThat(Told.line(reading).result()).isEqualTo("Đã ra quân tại 5 xã\nvà 2 phường");
  }

  @Test
  void readsHiddenRowsAndColumnsAndSaysSo() {
    FileReading reading =
        DrawnSheet.readIn(
            "ban-tuyen-giao",
            DrawnSheet.of("T6", HEAD + "1|" + T23 + "||50%||||\n2|" + T24 + "||60%||||")
                .hideRows(6)
                .hideColumns(4),
            DrawnSheet.of("Ẩn", HEAD + "1|" + T23 + "||50%||||").hide());
    assertThat(Told.lines(reading)).hasSize(2);
    assertThat(reading.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.HIDDEN_ROWS_READ);
              assertThat(finding.arguments()).containsExactly("6", "D");
            });
  }

  @Test
  void foldsManyOfOneKindInOneColumn() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      rows.append(i).append("|Tổ chức giải bóng đá lần ").append(i).append("||50%||||\n");
    }
    FileReading reading = june(rows.toString());
    assertThat(reading.findings().stream().filter(Finding::isError))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.cell()).isEqualTo("B5");
              assertThat(finding.alsoIn()).hasSize(19).startsWith("B6").endsWith("B24");
            });
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-06 20=0+20+0");
  }

  @Test
  void readsTargetsAndActualsOfAPairOfColumns() {
    FileReading reading =
        DrawnSheet.readIn(
            "ban-tuyen-giao",
            DrawnSheet.of(
                "T6",
                "Tháng 6/2021\nTT|Nhiệm vụ|Chỉ tiêu|Thực hiện|Tình trạng\n1|"
                    + T23
                    + "|n:1500|1.300|Đang thực hiện"));
    assertThat(Told.line(reading).target()).isEqualTo(1500);
    assertThat(Told.line(reading).actual()).isEqualTo(1300);
  }

  @Test
  void remembersWhatAUnitsWordsWereTakenFor() {
    ReadingMemory memory =
        new ReadingMemory() {
          @Override
          public Optional<String> findTask(String plan, String unit, String wordingKey) {
            return plan.equals("KP2021")
                    && unit.equals("BTG")
                    && wordingKey.equals("viec thang sau")
                ? Optional.of("2.3")
                : Optional.empty();
          }

          @Override
          public Optional<String> findField(String plan, String unit, String headerKey) {
            return headerKey.equals("muc dat duoc") ? Optional.of("tien_do") : Optional.empty();
          }
        };
    FileReading reading =
        DrawnSheet.read(
            List.of(SamplePlan.of2021()),
            memory,
            DrawnSheet.origin("T6.xlsx", "ban-tuyen-giao"),
            DrawnSheet.of("T6", "Tháng 6\nTT|Nhiệm vụ|Mức đạt được\n1|Việc tháng sau|30%"));
    assertThat(Told.lines(reading)).containsExactly("3 2.3 in-progress 30.0");
    assertThat(reading.reports().get(0).wordings())
        .containsExactly(
            new Report.UnderstoodWording(3, "Việc tháng sau", "2.3", MatchedBy.REMEMBERED, 98));
  }
}
