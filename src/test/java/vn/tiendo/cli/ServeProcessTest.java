package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.job.HomeView;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.ledger.QueuedLetter.State;
import vn.tiendo.plan.Cadence;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.NextYear;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.plan.Schedule;
import vn.tiendo.plan.ScheduleEntry;
import vn.tiendo.standing.ChangedPlan;
import vn.tiendo.workbook.plan.PlanWorkbook;

/**
 * {@code serve} as a process of its own, by the machine's clock, with a plan of this year that
 * looks every two seconds: what is dropped goes through, whatever becomes of the process.
 */
class ServeProcessTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Ten seconds on an idle machine, of which a machine that builds has several times as many. */
  private static final Duration WITHIN =
      Duration.ofSeconds(Integer.getInteger("tiendo.serve.within", 90));

  private final LocalDate today = LocalDate.ofInstant(Clock.ofSystem().now(), ZONE);
  private final List<Process> started = new ArrayList<>();

  @TempDir private Path home;
  private Plan plan = SamplePlan.of2021();

  @BeforeEach
  void aPlanOfThisYearThatLooksEveryTwoSeconds() throws IOException {
    Plan rolled = NextYear.of(SamplePlan.of2021(), today.getYear(), List.of());
    plan =
        ChangedPlan.from(rolled)
            .named(rolled.code(), ZONE, 1)
            .schedule(
                new ScheduleEntry(
                    PlannedJob.INTAKE, new Schedule.Every(Duration.ofSeconds(2)), true))
            .plan();
    Path jobs = Files.createDirectories(home.resolve("jobs"));
    try (OutputStream out = Files.newOutputStream(jobs.resolve("ke-hoach.xlsx"))) {
      PlanWorkbook.write(plan, out);
    }
  }

  @AfterEach
  void noProcessIsLeft() throws InterruptedException {
    for (Process process : started) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void whatIsDroppedIsTakenInWithItsReceiptAndNothingIsLostOrDoubledByAKill() throws Exception {
    Process first = serve();
    Path master = home.resolve("output/%s/Tong-hop-tien-do-%s.xlsx".formatted(code(), code()));
    await(first, () -> Files.exists(master));
    FileTime written = Files.getLastModifiedTime(master);

    drop("van-phong", "BC 1.xlsx", 10);
    await(first, () -> receipts() == 1 && Files.getLastModifiedTime(master).compareTo(written) > 0);

    drop("van-phong", "BC 2.xlsx", 20);
    drop("ban-tuyen-giao", "BC 3.xlsx", 30);
    // Somewhere between the look and the receipts, as it comes.
    first.waitFor(2500, TimeUnit.MILLISECONDS);
    first.destroyForcibly().waitFor();
    drop("ban-phong-trao", "BC 4.xlsx", 40);

    Process second = serve();
    await(second, () -> receipts() >= 4);
    drop("ban-to-chuc-kiem-tra", "BC 5.xlsx", 50);
    await(second, () -> receipts() >= 5);
    endsCleanly(second);

    try (HomeView view = HomeView.open(HomeSettings.of(home), Clock.ofSystem())) {
      assertThat(view.dossier(plan, view.now()).arrivals())
          .extracting(Arrival::path)
          .containsExactlyInAnyOrder(
              "van-phong/BC 1.xlsx",
              "van-phong/BC 2.xlsx",
              "ban-tuyen-giao/BC 3.xlsx",
              "ban-phong-trao/BC 4.xlsx",
              "ban-to-chuc-kiem-tra/BC 5.xlsx");
      assertThat(view.outbox().find(code(), State.SENT))
          .extracting(QueuedLetter::letter)
          .filteredOn(letter -> letter.kind() == LetterKind.RECEIPT)
          .hasSize(5);
      assertThat(view.outbox().waiting(code())).isEmpty();
    }
  }

  @Test
  void toldToEndInTheMiddleOfALargeIntakeItEndsAtOnceAndTheNextStartGoesOn() throws Exception {
    int files = 120;
    for (int i = 0; i < files; i++) {
      drop("van-phong", "BC %03d.xlsx".formatted(i), i % 100);
    }
    Process first = serve();
    await(first, () -> Files.exists(home.resolve(".tiendo/archive/journal.jsonl")));
    first.waitFor(800, TimeUnit.MILLISECONDS);
    endsCleanly(first);

    Process second = serve();
    Path master = home.resolve("output/%s/Tong-hop-tien-do-%s.xlsx".formatted(code(), code()));
    await(second, () -> Files.exists(master));
    endsCleanly(second);
    try (HomeView view = HomeView.open(HomeSettings.of(home), Clock.ofSystem())) {
      assertThat(view.dossier(plan, view.now()).arrivals())
          .hasSize(files)
          .allMatch(arrival -> arrival.verdict() != null);
    }
  }

  private static void endsCleanly(Process process) throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(WITHIN.toSeconds(), TimeUnit.SECONDS)).as("ended").isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private String code() {
    return plan.code();
  }

  private int receipts() throws IOException {
    Path letters = home.resolve("output").resolve(code()).resolve("thu");
    if (!Files.isDirectory(letters)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(letters)) {
      return (int)
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".eml") && name.contains("phan-hoi"))
              .count();
    }
  }

  /** A sheet of one row, which appears in its folder whole. */
  private void drop(String folder, String name, int progress) throws IOException {
    String task =
        plan.tasks().stream()
            .filter(t -> t.cadence() == Cadence.MONTHLY)
            .filter(t -> folder.equals(plan.findUnit(t.lead()).orElseThrow().folder()))
            .map(t -> t.code() + "|" + t.content())
            .findFirst()
            .orElse("4.4|" + plan.findTask("4.4").orElseThrow().content());
    Path file = home.resolve(name);
    try (Workbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("BC");
      row(
          sheet,
          0,
          "BÁO CÁO TIẾN ĐỘ THÁNG %d/%d".formatted(today.getMonthValue(), today.getYear()));
      row(sheet, 2, "Mã nhiệm vụ", "Nhiệm vụ", "Tiến độ (%)", "Kết quả");
      row(sheet, 3, task.split("\\|")[0], task.split("\\|")[1]);
      sheet.getRow(3).createCell(2).setCellValue(progress);
      sheet.getRow(3).createCell(3).setCellValue("Đang làm " + name);
      book.write(out);
    }
    Path target = Files.createDirectories(home.resolve("input").resolve(folder)).resolve(name);
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void row(Sheet sheet, int index, String... texts) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private void await(Process process, Callable<Boolean> holds) throws Exception {
    Instant begun = Clock.ofSystem().now();
    while (!holds.call()) {
      assertThat(process.isAlive()).as(this::said).isTrue();
      assertThat(Duration.between(begun, Clock.ofSystem().now())).as(this::said).isLessThan(WITHIN);
      process.waitFor(50, TimeUnit.MILLISECONDS);
    }
  }

  private String said() {
    try {
      return Files.readString(home.resolve("said.txt"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private Process serve() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Tiendo.class.getName(),
            "serve",
            "--home",
            home.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("said.txt").toFile()));
    Process process = builder.start();
    started.add(process);
    return process;
  }
}
