package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.plan.Plan;
import vn.tiendo.workbook.plan.PlanWorkbook;

/** plan check, plan new and plan roll, as a user runs them. */
class PlanCommandsTest {

  private static final Path SHIPPED = Path.of("jobs/ke-hoach-2021.xlsx");

  private final SpokenConsole spoken = new SpokenConsole();
  @TempDir private Path home;
  private Path jobs = Path.of("");

  @BeforeEach
  void makeJobs() throws IOException {
    jobs = Files.createDirectories(home.resolve("jobs"));
  }

  @Test
  void checkTellsThatTheShippedPlanIsUsable() throws IOException {
    Files.copy(SHIPPED, jobs.resolve("ke-hoach-2021.xlsx"));

    assertThat(run("plan", "check")).isZero();
    assertThat(spoken.results())
        .contains("ke-hoach-2021.xlsx: dùng được – KP2021", "19 nhiệm vụ", "19 kỳ báo cáo")
        .doesNotContain("Cần");
  }

  @Test
  void checkWithoutAnyPlanIsWrongUsage() {
    assertThat(run("plan", "check")).isEqualTo(2);
    assertThat(spoken.progress()).contains("plan new");
  }

  @Test
  void checkOfABrokenPlanAloneSaysThatThereIsNoneToUse() throws IOException {
    Files.writeString(jobs.resolve("hong.xlsx"), "không phải Excel");

    assertThat(run("plan", "check")).isEqualTo(2);
    assertThat(spoken.results()).contains("hong.xlsx: CHƯA DÙNG ĐƯỢC", "Cần sửa (1)");
  }

  @Test
  void checkOfABrokenPlanBesideAGoodOneNeedsSomebody() throws IOException {
    Files.copy(SHIPPED, jobs.resolve("ke-hoach-2021.xlsx"));
    Files.writeString(jobs.resolve("hong.xlsx"), "không phải Excel");
    Files.writeString(jobs.resolve("~$ke-hoach-2021.xlsx"), "owner");

    assertThat(run("plan", "check", "--lang", "en")).isEqualTo(1);
    assertThat(spoken.results()).contains("hong.xlsx: NOT USABLE", "ke-hoach-2021.xlsx: usable");
  }

  @Test
  void twoWorkbooksWithOneCodeAreTold() throws IOException {
    Files.copy(SHIPPED, jobs.resolve("a.xlsx"));
    Files.copy(SHIPPED, jobs.resolve("b.xlsx"));

    assertThat(run("plan", "check")).isEqualTo(1);
    assertThat(spoken.results()).contains("b.xlsx: CHƯA DÙNG ĐƯỢC", "đã có ở tệp a.xlsx");
  }

  @Test
  void newWritesASkeletonThatIsAPlan() throws IOException {
    assertThat(run("plan", "new", "2023")).isZero();

    Plan plan = read("ke-hoach-2023.xlsx");
    assertThat(plan.code()).isEqualTo("KP2023");
    assertThat(plan.periods()).hasSize(19);
    assertThat(plan.settings().sendsLetters()).isFalse();
  }

  @Test
  void newWithoutAYearTakesTheMomentAskedFor() {
    assertThat(run("plan", "new", "--as-of", "2025-03-01")).isZero();
    assertThat(jobs.resolve("ke-hoach-2025.xlsx")).exists();
  }

  @Test
  void newNeverOverwrites() throws IOException {
    Files.writeString(jobs.resolve("ke-hoach-2023.xlsx"), "của Văn phòng");

    assertThat(run("plan", "new", "2023")).isEqualTo(2);
    assertThat(jobs.resolve("ke-hoach-2023.xlsx")).hasContent("của Văn phòng");
    assertThat(jobs).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void rollMakesNextYearsPlan() throws IOException {
    Files.copy(SHIPPED, jobs.resolve("ke-hoach-2021.xlsx"));

    assertThat(run("plan", "roll", "2022")).isZero();
    assertThat(read("ke-hoach-2022.xlsx").code()).isEqualTo("KP2022");
    assertThat(run("plan", "check")).isZero();
    assertThat(run("plan", "roll", "2022")).isEqualTo(2);
  }

  @Test
  void rollWithoutAnEarlierPlanIsWrongUsage() throws IOException {
    Files.copy(SHIPPED, jobs.resolve("ke-hoach-2021.xlsx"));

    assertThat(run("plan", "roll", "2021")).isEqualTo(2);
    assertThat(run("plan", "roll", "hai nghìn")).isEqualTo(2);
  }

  private Plan read(String file) throws IOException {
    return PlanWorkbook.read(jobs.resolve(file)).plan().orElseThrow();
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--home";
    all[arguments.length + 1] = home.toString();
    return CommandRunner.execute(spoken.console(), all);
  }
}
