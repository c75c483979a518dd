package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: exit statuses, and that running twice changes nothing. */
class ProcessTest {

  private static final Path SAMPLES = Path.of("src/main/resources/demo/files");
  private static final String PLAN = "ke-hoach-2021.xlsx";

  @TempDir private Path home;

  private record Ended(int status, String results, String progress) {}

  @BeforeEach
  void aHomeWithThePlanThatShips() throws IOException {
    Files.createDirectory(home.resolve("jobs"));
    Files.copy(Path.of("jobs", PLAN), home.resolve("jobs").resolve(PLAN));
    drop("001/TCKT_T01.2021.xls", "ban-to-chuc-kiem-tra", "TCKT_T01.2021.xls");
  }

  @Test
  void aSecondRunChangesNothing() throws IOException {
    Ended first = tiendo("run", "--as-of", "2021-01-25T08:00");
    assertThat(first.status()).as(first.progress()).isZero();
    assertThat(first.results()).contains("TCKT_T01.2021.xls: ĐẠT, nhận 8/8 dòng");
    Map<String, String> before = hashes();
    assertThat(before.keySet()).anyMatch(name -> name.endsWith(".xlsx"));
    Ended second = tiendo("run", "--as-of", "2021-01-25T08:00");
    assertThat(second.status()).isZero();
    assertThat(second.results()).contains("Không có tệp mới.").doesNotContain("Đã ghi");
    assertThat(hashes()).isEqualTo(before);
    assertThat(tiendo("status", "--json").results())
        .startsWith("{\"plan\":\"KP2021\",")
        .contains("\"arrivals\":{\"total\":1,\"accepted\":1,\"partly\":0,\"rejected\":0}");
  }

