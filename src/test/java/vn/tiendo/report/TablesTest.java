package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where tables stand in a sheet, what their columns are, and what stands around them. */
class TablesTest {

  private static final String T21 = "Kế hoạch riêng về tuyên truyền phòng chống ma túy";
  private static final String T23 = "Chiến dịch truyền thông Ngày toàn dân phòng, chống ma túy";
  private static final String T24 = "Truyền thông trong chiến dịch tình nguyện hè";
  private static final String T42 =
      "Nâng cao chất lượng sinh hoạt chi đoàn trong doanh nghiệp ngoài nhà nước";

  private static FileReading btg(DrawnSheet... sheets) {
    return DrawnSheet.readIn("ban-tuyen-giao", sheets);
  }

  private static FileReading btg(String drawing) {
    return btg(DrawnSheet.of("T6", drawing));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 12, 38})
  void findsAHeaderAnywhereInTheFirstFortyRows(int above) {
    FileReading reading = btg("\n".repeat(above) + "TT|Nhiệm vụ|Tỷ lệ (%)\n1|" + T23 + "|50%");
    assertThat(Told.lines(reading)).containsExactly((above + 2) + " 2.3 in-progress 50.0");
  }

  @Test
  void readsHeadersThreeAndFourLevelsDeepWithTheirIndexRow() {
    FileReading reading =
        btg(
            DrawnSheet.of(
                    "T6",
                    String.join(
                        "\n",
                        "STT|Thông tin nhiệm vụ||Tình hình thực hiện|||",
                        "|Nội dung nhiệm vụ|Thời hạn|Tiến độ thực hiện|||Kết quả",
                        "|||Tỷ lệ|Trạng thái|Ngày|",
                        "|||(%)||hoàn thành|",
                        "A|B|1|2|3|4=2x3|5",
                        "1|" + T23 + "|26/06/2021|50|Đang thực hiện||Ra quân"))
                .merge(1, 1, 4, 1)
                .merge(1, 2, 1, 3)
                .merge(1, 4, 1, 7)
                .merge(2, 2, 4, 2)
                .merge(2, 3, 4, 3)
                .merge(2, 4, 2, 6)
                .merge(3, 5, 4, 5)
                .merge(2, 7, 4, 7));
    assertThat(Told.lines(reading)).containsExactly("6 2.3 in-progress 50.0");
    assertThat(Told.line(reading).result()).isEqualTo("Ra quân");
  }

  @Test
  void readsASubHeaderWithoutMerges() {
    FileReading reading =
        btg(
            "STT|Nội dung|Tiến độ thực hiện|||Kết quả\n"
                + "||Tỷ lệ (%)|Tình trạng|Ngày hoàn thành|\n"
                + "1|"
                + T23
                + "|100|Hoàn thành|26/6/2021|Ra quân");
    assertThat(Told.lines(reading)).containsExactly("3 2.3 done 100.0");
    assertThat(Told.line(reading).completedOn()).hasToString("2021-06-26");
  }

  @Test
  void readsColumnsInAnyOrder() {
    FileReading reading =
        btg("Kết quả|Tình trạng|Tỷ lệ (%)|Nhiệm vụ|TT\nRa quân|Đang thực hiện|50|" + T23 + "|1");
    assertThat(Told.lines(reading)).containsExactly("2 2.3 in-progress 50.0");
  }

  @Test
  void goesOnUnderAHeaderRepeatedAfterAPageBreak() {
    FileReading reading =
        btg(
            "TT|Nhiệm vụ|Tỷ lệ (%)\n1|"
                + T21
                + "|0.5\nTT|Nhiệm vụ|Tỷ lệ (%)\n(1)|(2)|(3)\n2|"
                + T23
                + "|1\n3|"
                + T24
                + "|0.75");
    assertThat(Told.lines(reading))
        .containsExactly("2 2.1 in-progress 50.0", "5 2.3 done 100.0", "6 2.4 in-progress 75.0");
    assertThat(reading.reports()).hasSize(1);
  }

  @Test
  void readsTwoReportsStackedOnOneSheet() {
    FileReading reading =
        btg(
            DrawnSheet.of(
                "Bao cao",
                "Ban Tuyên giáo\nTháng 5/2021\nTT|Nhiệm vụ|Tỷ lệ (%)\n1|"
                    + T23
                    + "|50%\n\n||Ngày 25 tháng 5 năm 2021\n\n"
                    + "Ban Tuyên giáo\nTháng 6/2021\nTT|Nhiệm vụ|Tỷ lệ (%)\n1|"
                    + T23
                    + "|80%"));
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-05 1=1+0+0", "BTG 2021-06 1=1+0+0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I|Công tác tuyên truyền giáo dục của Đoàn|",
        "Nhóm 2. Công tác tuyên truyền giáo dục của Đoàn||",
        "|Nhóm giải pháp 2|",
        "|b:Các nhiệm vụ khác trong tháng|",
        "A|Nhiệm vụ chung|",
        "II.|Nhiệm vụ do Ban chủ trì|"
      })
  void passesOverTitlesOfGroups(String title) {
    FileReading reading = btg("TT|Nhiệm vụ|Tỷ lệ (%)\n" + title + "\n1|" + T23 + "|50%");
    assertThat(Told.lines(reading)).containsExactly("3 2.3 in-progress 50.0");
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-06 1=1+0+0");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void passesOverATitleMergedAcross() {
    FileReading reading =
        btg(
            DrawnSheet.of(
                    "T6",
                    "TT|Nhiệm vụ|Tỷ lệ (%)|Kết quả\nViệc thường xuyên của ban\n1|" + T23 + "|50%|")
                .merge(2, 1, 2, 4));
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-06 1=1+0+0");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void readsTickColumnsWithFreeText() {
    FileReading reading =
        btg(
            "TT|Nhiệm vụ|Hoàn thành|Đang thực hiện|Chưa thực hiện|Kết quả\n"
                + "1|"
                + T21
                + "|X|||Đã ban hành\n"
                + "2|"
                + T23
                + "||đã in tờ rơi|-|Ra quân\n"
                + "3|"
                + T24
                + "|0|không|✓|\n"
                + "4|Đội TNTN Thắp sáng niềm tin|x|x||");
    assertThat(Told.lines(reading))
        .containsExactly("2 2.1 done 100.0", "3 2.3 in-progress null", "4 2.4 not-started 0.0");
    assertThat(reading.reports().get(0).lines().get(1).result()).isEqualTo("Ra quân\nđã in tờ rơi");
    assertThat(Told.errors(reading)).containsExactly("unknown-status");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tiến độ;80%;in-progress 80.0",
        "Tiến độ;Đang thực hiện;in-progress null",
        "Kết quả thực hiện;Hoàn thành;done 100.0",
        "Kết quả thực hiện;45%;in-progress 45.0",
        "Kết quả;Chưa hoàn thành;not-started 0.0",
        "Đánh giá;Hoàn thành;done 100.0",
        "Mức độ hoàn thành;Cơ bản hoàn thành;in-progress null",
        "Hoàn thành;x;done 100.0",
        "Hoàn thành;60%;in-progress 60.0",
        "Hoàn thành;26/06/2021;done 100.0",
        "Tình trạng;70%;in-progress 70.0"
      })
  void letsTheValuesDecideWhereAHeaderHasTwoReadings(String header, String value, String told) {
    FileReading reading = btg("TT|Nhiệm vụ|" + header + "\n1|" + T23 + "|" + value);
    assertThat(Told.lines(reading)).containsExactly("2 2.3 " + told);
  }

  @Test
  void readsTienDoAsAScheduleWhereItHoldsDays() {
    FileReading reading =
        btg(
            "TT|Nhiệm vụ|Tiến độ thực hiện|Kết quả\n1|"
                + T23
                + "|Tháng 6/2021|Ra quân\n2|"
                + T24
                + "|Quý III|Chuẩn bị");
    assertThat(Told.lines(reading))
        .containsExactly("2 2.3 in-progress null", "3 2.4 in-progress null");
    assertThat(Told.line(reading).deadline()).hasToString("2021-06-30");
  }

  @Test
  void readsThoiGianHoanThanhAsTheDayOfCompletionBesideADeadline() {
    FileReading reading =
        btg(
            "TT|Nhiệm vụ|Thời hạn|Thời gian hoàn thành|Tình trạng\n1|"
                + T23
                + "|26/6/2021|25/6/2021|Hoàn thành");
    assertThat(Told.line(reading).completedOn()).hasToString("2021-06-25");
  }

  @Test
  void letsTheValuesDecideWhichColumnNamesTheTask() {
    FileReading reading =
        btg(
            "TT|Nhóm giải pháp|Nhiệm vụ, giải pháp|Tỷ lệ (%)\n1|Công tác tuyên truyền giáo dục của Đoàn|"
                + T23
                + "|50");
    assertThat(Told.lines(reading)).containsExactly("2 2.3 in-progress 50.0");
    FileReading other =
        btg("TT|Nhiệm vụ, giải pháp|Nội dung thực hiện|Tỷ lệ (%)\n1|" + T23 + "|In 500 tờ rơi|50");
    assertThat(Told.lines(other)).containsExactly("2 2.3 in-progress 50.0");
  }

  @Test
  void letsACodeDecideInItsOwnColumnOnly() {
    FileReading reading =
        btg(
            "Mã nhiệm vụ|Nhiệm vụ|Tỷ lệ (%)\n2.3||50%\nn:2.4|"
                + T24
                + "|60%\n2.1|"
                + T24
                + "|70%\n2.10|"
                + T21
                + "|80%");
    assertThat(Told.lines(reading))
        .containsExactly(
            "2 2.3 in-progress 50.0", "3 2.4 in-progress 60.0", "5 2.1 in-progress 80.0");
    assertThat(Told.errors(reading)).containsExactly("ambiguous-task");
  }

  @Test
  void takesARunningNumberForACodeOnlyWhereWordsAgreeOrThereAreNone() {
    FileReading reading = btg("STT|Nhiệm vụ|Tỷ lệ (%)\n2.1|" + T23 + "|50%\n2.4||60%");
    assertThat(Told.lines(reading))
        .containsExactly("2 2.3 in-progress 50.0", "3 2.4 in-progress 60.0");
    assertThat(Told.errors(reading)).isEmpty();
  }

  @Test
  void takesAPlanOrALegendForNoReport() {
    FileReading reading =
        btg(
            DrawnSheet.of(
                "Kế hoạch", "TT|Nhiệm vụ|Chủ trì|Thời hạn\n1|" + T23 + "|Ban TG|26/6/2021"),
            DrawnSheet.of("T6", "TT|Nhiệm vụ|Tỷ lệ (%)\n1|" + T23 + "|50%"));
    assertThat(reading.reports()).hasSize(1);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void tellsAFileInWhichNoSheetIsAReport() {
    FileReading reading =
        btg(DrawnSheet.of("Sheet1", "Danh bạ\nA|B\n1|2"), DrawnSheet.of("Sheet2", ""));
    assertThat(Told.errors(reading)).containsExactly("no-table");
    assertThat(reading.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(reading.reports()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tháng 6/2021\nTrong tháng không phát sinh nhiệm vụ phối hợp.",
        "Tháng 6/2021\nKhông có nội dung báo cáo",
        "Tháng 6/2021\nTT|Nhiệm vụ|Tỷ lệ (%)|Kết quả\n|Không phát sinh||",
        "Tháng 6/2021\nTT|Nhiệm vụ|Tỷ lệ (%)|Kết quả\n1|Không có nội dung||",
        "Tháng 6/2021\nTT|Nhiệm vụ|Tỷ lệ (%)|Kết quả\nKhông phát sinh|||"
      })
  void readsANilReport(String drawing) {
    FileReading reading = DrawnSheet.readIn("ban-phong-trao", DrawnSheet.of("BC", drawing));
    assertThat(Told.reports(reading)).containsExactly("BPT 2021-06 nil 0=0+0+0");
    assertThat(reading.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void takesRowsThatSayNothingOccurredForANilReport() {
    String head = "Tháng 6/2021\nTT|Nhiệm vụ|Tỷ lệ (%)|Kết quả\n1|";
    FileReading nil =
        btg(head + T23 + "||Không phát sinh\n2|" + T24 + "||Không có nội dung phát sinh");
    assertThat(Told.reports(nil)).containsExactly("BTG 2021-06 nil 2=0+0+2");
    assertThat(nil.verdict()).isEqualTo(Verdict.ACCEPTED);
    FileReading one = btg(head + T23 + "|50%|Ra quân\n2|" + T24 + "||Không phát sinh");
    assertThat(Told.reports(one)).containsExactly("BTG 2021-06 2=1+0+1");
  }

  @Test
  void takesAColumnUnderWordsOfTheSendersOwnForTheTasksWhereItsValuesNameThem() {
    FileReading reading =
        btg("TT|Đầu mục|Tiến độ\n1|" + T23 + "|50%\n2|" + T24 + "|60%\n3|Giải bóng đá|70%");
    assertThat(Told.lines(reading))
        .containsExactly("2 2.3 in-progress 50.0", "3 2.4 in-progress 60.0");
    assertThat(reading.reports().get(0).columns())
        .contains(new Report.UnderstoodColumn(2, "Đầu mục", "nhiem_vu", 50));
    assertThat(Told.errors(btg("TT|Tên|Tiến độ\n1|Nguyễn Văn A|50%"))).containsExactly("no-table");
  }

  @Test
  void readsTablesThatStandSideBySide() {
    FileReading reading =
        btg(
            "Tháng 6/2021\nTT|Nhiệm vụ|Tỷ lệ (%)||TT|Nhiệm vụ|Tỷ lệ (%)\n1|"
                + T21
                + "|100%||1|"
                + T23
                + "|50%\n2|"
                + T24
                + "|60%");
    assertThat(Told.lines(reading))
        .containsExactlyInAnyOrder(
            "3 2.1 done 100.0", "3 2.3 in-progress 50.0", "4 2.4 in-progress 60.0");
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-06 3=3+0+0");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void readsAPairOfPercentagesAsTheProgressAndNotAsFigures() {
    FileReading reading =
        btg("TT|Nhiệm vụ|Kế hoạch (%)|Thực hiện (%)\n1|" + T23 + "|100|80\n2|" + T24 + "|50|25");
    assertThat(Told.lines(reading))
        .containsExactly("2 2.3 in-progress 80.0", "3 2.4 in-progress 25.0");
    assertThat(Told.line(reading).target()).isNull();
  }

  @Test
  void tellsAFormulaWithoutValueWhereTheTaskShouldStand() {
    FileReading reading = btg("TT|Nhiệm vụ|Tỷ lệ (%)\n1|" + T23 + "|50%\n2|f:|60%\n3|e:#REF!|70%");
    assertThat(Told.errors(reading)).containsExactly("formula-without-value", "error-cell");
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-06 3=1+2+0");
  }

  @Test
  void takesAFormNotFilledInForNoReport() {
    FileReading headers = btg("Tháng 6/2021\nTT|Nhiệm vụ|Tỷ lệ (%)|Kết quả");
    assertThat(Told.errors(headers)).containsExactly("empty-form");
    assertThat(headers.verdict()).isEqualTo(Verdict.REJECTED);
    FileReading tasks =
        btg(
            "Tháng 6/2021\nTT|Nhiệm vụ|Thời hạn|Tỷ lệ (%)|Kết quả\n1|"
                + T23
                + "|26/6/2021||\n2|"
                + T24
                + "|31/8/2021||");
    assertThat(Told.errors(tasks)).containsExactly("empty-form");
    assertThat(Told.reports(tasks)).containsExactly("BTG 2021-06 2=0+0+2");
  }

  @Test
  void readsACollectionByItsColumnOfUnits() {
    FileReading reading =
        DrawnSheet.readIn(
            "van-phong",
            DrawnSheet.of(
                "Tong hop",
                "Văn phòng\nTháng 6/2021\nTT|Đơn vị|Nhiệm vụ|Tỷ lệ (%)\n1|Ban Tuyên giáo|"
                    + T23
                    + "|50\n2||"
                    + T24
                    + "|60\n3|Ban TC-KT|"
                    + T42
                    + "|70\n4|Ban Phong trào|"
                    + T42
                    + "|80\n5|Ban TG|Ban hành chỉ tiêu năm 2021 cho các đơn vị|10"));
    assertThat(Told.reports(reading))
        .containsExactly("BTG 2021-06 3=2+1+0", "BTCKT 2021-06 1=1+0+0", "BPT 2021-06 1=1+0+0");
    assertThat(Told.errors(reading)).containsExactly("task-of-another-unit");
    assertThat(reading.reports()).allMatch(Report::collected);
  }

  @Test
  void readsACollectionByTitlesOfUnits() {
    FileReading reading =
        DrawnSheet.readIn(
            "van-phong",
            DrawnSheet.of(
                "Tong hop",
                "Tháng 6/2021\nTT|Nhiệm vụ|Tỷ lệ (%)\nI|Ban Tuyên giáo|\n1|"
                    + T23
                    + "|50\nII|Ban Tổ chức - Kiểm tra|\n1|"
                    + T42
                    + "|70"));
    assertThat(Told.reports(reading))
        .containsExactly("BTG 2021-06 1=1+0+0", "BTCKT 2021-06 1=1+0+0");
    assertThat(Told.errors(reading)).isEmpty();
  }

  @Test
  void takesDonViForTheUnitOfMeasurementWhereItsValuesAre() {
    FileReading reading =
        btg("TT|Nhiệm vụ|Đơn vị|Tỷ lệ (%)\n1|" + T23 + "|tờ rơi|50\n2|" + T24 + "|buổi|60");
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-06 2=2+0+0");
  }

  @Test
  void acceptsBothOfTwoIdenticalSheetsAndSaysSo() {
    String drawing = "Tháng 6/2021\nTT|Nhiệm vụ|Tỷ lệ (%)\n1|" + T23 + "|50%";
    FileReading reading = btg(DrawnSheet.of("BC", drawing), DrawnSheet.of("BC (2)", drawing));
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-06 1=1+0+0", "BTG 2021-06 1=1+0+0");
    assertThat(Told.warnings(reading)).containsExactly("reported-elsewhere");
    assertThat(reading.verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void passesOverTheListInFrontOfAMarkedCopy() {
    FileReading reading =
        btg(
            DrawnSheet.of("Cần sửa", "Trang|Ô|Nội dung|Kết quả\nT6|D9|" + T23 + "|abc"),
            DrawnSheet.of("T6", "TT|Nhiệm vụ|Tỷ lệ (%)\n1|" + T23 + "|50%"));
    assertThat(reading.reports()).hasSize(1);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void saysWhatItsColumnsWereUnderstoodAs() {
    FileReading reading = btg("TT|Nhiệm vụ|Tỷ lệ (%)\n1|" + T23 + "|50%");
    assertThat(reading.reports().get(0).columns())
        .isEqualTo(
            List.of(
                new Report.UnderstoodColumn(1, "TT", "stt", 95),
                new Report.UnderstoodColumn(2, "Nhiệm vụ", "nhiem_vu", 95),
                new Report.UnderstoodColumn(3, "Tỷ lệ (%)", "tien_do", 95)));
  }

  @Test
  void endsWithASignatureThatNamesTheOffice() {
    FileReading reading =
        btg(
            "TT|Nhiệm vụ|Tỷ lệ (%)|Kết quả\n1|"
                + T23
                + "|50%|Ra quân\n\n|NGƯỜI LẬP BIỂU||TRƯỞNG BAN TUYÊN GIÁO\n\n|Nguyễn Văn A||Trần Thị B");
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-06 1=1+0+0");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void takesACellThatListsUnitsForTheSheetsOwn() {
    FileReading reading =
        btg(
            "TT|Nhiệm vụ|Đơn vị thực hiện|Tỷ lệ (%)\n1|"
                + T23
                + "|Ban TG; Ban PT|50\n2|"
                + T24
                + "|Các huyện, thị, thành đoàn|60\n4|Đội TNTN Thắp sáng niềm tin|Các phòng, ban|65\n3|"
                + T21
                + "|Ban Tuyên giáo|70");
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-06 4=4+0+0");
    assertThat(Told.errors(reading)).isEmpty();
  }

  @Test
  void tellsTheWordsOfASpanThatIsNoPeriod() {
    FileReading reading =
        btg("Báo cáo 9 tháng đầu năm 2021\nTT|Nhiệm vụ|Tỷ lệ (%)\n1|" + T23 + "|50%");
    assertThat(reading.findings())
        .anyMatch(finding -> String.join("", finding.arguments()).contains("9 tháng đầu năm"));
  }
}
