package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

  private static final Path SAMPLES = Path.of("src/main/resources/demo/files");
  private static final Path WITH_FAULTS = SAMPLES.resolve("036/TCKT_T09.2021.xls");
  private static final Path WITHOUT_FAULTS = SAMPLES.resolve("010/BC tien do VP thang 03.xlsx");

  private final SpokenConsole spoken = new SpokenConsole();

  @TempDir private Path home;

  @BeforeEach
  void aHomeWithThePlanThatShips() throws IOException {
    Files.createDirectory(home.resolve("jobs"));
    Files.copy(Path.of("jobs/ke-hoach-2021.xlsx"), home.resolve("jobs/ke-hoach-2021.xlsx"));
  }

  @Test
  void theJsonHasTheContractsKeysInTheirOrder() {
    assertThat(check("--json", WITH_FAULTS.toString())).isEqualTo(1);
    JsonNode json = new JsonMapper().readTree(spoken.results());
    assertThat(json.propertyNames())
        .startsWith("file", "sha256", "verdict", "plan", "reports", "findings");
    assertThat(json.get("verdict").asString()).isEqualTo("partly-accepted");
    JsonNode report = json.get("reports").get(0);
    assertThat(report.propertyNames())
        .startsWith("sheet", "unit", "period", "nil", "rows", "lines");
    assertThat(report.get("rows").toString())
        .isEqualTo("{\"read\":9,\"accepted\":6,\"rejected\":3,\"ignored\":0}");
    assertThat(report.get("lines").get(0).propertyNames())
        .containsExactly(
            "row",
            "task",
            "status",
            "progress",
            "completedOn",
            "deadline",
            "result",
            "difficulty",
            "proposal",
            "evidence",
            "target",
            "actual");
    assertThat(json.get("findings").get(0).propertyNames())
        .startsWith("code", "severity", "sheet", "cell", "row", "message", "hint");
  }

  @Test
  void eachFileIsOneLineOfJson() {
    assertThat(check("--json", WITH_FAULTS.toString(), WITHOUT_FAULTS.toString())).isEqualTo(1);
    assertThat(spoken.results().lines()).hasSize(2);
    assertThat(spoken.progress()).isEmpty();
  }

  @Test
  void theWordsSayWhatWasUnderstoodAndWhatToTypeWhere() {
    assertThat(check(WITH_FAULTS.toString())).isEqualTo(1);
    assertThat(spoken.results())
        .contains("ĐẠT MỘT PHẦN", "Ban Tổ chức – Kiểm tra (BTCKT), kỳ Tháng 9 (2021-09)")
        .contains("D \"Mức độ hoàn thành\" = tỷ lệ hoàn thành")
        .contains("Trang tính \"BC\", ô D15: ", "120%");
  }

  @Test
  void sayWhatToldTheUnitThePeriodAndEachTaskAndHowSurelySo() {
    String file = WITH_FAULTS.toString();
    assertThat(check("--period", "2021-09", file)).isEqualTo(1);
    assertThat(spoken.results())
        .contains("Đơn vị: theo dòng ghi phía trên bảng; kỳ: theo dòng ghi phía trên bảng.")
        .contains("hàng 7 → 3.1 \"Ban hành tiêu chí đánh giá thi đua đối với các phòng, ban…\"")
        .contains(": hoàn thành, 100% (")
        .doesNotContain("danh_dau", "khac", "check.");
    SpokenConsole other = new SpokenConsole();
    CommandRunner.execute(
        other.console(), "--home", home.toString(), "--lang", "en", "check", file);
    assertThat(other.results()).contains("Unit: by a line above the table");
  }

  @Test
  void theJsonSaysWhatToldTheUnitThePeriodAndEachTask() {
    check("--json", WITH_FAULTS.toString());
    JsonNode json = new JsonMapper().readTree(spoken.results());
    JsonNode report = json.get("reports").get(0);
    assertThat(json.get("planFrom").asString()).isEqualTo("only");
    assertThat(report.get("unitFrom").asString()).isEqualTo("title");
    assertThat(report.get("periodFrom").asString()).isEqualTo("title");
    assertThat(report.get("columns").get(0).get("sureness").asInt()).isBetween(1, 100);
    assertThat(report.get("wordings"))
        .hasSize(6)
        .allSatisfy(
            wording -> {
              assertThat(wording.get("matchedBy").asString())
                  .isIn("code", "words", "remembered", "similar");
              assertThat(wording.get("sureness").asInt()).isBetween(50, 100);
              assertThat(wording.get("wording").asString()).isNotBlank();
            });
  }

  @Test
  void whatStandsInASheetGivesNoOrdersToTheTerminal() throws IOException {
    String orders = "\u009b31m\u202e";
    Path file = home.resolve("BC\u001b[2J\u0007.csv");
    Files.writeString(
        file,
        "Ban Tuyên giáo;;\nTháng 6/2021;;\nTT;Nhiệm vụ;Tỷ lệ (%)\n1;Bóng đá" + orders + ";50%\n");
    check(file.toString());
    check("--json", file.toString());
    assertThat(spoken.results()).contains("Bóng đá").doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
    assertThat(spoken.results().chars().filter(c -> c == 0x9b || c == 0x202e)).isEmpty();
  }

  @Test
  void aFileWithoutFaultsEndsWithNought() {
    assertThat(check(WITHOUT_FAULTS.toString())).isZero();
    assertThat(spoken.results()).contains("ĐẠT\n").doesNotContain("Cần sửa");
  }

  @Test
  void theFolderTellsTheUnit() throws IOException {
    Path folder = Files.createDirectories(home.resolve("input/ban-phong-trao/2021"));
    Path file = Files.copy(WITHOUT_FAULTS, folder.resolve("BC.xlsx"));
    assertThat(check("--json", file.toString())).isEqualTo(1);
    assertThat(spoken.results()).contains("\"unit-mismatch\"");
  }

  @Test
  void anyBytesAtAllEndWithAVerdict() throws IOException {
    Path file = home.resolve("anh.xlsx");
    Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    assertThat(check("--json", file.toString())).isEqualTo(1);
    assertThat(spoken.results()).contains("\"verdict\":\"rejected\"");
  }

  @Test
  void aFileThatIsNotThereIsWrongUsageAndTheOthersAreChecked() {
    assertThat(check("khong-co.xlsx", WITHOUT_FAULTS.toString())).isEqualTo(2);
    assertThat(spoken.progress()).contains("Không thấy tệp khong-co.xlsx");
    assertThat(spoken.results()).contains("ĐẠT");
  }

  @Test
  void anUnknownUnitNamesTheKnownOnes() {
    assertThat(check("--unit", "XYZ", WITHOUT_FAULTS.toString())).isEqualTo(2);
    assertThat(spoken.progress()).contains("VP, BTG, BPT, BTCKT");
  }

  @Test
  void withoutAPlanSaysWhereToPutOne() throws IOException {
    Files.delete(home.resolve("jobs/ke-hoach-2021.xlsx"));
    assertThat(check(WITHOUT_FAULTS.toString())).isEqualTo(2);
    assertThat(spoken.progress()).contains("Không có kế hoạch nào dùng được");
  }

  @Test
  void aBrokenPlanPointsToPlanCheck() throws IOException {
    Files.writeString(home.resolve("jobs/ke-hoach-2021.xlsx"), "not a workbook");
    assertThat(check(WITHOUT_FAULTS.toString())).isEqualTo(2);
    assertThat(spoken.progress()).contains("plan check");
  }

  private int check(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "--home";
    all[1] = home.toString();
    all[2] = "check";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return CommandRunner.execute(spoken.console(), all);
  }

  @Test
  void whatIsNoFileEndsWithAVerdictToo() throws Exception {
    Path folder = Files.createDirectory(home.resolve("BC.xlsx"));
    Path nowhere = Files.createSymbolicLink(home.resolve("link.xlsx"), home.resolve("none"));
    for (Path path : new Path[] {folder, nowhere}) {
      assertThat(check("--json", path.toString())).as(path.toString()).isEqualTo(1);
    }
  }

  @Test
  void aNameThatBeginsWithADashIsAFilesName() {
    assertThat(check("--json", "-không có.xlsx")).isEqualTo(2);
    assertThat(spoken.progress()).contains("-không có.xlsx");
  }
}