  @Test
  void anUnreadableSheetAndAFolderThatIsNoUnitAreToldAndTheRestGoesOn() throws IOException {
    Path folder = Files.createDirectories(home.resolve("input/van-phong"));
    write(folder.resolve("hong.xlsx"), "PK this is no workbook");
    drop("010/BC tien do VP thang 03.xlsx", "khong-phai-don-vi", "BC.xlsx");
    Ended run = tiendo("run", "--as-of", "2021-03-25T08:00");
    assertThat(run.status()).as(run.progress()).isEqualTo(1);
    assertThat(run.results())
        .contains("van-phong/hong.xlsx: CHƯA ĐẠT", "TCKT_T01.2021.xls: ĐẠT, nhận 8/8 dòng")
        .contains("khong-phai-don-vi/BC.xlsx");
    assertThat(run.progress()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void aBrokenPlanIsLeftAsideWhileItsLastGoodVersionStaysInForce() throws IOException {
    assertThat(tiendo("run", "--as-of", "2021-01-25T08:00").status()).isZero();
    breakPlan();
    Ended run = tiendo("run", "--as-of", "2021-01-25T09:00");
    assertThat(run.status()).as(run.progress()).isEqualTo(1);
    assertThat(run.results()).contains(PLAN, "bản đúng gần nhất vẫn được dùng", "Nhiệm vụ");
  }

  @Test
  void withoutAUsablePlanNothingIsTakenIn() throws IOException {
    breakPlan();
    Ended run = tiendo("run", "--as-of", "2021-01-25T09:00");
    assertThat(run.status()).as(run.results()).isEqualTo(2);
    assertThat(run.results() + run.progress()).contains(PLAN);
    Files.delete(home.resolve("jobs").resolve(PLAN));
    Files.copy(Path.of("jobs", PLAN), home.resolve("jobs").resolve(PLAN));
    assertThat(tiendo("run", "--as-of", "2021-01-25T10:00").results())
        .contains("TCKT_T01.2021.xls: ĐẠT");
  }

  @Test
  void anOutputThatCannotBeWrittenFailsTheRunWhichCanBeRepeated() throws IOException {
    // Whoever may do everything passes over permissions: a file in the folder's place holds always.
    Files.writeString(home.resolve("output"), "in the way");
    Ended run = tiendo("run", "--as-of", "2021-01-25T08:00");
    assertThat(run.status()).as(run.results()).isEqualTo(3);
    assertThat(run.progress()).contains("output").doesNotContain("\tat ");
    Files.delete(home.resolve("output"));
    assertThat(tiendo("run", "--as-of", "2021-01-25T08:00").status()).isZero();
    assertThat(hashes().keySet()).anyMatch(name -> name.endsWith("Tong-hop-tien-do-KP2021.xlsx"));
  }

  @Test
  void aSecondProcessInTheSameHomeIsTurnedAway() throws IOException, InterruptedException {
    Process demo = start("demo", "--home", home.resolve("khac").toString());
    try {
      awaitFirstStep(demo);
      Ended run = tiendo(home.resolve("khac"), "run");
      assertThat(run.status()).as(run.results()).isEqualTo(4);
      assertThat(run.progress()).contains("tiến trình khác");
      assertThat(tiendo(home.resolve("khac"), "status").status()).isZero();
    } finally {
      demo.destroyForcibly().waitFor();
    }
  }

  @Test
  void aHomeThatHoldsSomethingElseIsNoPlaceForTheDemo() throws IOException {
    Ended demo = tiendo("demo");
    assertThat(demo.status()).isEqualTo(2);
    assertThat(demo.progress()).contains("dữ liệu khác");
  }

  @Test
  void resultsAreUtf8WhateverTheLocale() throws IOException {
    assertThat(tiendo("check", "--json", home + "/input/ban-to-chuc-kiem-tra/TCKT_T01.2021.xls"))
        .satisfies(check -> assertThat(check.results()).contains("Xây dựng dự thảo"))
        .extracting(Ended::status)
        .isEqualTo(0);
  }

  @Test
  void vietnameseFileNamesAreKeptWhateverTheLocale() throws IOException {
    drop("036/TCKT_T09.2021.xls", "ban-to-chuc-kiem-tra", "Báo cáo tháng Chín.xls");
    String file = home + "/input/ban-to-chuc-kiem-tra/Báo cáo tháng Chín.xls";
    Files.setLastModifiedTime(Path.of(file), FileTime.from(Instant.parse("2021-09-24T03:05:00Z")));
    assertThat(tiendo("check", "--json", file).results())
        .startsWith("{\"file\":\"Báo cáo tháng Chín.xls\"");
    Ended run = tiendo("run", "--as-of", "2021-09-24T12:00");
    assertThat(run.status()).as(run.progress()).isEqualTo(1);
    assertThat(run.results()).contains("Báo cáo tháng Chín.xls: ĐẠT MỘT PHẦN");
    assertThat(home.resolve("output/KP2021/phan-hoi/ban-to-chuc-kiem-tra/Báo cáo tháng Chín.xls"))
        .exists();
  }

  private void breakPlan() throws IOException {
    Path file = home.resolve("jobs").resolve(PLAN);
    Path edited = home.resolve("edited.xlsx");
    try (Workbook plan =
            WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)));
        OutputStream out = Files.newOutputStream(edited)) {
      plan.getSheet("Nhiệm vụ").getRow(1).getCell(3).setCellValue("KHÔNG CÓ");
      plan.write(out);
    }
    Files.move(edited, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void drop(String sample, String folder, String name) throws IOException {
    Path target = Files.createDirectories(home.resolve("input").resolve(folder)).resolve(name);
    Files.copy(SAMPLES.resolve(sample), target);
    Files.setLastModifiedTime(target, FileTime.from(Instant.parse("2021-01-23T02:15:00Z")));
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2021-01-23T02:15:00Z")));
  }

  private Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(home.resolve("output"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(home.relativize(file).toString(), sha256(file));
      }
    }
    return hashes;
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private Ended tiendo(String... arguments) throws IOException {
    return tiendo(home, arguments);
  }

  private Ended tiendo(Path where, String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--home");
    all.add(where.toString());
    Process process = start(all.toArray(String[]::new));
    String results = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return new Ended(process.exitValue(), results, Files.readString(progressFile()));
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Tiendo.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.redirectError(progressFile().toFile());
    return builder.start();
  }

  private Path progressFile() {
    return home.resolve("progress.txt");
  }

  private void awaitFirstStep(Process demo) throws IOException {
    while (demo.isAlive() && !Files.readString(progressFile()).contains("[1/")) {
      Thread.onSpinWait();
    }
  }
}
