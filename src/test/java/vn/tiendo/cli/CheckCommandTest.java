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
        .containsExactly("file", "sha256", "verdict", "plan", "reports", "findings");
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
}
