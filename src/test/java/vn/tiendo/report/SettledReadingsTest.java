package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.FileFormat;
import vn.tiendo.sheet.Limits;
import vn.tiendo.sheet.SheetReader;
import vn.tiendo.sheet.UnreadableSheet;

/** Settled readings that no other test holds, and all of them at once. */
class SettledReadingsTest {

  private static final String T23 = "Chiến dịch truyền thông Ngày toàn dân phòng, chống ma túy";
  private static final String T26 = "Đội TNTN Thắp sáng niềm tin";

  private static FileReading btg(String drawing) {
    return DrawnSheet.readIn("ban-tuyen-giao", DrawnSheet.of("T6", drawing));
  }

  @Test
  void judgesNoOpeningOrClosingOfPeriods() {
    FileReading reading =
        DrawnSheet.read(
            DrawnSheet.arriving("2021-01-10T00:00:00Z"),
            DrawnSheet.of("T9", "TT|Nhiệm vụ|Tỷ lệ (%)\n1|" + T23 + "|50%"));
    assertThat(reading.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void namesBothPeriodsWhereTitleAndSheetDiffer() {
    FileReading reading = btg("BÁO CÁO THÁNG 5\nTT|Nhiệm vụ|Tỷ lệ (%)\n1|" + T23 + "|50%");
    assertThat(reading.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.UNKNOWN_PERIOD);
              assertThat(finding.arguments()).containsExactly("Tháng 5 / Tháng 6");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "x, done",
    "X, done",
    "v, done",
    "V, done",
    "✓, done",
    "✔, done",
    "n:1, done",
    "1, done",
    "đã ký, done",
    "-, none",
    "0, none",
    "n:0, none",
    "không, none"
  })
  void takesEveryMarkForATickAndItsContraryForNone(String mark, String told) {
    FileReading reading =
        btg("TT|Nhiệm vụ|Hoàn thành|Đang thực hiện\n1|" + T23 + "|" + mark + "|\n2|" + T26 + "||x");
    List<String> expected =
        told.equals("none")
            ? List.of("3 2.6 in-progress null")
            : List.of("2 2.3 done 100.0", "3 2.6 in-progress null");
    assertThat(Told.lines(reading)).isEqualTo(expected);
    assertThat(Told.errors(reading)).isEmpty();
  }

  @Test
  void passesOverErrorsInColumnsThatAreNotUsed() {
    FileReading reading =
        btg(
            "TT|Nhiệm vụ|Tỷ lệ (%)|Ghi chú|Cột lạ\n1|"
                + T23
                + "|50%|e:#REF!|f:\ne:#N/A|"
                + T26
                + "|20%||");
    assertThat(Told.lines(reading)).hasSize(2);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void letsAUnitReportAnyTaskOfTheGroupsItLeadsOrCoordinates() {
    FileReading reading =
        DrawnSheet.readIn(
            "ban-phong-trao",
            DrawnSheet.of(
                "T6",
                "TT|Công việc|CT/PH|Kết quả|Mức độ (%)\n1|"
                    + T23
                    + "|PH|Đã tham gia|30\n2|Đề xuất giải pháp sau khi nắm tình hình sinh hoạt chi đoàn|PH|Đã góp ý|20"));
    assertThat(Told.lines(reading))
        .containsExactly("2 2.3 in-progress 30.0", "3 4.3 in-progress 20.0");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void tellsLegacyFontsOnceAFile() {
    DrawnSheet sheet = DrawnSheet.of("T5", "TT|Nhiệm vụ|Tỷ lệ (%)\n1|" + T23 + "|50%");
    DrawnSheet other = DrawnSheet.of("T6", "TT|Nhiệm vụ|Tỷ lệ (%)\n1|" + T23 + "|60%");
    Book book =
        new Book(
            FileFormat.XLSX,
            List.of(sheet.grid(), other.grid()),
            Set.of(Book.Remark.LEGACY_FONT_CONVERTED));
    FileReading reading =
        new ReportReader(List.of(SamplePlan.of2021()))
            .read(book, DrawnSheet.origin("BC.xlsx", "ban-tuyen-giao"), ReadingMemory.none());
    assertThat(Told.codes(reading, Severity.NOTE)).containsExactly("legacy-font-converted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BC.xls", "BC.csv", "BC", "BC.xlsx.pdf"})
  void findsNothingInAWrongExtensionAlone(String name) throws IOException, UnreadableSheet {
    byte[] bytes =
        Files.readAllBytes(
            Path.of("src/main/resources/demo/files/010/BC tien do VP thang 03.xlsx"));
    Origin origin =
        new Origin(name, "van-phong", null, null, Instant.parse("2021-12-31T00:00:00Z"));
    FileReading reading =
        new ReportReader(List.of(SamplePlan.of2021()))
            .read(
                new SheetReader(Limits.defaults()).read(bytes, name), origin, ReadingMemory.none());
    assertThat(reading.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(reading.findings()).noneMatch(Finding::isError);
  }

  @Test
  void readsAColumnThatFusesDifficultiesWithProposalsAsDifficulties() {
    FileReading reading =
        btg(
            "TT|Nhiệm vụ|Tỷ lệ (%)|Khó khăn / Vướng mắc / Đề xuất\n1|"
                + T23
                + "|50%|Thiếu kinh phí; đề nghị cấp thêm");
    assertThat(Told.line(reading).difficulty()).isEqualTo("Thiếu kinh phí; đề nghị cấp thêm");
    assertThat(Told.line(reading).proposal()).isNull();
  }

  /** A header four levels deep in row 37, fused columns, a merged task, totals, a second table. */
  @Test
  void readsAllOfItAtOnce() {
    FileReading reading =
        DrawnSheet.read(
            "Copy of BC (14) final.xlsx",
            DrawnSheet.of(
                    "BC thang",
                    "\n".repeat(33)
                        + String.join(
                            "\n",
                            "TỈNH ĐOÀN|||ĐOÀN TNCS HỒ CHÍ MINH",
                            "BAN TUYÊN GIÁO",
                            "BÁO CÁO TIẾN ĐỘ THÁNG 6 NĂM 2021",
                            "STT|Nhiệm vụ, giải pháp|Phân công||Tiến độ||||Khó khăn, vướng mắc và kiến nghị",
                            "||Chủ trì|Phối hợp|Thời hạn|Thực hiện|||",
                            "|||||Mức độ||Ngày hoàn thành|",
                            "|||||Tỷ lệ (%)|Tình trạng||",
                            "(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)",
                            "I|NHÓM GIẢI PHÁP 2: CÔNG TÁC TUYÊN TRUYỀN GIÁO DỤC CỦA ĐOÀN|||||||",
                            "1|Ban hành KH riêng về tuyên truyền PCMT|Ban TG|Ban PT|31/3/2021|n:1|Hoàn thành|30/3/2021|",
                            "2|Chiến dịch truyền thông Ngày toàn dân PCMT|Ban TG||26/6|0,8|Đang thực hiện||Thiếu kinh phí;",
                            "|||||||| đề nghị cấp thêm",
                            "|Tổng cộng||||0.9|||",
                            "II|Nhiệm vụ phối hợp|||||||",
                            "STT|Nhiệm vụ, giải pháp|Tỷ lệ (%)|Tình trạng",
                            "1|" + T26 + "|25%|Thường xuyên",
                            "||Quảng Trị, ngày 24 tháng 6 năm 2021",
                            "3|Không còn trong bảng|abc|xyz"))
                .merge(37, 1, 40, 1)
                .merge(37, 2, 40, 2)
                .merge(37, 3, 37, 4)
                .merge(37, 5, 37, 8)
                .merge(37, 9, 40, 9)
                .merge(38, 3, 40, 3)
                .merge(38, 4, 40, 4)
                .merge(38, 5, 40, 5)
                .merge(38, 6, 38, 8)
                .merge(39, 6, 39, 7)
                .merge(39, 8, 40, 8)
                .merge(44, 2, 45, 2));
    assertThat(Told.reports(reading)).containsExactly("BTG 2021-06 3=3+0+0");
    assertThat(Told.lines(reading))
        .containsExactly("43 2.1 done 100.0", "44 2.3 in-progress 80.0", "49 2.6 in-progress 25.0");
    assertThat(reading.reports().get(0).lines().get(1).difficulty())
        .isEqualTo("Thiếu kinh phí;\nđề nghị cấp thêm");
    assertThat(Told.errors(reading)).isEmpty();
  }
}
