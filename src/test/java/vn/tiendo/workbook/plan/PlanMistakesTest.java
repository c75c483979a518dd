package vn.tiendo.workbook.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.plan.PlanMistake;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.text.Language;

/** Every kind of mistake is told with its sheet, its cell, what was found and what is expected. */
class PlanMistakesTest {

  private static final Map<Code, PlanReading> READINGS = new EnumMap<>(Code.class);

  static Stream<Arguments> edits() {
    return Stream.of(
        edit(Code.MISSING_SHEET, null, "", p -> p.remove("Lịch chạy").remove("Nhiệm vụ")),
        edit(Code.MISSING_OPTIONAL_SHEET, null, "", p -> p.remove("Gia hạn")),
        edit(Code.DUPLICATE_SHEET, null, "NHIEM VU", p -> p.workbook().createSheet("NHIEM VU")),
        edit(
            Code.MISSING_COLUMN,
            null,
            "Mã, Nhóm, Nội dung, Chủ trì, Phối hợp, Bắt đầu, Hạn, Chu kỳ, Chỉ tiêu, Đơn vị tính,"
                + " Trọng số, Nguồn thời hạn, Phụ trách",
            p -> p.rename("Nhiệm vụ", "Thời hạn", "Hạn")),
        edit(
            Code.MISSING_OPTIONAL_COLUMN,
            null,
            "Mã, Tên, Viết khác, Thư mục, Email, Loại, Đầu mối, Điện thoại",
            p -> p.rename("Đơn vị", "Cách viết khác", "Viết khác")),
        edit(Code.DUPLICATE_COLUMN, "F1", "Mã", p -> p.rename("Đơn vị", "Loại", "Mã")),
        edit(Code.NO_ROWS, null, "", p -> p.clearRows("Đơn vị")),
        edit(Code.MISSING_VALUE, "C5", "", p -> p.clear("Nhiệm vụ", "Nội dung", 5)),
        edit(
            Code.MISSING_SETTING,
            null,
            "",
            p -> p.workbook().getSheet("Kế hoạch").removeRow(row(p, "Kế hoạch", 6))),
        edit(Code.UNKNOWN_SETTING, "A20", "Màu sắc", p -> p.set("Kế hoạch", "Mục", 20, "Màu sắc")),
        edit(
            Code.ERROR_CELL,
            "K3",
            "#DIV/0!",
            p -> p.cell("Nhiệm vụ", "Trọng số", 3).setCellErrorValue((byte) 7)),
        edit(Code.DUPLICATE_VALUE, "A4", "1.1", p -> p.set("Nhiệm vụ", "Mã", 4, "1.1")),
        edit(Code.UNKNOWN_UNIT, "D3", "XYZ", p -> p.set("Nhiệm vụ", "Chủ trì", 3, "XYZ")),
        edit(
            Code.UNKNOWN_UNIT_OR_KIND,
            "E7",
            "Ban Lạ",
            p -> p.set("Nhiệm vụ", "Phối hợp", 7, "BPT; Ban Lạ")),
        edit(Code.UNKNOWN_GROUP, "B3", "9", p -> p.set("Nhiệm vụ", "Nhóm", 3, "9")),
        edit(Code.UNKNOWN_PERIOD, "A2", "2021-13", p -> p.set("Phiên họp", "Kỳ", 2, "2021-13")),
        edit(
            Code.UNKNOWN_SHORTCOMING,
            "C3",
            "KD9",
            p -> p.set("Nhóm giải pháp", "Khắc phục khuyết điểm", 3, "KD2, KD9")),
        edit(
            Code.UNKNOWN_CHOICE,
            "H3",
            "hằng tuần",
            p -> p.set("Nhiệm vụ", "Chu kỳ", 3, "hằng tuần")),
        edit(
            Code.NOT_A_DATE,
            "G4",
            "31/02/2021",
            p -> p.set("Nhiệm vụ", "Thời hạn", 4, "31/02/2021")),
        edit(
            Code.NUMBER_FOR_DATE,
            "G4",
            "44286",
            p -> {
              p.cell("Nhiệm vụ", "Thời hạn", 4).setCellStyle(p.workbook().createCellStyle());
              p.set("Nhiệm vụ", "Thời hạn", 4, 44286);
            }),
        edit(Code.NOT_A_NUMBER, "K4", "nhiều", p -> p.set("Nhiệm vụ", "Trọng số", 4, "nhiều")),
        edit(Code.OUT_OF_RANGE, "B10", "-3", p -> p.setting("Số ngày cảnh báo trước hạn", -3)),
        edit(Code.NOT_POSITIVE, "K4", "0", p -> p.set("Nhiệm vụ", "Trọng số", 4, 0)),
        edit(
            Code.FROM_AFTER_TO,
            "D3",
            "01/01/2021",
            p -> p.set("Kỳ báo cáo", "Đến ngày", 3, "01/01/2021")),
        edit(Code.BEFORE, "G3", "24/02/2021", p -> p.set("Kỳ báo cáo", "Khóa sổ", 3, "24/02/2021")),
        edit(
            Code.OUTSIDE_PLAN,
            "G4",
            "28/02/2022",
            p -> p.set("Nhiệm vụ", "Thời hạn", 4, "28/02/2022")),
        edit(
            Code.EXTENSION_OUTSIDE_PLAN,
            "C2",
            "05/01/2022",
            p -> extension(p).set("Gia hạn", "Hạn mới", 2, "05/01/2022")),
        edit(Code.EXTENSION_WITHOUT_EFFECT, "C2", "", PlanMistakesTest::extension),
        edit(
            Code.EXCUSED_AND_EXTENDED,
            "D2",
            "Có",
            p ->
                extension(p)
                    .set("Gia hạn", "Hạn mới", 2, "30/12/2021")
                    .set("Gia hạn", "Miễn nộp", 2, "Có")),
        edit(Code.BAD_CODE, "B2", "KP 2021/1", p -> p.setting("Mã", "KP 2021/1")),
        edit(Code.BAD_PERIOD_CODE, "A2", "T1", p -> p.set("Kỳ báo cáo", "Mã", 2, "T1")),
        edit(
            Code.BAD_EMAIL,
            "E2",
            "vp(a)tinhdoan",
            p -> p.set("Đơn vị", "Email", 2, "vp(a)tinhdoan")),
        edit(Code.BAD_FOLDER, "D2", "con.txt", p -> p.set("Đơn vị", "Thư mục", 2, "con.txt")),
        edit(
            Code.DUPLICATE_FOLDER,
            "D4",
            "Bàn-Tuyên-Giáo",
            p -> p.set("Đơn vị", "Thư mục", 4, "Bàn-Tuyên-Giáo")),
        edit(
            Code.BAD_SCHEDULE,
            "B2",
            "thỉnh thoảng",
            p -> p.set("Lịch chạy", "Lịch", 2, "thỉnh thoảng")),
        edit(Code.UNKNOWN_ZONE, "B9", "Asia/Saigon2", p -> p.setting("Múi giờ", "Asia/Saigon2")),
        edit(
            Code.MISSING_CRITERION,
            null,
            "",
            p -> {
              for (int row = 1; row <= 3; row++) {
                p.workbook().getSheet("Tiêu chí").removeRow(row(p, "Tiêu chí", row));
              }
            }),
        edit(Code.THRESHOLDS_OUT_OF_ORDER, "B8", "0", p -> p.set("Tiêu chí", "Điểm tối đa", 6, 95)),
        edit(
            Code.GROUP_WITHOUT_TASKS,
            "A6",
            "5",
            p ->
                p.set("Nhóm giải pháp", "Số", 6, "5")
                    .set("Nhóm giải pháp", "Tên", 6, "Nhóm mới")
                    .set("Nhóm giải pháp", "Chủ trì", 6, "VP")),
        edit(
            Code.SHORTCOMING_WITHOUT_GROUP,
            "A2",
            "KD1",
            p -> p.clear("Nhóm giải pháp", "Khắc phục khuyết điểm", 2)),
        edit(Code.UNIT_WITHOUT_EMAIL, "A2", "VP", p -> p.clear("Đơn vị", "Email", 2)),
        edit(Code.NO_RECIPIENT, null, "tom-tat", p -> p.clearRows("Người nhận")),
        edit(Code.NOT_SCHEDULED, null, "thu-nhan", p -> p.set("Lịch chạy", "Bật", 2, "Không")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void isToldWithItsPlaceAndWhatWasFound(
      Code code, String cell, String found, Consumer<EditedPlan> edit) {
    PlanReading reading = reading(code, edit);

    assertThat(reading.mistakes())
        .anySatisfy(
            mistake -> {
              assertThat(mistake.code()).isEqualTo(code);
              assertThat(mistake.cell()).isEqualTo(cell);
              assertThat(mistake.found()).isEqualTo(found);
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void onlyAWarningLeavesAPlan(Code code, String cell, String found, Consumer<EditedPlan> edit) {
    PlanReading reading = reading(code, edit);

    assertThat(reading.plan().isPresent())
        .isEqualTo(reading.mistakes().stream().allMatch(PlanMistake::isWarning));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void oneSlipMakesOneMistake(Code code, String cell, String found, Consumer<EditedPlan> edit) {
    Set<Code> several =
        EnumSet.of(
            Code.MISSING_SHEET,
            Code.NO_ROWS,
            Code.DUPLICATE_COLUMN,
            Code.BAD_PERIOD_CODE,
            Code.NO_RECIPIENT);
    if (!several.contains(code)) {
      assertThat(reading(code, edit).mistakes()).hasSize(1);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void isToldInBothLanguages(Code code, String cell, String found, Consumer<EditedPlan> edit) {
    for (PlanMistake mistake : reading(code, edit).mistakes()) {
      for (Language language : Language.values()) {
        assertThat(mistake.text(language)).contains(mistake.found()).doesNotContain("{", "}");
        if (mistake.cell() != null) {
          assertThat(mistake.text(language)).contains(mistake.sheet(), mistake.cell());
        }
      }
    }
  }

  @Test
  void everyKindIsProvoked() {
    Set<Code> provoked =
        edits().map(arguments -> (Code) arguments.get()[0]).collect(Collectors.toSet());
    // Told of a file as a whole; tested with the commands and the folder.
    provoked.addAll(List.of(Code.UNREADABLE_WORKBOOK, Code.NOT_A_PLAN, Code.DUPLICATE_PLAN));
    // A cached value missing: needs a file no library here writes; tested on a grid.
    provoked.add(Code.FORMULA_WITHOUT_VALUE);

    assertThat(provoked).containsExactlyInAnyOrder(Code.values());
  }

  @Test
  void allMistakesAreToldAtOnceInTheOrderOfTheSheets() {
    PlanReading reading =
        EditedPlan.reading(
            p ->
                p.set("Lịch chạy", "Lịch", 2, "thỉnh thoảng")
                    .set("Nhiệm vụ", "Trọng số", 4, 0)
                    .set("Nhiệm vụ", "Chủ trì", 4, "XYZ")
                    .setting("Múi giờ", "Mars"));

    assertThat(reading.plan()).isEmpty();
    assertThat(reading.mistakes())
        .extracting(PlanMistake::code)
        .containsExactly(
            Code.UNKNOWN_ZONE, Code.UNKNOWN_UNIT, Code.NOT_POSITIVE, Code.BAD_SCHEDULE);
  }

  @Test
  void saysWhatToWriteInstead() {
    PlanMistake mistake =
        EditedPlan.reading(p -> p.set("Nhiệm vụ", "Chủ trì", 3, "XYZ")).mistakes().get(0);

    assertThat(mistake.text(Language.VI))
        .isEqualTo(
            "Trang tính “Nhiệm vụ”, ô D3: Không có đơn vị “XYZ”. Ghi mã có trong trang tính “Đơn vị”: VP, BTG,"
                + " BPT, BTCKT.");
    assertThat(mistake.text(Language.EN))
        .isEqualTo(
            "Sheet \"Nhiệm vụ\", cell D3: There is no unit \"XYZ\". Write a code of the sheet"
                + " \"Đơn vị\": VP, BTG, BPT, BTCKT.");
  }

  private static Arguments edit(Code code, String cell, String found, Consumer<EditedPlan> edit) {
    return arguments(code, cell, found, edit);
  }

  /** Each edit is made and read once: that is what takes time. */
  private static PlanReading reading(Code code, Consumer<EditedPlan> edit) {
    return READINGS.computeIfAbsent(code, any -> EditedPlan.reading(edit));
  }

  private static EditedPlan extension(EditedPlan plan) {
    return plan.set("Gia hạn", "Đơn vị", 2, "BPT").set("Gia hạn", "Kỳ", 2, "2021-12");
  }

  private static org.apache.poi.ss.usermodel.Row row(EditedPlan plan, String sheet, int index) {
    return plan.workbook().getSheet(sheet).getRow(index);
  }
}
