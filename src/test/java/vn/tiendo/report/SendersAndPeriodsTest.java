package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plan.NextYear;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;

/** Whose report it is and of when. */
class SendersAndPeriodsTest {

  private static final String TABLE =
      "\nTT|Nhiệm vụ|Tỷ lệ (%)\n1|Chiến dịch truyền thông Ngày toàn dân phòng, chống ma túy|50%";

  private static String told(FileReading reading) {
    return String.join("; ", Told.reports(reading)) + " " + String.join(",", Told.errors(reading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kỳ báo cáo: Tháng 6/2021;Sheet1;2021-06",
        "Kỳ báo cáo:|Quý II/2021;Sheet1;2021-Q2",
        "Kỳ báo cáo: năm 2021;Sheet1;2021-Y",
        "BÁO CÁO TIẾN ĐỘ NĂM 2021;Sheet1;2021-Y",
        "BÁO CÁO TIẾN ĐỘ NĂM 2021;T7;2021-07",
        "Báo cáo;Quý III;2021-Q3",
        "Đánh giá kết quả thực hiện nhiệm vụ tháng 5/2021;Sheet1;2021-05",
        "Báo cáo đánh giá kết quả thực hiện năm 2021;Sheet1;2021-final",
        "Tổng kết năm 2021;Sheet1;2021-Y",
        "Sơ kết quý I;Sheet1;2021-Q1",
        "Quảng Trị, ngày 09 tháng 6 năm 2021;T5;2021-05",
        "Căn cứ Kế hoạch tháng 3 năm 2021;T5;2021-05",
        "(Kèm theo Báo cáo số 12-BC/TĐTN-VP tháng 4);T5;2021-05",
        "Tháng 6/2021;6 tháng;none",
        "Tháng 6/2021;T5;none",
        "9 tháng đầu năm 2021;T9;none",
        "Tháng 6/2019;Sheet1;none",
        "Báo cáo năm 2020;T6;none",
        "Tiến độ khắc phục khuyết điểm năm 2020;T6;2021-06",
        "Kỳ báo cáo: 06/2021;Sheet1;2021-06",
        "Kỳ báo cáo:|d:2021-06-01;Sheet1;2021-06",
        "Tháng:|n:6|Năm:|n:2021;Sheet1;2021-06",
        "Quý:|II|Năm:|2021;Sheet1;2021-Q2",
        "Thời điểm báo cáo: 25/06/2021;Sheet1;none",
        "Báo cáo quý II và 6 tháng đầu năm 2021;Sheet1;none",
        "Tháng 13/2021;Sheet1;none"
      })
  void tellsThePeriodByTheTitleThenTheSheetsName(String title, String sheet, String period) {
    FileReading reading = DrawnSheet.readIn("ban-tuyen-giao", DrawnSheet.of(sheet, title + TABLE));
    assertThat(told(reading))
        .isEqualTo(
            period.equals("none")
                ? "BTG null 1=0+1+0 unknown-period"
                : "BTG " + period + " 1=1+0+0 ");
  }

  @ParameterizedTest
  @CsvSource({
    "BTG_T09.2021.xls, 2021-09",
    "BC thang 8 (final).xlsx, 2021-08",
    "Copy of BTG quy 2 (2).xlsx, 2021-Q2",
    "Copy of BTG (2) final.xlsx, none"
  })
  void tellsThePeriodByTheFilesNameLast(String file, String period) {
    FileReading reading =
        DrawnSheet.read(
            DrawnSheet.origin(file, "ban-tuyen-giao"), DrawnSheet.of("Sheet1", "Báo cáo" + TABLE));
    assertThat(reading.reports().get(0).period()).isEqualTo(period.equals("none") ? null : period);
  }

  @Test
  void takesThePeriodAndUnitGivenWhereTheFileSaysNone() {
    Origin given =
        new Origin("x.xlsx", null, "BTG", "2021-06", Instant.parse("2021-12-31T00:00:00Z"));
    assertThat(told(DrawnSheet.read(given, DrawnSheet.of("Sheet1", "Báo cáo" + TABLE))))
        .isEqualTo("BTG 2021-06 1=1+0+0 ");
    assertThat(
            told(
                DrawnSheet.read(given, DrawnSheet.of("Sheet1", "Ban Phong trào\nTháng 5" + TABLE))))
        .isEqualTo("BPT 2021-05 1=1+0+0 ");
  }

  @Test
  void readsThePeriodInAColumn() {
    FileReading reading =
        DrawnSheet.readIn(
            "ban-tuyen-giao",
            DrawnSheet.of(
                "BC",
                "TT|Tháng|Nhiệm vụ|Tỷ lệ (%)\n1|n:6|Chiến dịch truyền thông Ngày toàn dân phòng, chống ma túy|50%"));
    assertThat(reading.reports().get(0).period()).isEqualTo("2021-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "none",
      value = {
        "Ban Tuyên giáo;BTG",
        "BAN TUYÊN GIÁO TỈNH ĐOÀN;BTG",
        "Đơn vị báo cáo: Ban TG;BTG",
        "Người gửi: Ban Phong trào;BPT",
        "BẢNG THEO DÕI TIẾN ĐỘ – BAN TUYÊN GIÁO;BTG",
        "Ban Tổ chức-Kiểm tra;BTCKT",
        "Ban TC-KT;BTCKT",
        "BÁO CÁO CỦA BAN TUYÊN GIÁO PHỐI HỢP VỚI BAN PHONG TRÀO;BTG",
        "Báo cáo gửi Văn phòng Tỉnh đoàn;none",
        "Kính gửi: Văn phòng Tỉnh đoàn;none",
        "Nơi nhận: Ban Tuyên giáo;none",
        "Số 12-BC/TĐTN-VP;none",
        "Công tác tổ chức các hoạt động phong trào;none",
        "BAN TUYÊN GIÁO - BAN PHONG TRÀO;none",
        "Huyện đoàn A;none"
      })
  void tellsTheUnitByTheWordsAboveTheTable(String title, @Nullable String unit) {
    FileReading reading = DrawnSheet.read("BC.xlsx", DrawnSheet.of("T6", title + TABLE));
    assertThat(reading.reports().get(0).unit()).isEqualTo(unit);
    if (unit == null) {
      assertThat(told(reading)).isEqualTo("null 2021-06 1=0+1+0 unknown-unit");
    }
  }

  @Test
  void tellsTheUnitByTheFilesNameWhereItLiesInNoFolder() {
    assertThat(told(DrawnSheet.read("BTG T6.xlsx", DrawnSheet.of("Sheet1", "Báo cáo" + TABLE))))
        .isEqualTo("BTG 2021-06 1=1+0+0 ");
  }

  @Test
  void quotesTheWordsThatNameAPeriodOutsideThePlan() {
    for (String sheet : List.of("9 tháng", "T12.2020")) {
      FileReading reading =
          DrawnSheet.readIn("ban-tuyen-giao", DrawnSheet.of(sheet, "Báo cáo" + TABLE));
      assertThat(reading.findings())
          .singleElement()
          .satisfies(f -> assertThat(f.arguments()).containsExactly(sheet));
    }
    FileReading other =
        DrawnSheet.readIn("ban-tuyen-giao", DrawnSheet.of("T6", "Báo cáo năm 2020" + TABLE));
    assertThat(other.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.arguments()).containsExactly("T6 (2020-06)"));
  }

  @Test
  void readsTablesUnderTheNamesOfTheirUnitsAsACollection() {
    DrawnSheet sheet =
        DrawnSheet.of("T6", "Tháng 6\nI. BAN TUYÊN GIÁO" + TABLE + "\nII. Ban Phong trào" + TABLE);
    for (String folder : List.of("van-phong", "khac")) {
      FileReading reading = DrawnSheet.readIn(folder, sheet);
      assertThat(told(reading)).isEqualTo("BTG 2021-06 1=1+0+0; BPT 2021-06 1=1+0+0 ");
      assertThat(reading.reports()).allMatch(Report::collected);
    }
  }

  @Test
  void beginsAnotherReportWhereAnotherPeriodStandsAboveTheNextTable() {
    FileReading reading =
        DrawnSheet.readIn(
            "ban-tuyen-giao",
            DrawnSheet.of("Sheet1", "BÁO CÁO THÁNG 6" + TABLE + "\nBÁO CÁO THÁNG 7" + TABLE));
    assertThat(told(reading)).isEqualTo("BTG 2021-06 1=1+0+0; BTG 2021-07 1=1+0+0 ");
  }

  @Test
  void namesNoSenderByASignatureBlock() {
    FileReading reading =
        DrawnSheet.read(
            "BC.xlsx",
            DrawnSheet.of("T6", "Báo cáo" + TABLE + "\n\n||TM. BAN TUYÊN GIÁO\n||Ban Tuyên giáo"));
    assertThat(Told.errors(reading)).containsExactly("unknown-unit");
  }

  @Test
  void namesTheSenderByATitleAmongTheRowsWhereNothingElseDoes() {
    String rows =
        "Tháng 6\nTT|Nhiệm vụ|Tỷ lệ (%)\nI|Ban Tuyên giáo|\n1|Chiến dịch truyền thông Ngày toàn dân phòng, chống ma túy|50%";
    assertThat(told(DrawnSheet.read("BC.xlsx", DrawnSheet.of("Sheet1", rows))))
        .isEqualTo("BTG 2021-06 1=1+0+0 ");
  }

  @Test
  void refusesASheetThatContradictsItsFolder() {
    FileReading reading =
        DrawnSheet.readIn("van-phong", DrawnSheet.of("T6", "Ban Tuyên giáo" + TABLE));
    assertThat(told(reading)).isEqualTo("null 2021-06 1=0+1+0 unit-mismatch");
    assertThat(reading.verdict()).isEqualTo(Verdict.REJECTED);
  }

  @Test
  void tellsThePlanByItsYearWhereThereAreSeveral() {
    Plan plan = SamplePlan.of2021();
    Plan next = Plans.shifted(plan, 2022);
    Origin origin = DrawnSheet.origin("BC.xlsx", "ban-tuyen-giao");
    assertThat(
            DrawnSheet.read(
                    List.of(plan, next),
                    ReadingMemory.none(),
                    origin,
                    DrawnSheet.of("Sheet1", "Tháng 6/2022" + TABLE))
                .plan())
        .isEqualTo("KP2022");
    assertThat(
            DrawnSheet.read(
                    List.of(plan, next),
                    ReadingMemory.none(),
                    origin,
                    DrawnSheet.of("T6", "Báo cáo" + TABLE))
                .plan())
        .isEqualTo("KP2021");
    assertThat(
            Told.errors(
                DrawnSheet.read(
                    List.of(), ReadingMemory.none(), origin, DrawnSheet.of("T6", TABLE))))
        .containsExactly("unknown-plan");
  }

  @Test
  void tellsThePlanByThePeriodThatIsOpenWhereNoYearIsNamed() {
    Plan plan = SamplePlan.of2021();
    Plan next = NextYear.of(plan, 2022, List.of());
    DrawnSheet december = DrawnSheet.of("T12", "Báo cáo" + TABLE);
    DrawnSheet january = DrawnSheet.of("T1", "Báo cáo" + TABLE);
    assertThat(inJanuary(List.of(plan, next), december)).isEqualTo("KP2021 OPEN_PERIOD 2021-12");
    assertThat(inJanuary(List.of(plan, next), january)).isEqualTo("KP2022 OPEN_PERIOD 2022-01");
    assertThat(inJanuary(List.of(plan), january)).isEqualTo("KP2021 ONLY 2021-01");
    DrawnSheet named = DrawnSheet.of("T12", "Thực hiện " + plan.settings().name() + TABLE);
    assertThat(inJanuary(List.of(plan, next), named)).startsWith("KP2021 NAMED");
  }

  private static String inJanuary(List<Plan> plans, DrawnSheet sheet) {
    FileReading reading =
        DrawnSheet.read(
            plans, ReadingMemory.none(), DrawnSheet.arriving("2022-01-20T02:00:00Z"), sheet);
    return reading.plan() + " " + reading.planBy() + " " + reading.reports().get(0).period();
  }

  /** A plan moved to another year, its periods left as they are. */
  private static final class Plans {

    static Plan shifted(Plan plan, int year) {
      var s = plan.settings();
      var settings =
          new vn.tiendo.plan.PlanSettings(
              "KP" + year,
              "Kế hoạch năm " + year,
              s.number(),
              s.basis(),
              year,
              LocalDate.of(year, 1, 1),
              LocalDate.of(year, 12, 31),
              s.zone(),
              s.warningDays(),
              s.escalationDays(),
              s.movesDueDays(),
              s.unchangedCountsAsOnTime(),
              s.ratingReplyDays(),
              s.quietSeconds(),
              s.sendsLetters(),
              s.mailFrom(),
              s.replyTo(),
              s.keepRunsDays());
      return new Plan(
          settings,
          plan.shortcomings(),
          plan.groups(),
          plan.tasks(),
          plan.units(),
          plan.board(),
          plan.periods(),
          plan.extensions(),
          plan.sessions(),
          plan.papers(),
          plan.inspections(),
          plan.officeRatings(),
          plan.recipients(),
          plan.addressees(),
          plan.schedule(),
          plan.criteria(),
          plan.holidays(),
          plan.columnAliases());
    }
  }
}
