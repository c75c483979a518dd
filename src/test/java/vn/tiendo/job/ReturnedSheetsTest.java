package vn.tiendo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.Finding;
import vn.tiendo.report.FindingCode;
import vn.tiendo.report.Verdict;
import vn.tiendo.standing.ReceivedReport;

/** What goes back to a department, and what comes in again. */
class ReturnedSheetsTest {

  private static final Instant SENT = Instant.parse("2021-09-24T03:05:00Z");
  private static final Instant TAKEN_IN = Instant.parse("2021-09-24T04:00:00Z");
  private static final Instant MENDED = Instant.parse("2021-09-24T07:00:00Z");
  private static final Instant AGAIN = Instant.parse("2021-09-24T08:00:00Z");
  private static final Instant LATER = Instant.parse("2021-09-24T09:00:00Z");
  private static final String FOLDER = "ban-to-chuc-kiem-tra/";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"TCKT_T09.2021.xls", "TCKT_T09.2021 (đã sửa).xls", "TCKT_T09.2021 - Copy.xls"})
  void aMendedCopyIsTheNewVersionOfTheSheetItWasMadeOfUnderWhateverName(String name)
      throws Exception {
    SampleHome home = new SampleHome(folder);
    try (Engine engine = home.open()) {
      home.lay("036", SENT);
      engine.run(TAKEN_IN);
      Path marked = folder.resolve("output/KP2021/phan-hoi/" + FOLDER + "TCKT_T09.2021.xls");
      mend(marked, home.input().resolve(FOLDER + name));
      RunReport report = engine.run(AGAIN);
      assertThat(report.arrivals()).hasSize(1);
      Arrival mended = report.arrivals().get(0);
      assertThat(mended.verdict()).isEqualTo(Verdict.ACCEPTED);
      assertThat(codes(mended)).doesNotContain(FindingCode.REPORTED_ELSEWHERE);
      assertThat(marked).doesNotExist();
    }
    List<ReceivedReport> september =
        dossier(AGAIN).reports().stream()
            .filter(report -> report.period().equals("2021-09"))
            .toList();
    assertThat(september).extracting(ReceivedReport::version).containsExactly(1, 2);
    assertThat(september.get(1).source().path()).isEqualTo(FOLDER + name);
    assertThat(september.get(1).source().identity())
        .isEqualTo(september.get(0).source().identity());
    assertThat(receipts())
        .last()
        .extracting(Letter::text)
        .asString()
        .containsIgnoringWhitespaces("Thêm nhiệm vụ 4.1");
  }

  @Test
  void aCopyThatComesInUnderAnotherNameAsItWasSentBackIsNoNewVersion() throws Exception {
    SampleHome home = new SampleHome(folder);
    try (Engine engine = home.open()) {
      home.lay("036", SENT);
      engine.run(TAKEN_IN);
      Path marked = folder.resolve("output/KP2021/phan-hoi/" + FOLDER + "TCKT_T09.2021.xls");
      Path copy = home.input().resolve(FOLDER + "TCKT_T09.2021 (đã sửa).xls");
      Files.copy(marked, copy);
      Files.setLastModifiedTime(copy, FileTime.from(MENDED));
      assertThat(codes(engine.run(AGAIN).arrivals().get(0)))
          .contains(FindingCode.NOTHING_NEW)
          .doesNotContain(FindingCode.REPORTED_ELSEWHERE);
    }
    assertThat(dossier(AGAIN).reports())
        .filteredOn(report -> report.period().equals("2021-09"))
        .hasSize(1);
  }

  @Test
  void aCopyCannotBePutOverAnotherUnitsLines() throws Exception {
    SampleHome home = new SampleHome(folder);
    try (Engine engine = home.open()) {
      home.lay("036", SENT);
      engine.run(TAKEN_IN);
      Path marked = folder.resolve("output/KP2021/phan-hoi/" + FOLDER + "TCKT_T09.2021.xls");
      mend(marked, home.input().resolve("van-phong/BC.xls"));
      engine.run(AGAIN);
    }
    Dossier dossier = dossier(AGAIN);
    assertThat(dossier.reports())
        .filteredOn(report -> report.source().path().startsWith("van-phong"))
        .allMatch(report -> report.source().lineage().equals("van-phong/BC.xls"));
    assertThat(dossier.standings().linesInForce())
        .filteredOn(line -> line.report().unit().equals("BTCKT"))
        .isNotEmpty()
        .allMatch(line -> line.report().source().path().startsWith(FOLDER));
  }

  @Test
  void whatIsSentAgainUnchangedIsAnsweredOnceAndIsNoNewVersion() throws Exception {
    SampleHome home = new SampleHome(folder);
    try (Engine engine = home.open()) {
      Path file = home.lay("037", SENT);
      engine.run(TAKEN_IN);
      assertThat(receipts()).hasSize(1);
      Files.setLastModifiedTime(file, FileTime.from(MENDED));
      RunReport again = engine.run(AGAIN);
      assertThat(again.arrivals()).hasSize(1);
      assertThat(codes(again.arrivals().get(0))).containsExactly(FindingCode.NOTHING_NEW);
      assertThat(receipts())
          .hasSize(2)
          .last()
          .extracting(Letter::text)
          .asString()
          .containsIgnoringWhitespaces("không có thay đổi");
      Files.setLastModifiedTime(file, FileTime.from(AGAIN.plusSeconds(60)));
      assertThat(engine.run(LATER).arrivals()).isEmpty();
      assertThat(engine.run(LATER).lettersQueued()).isZero();
    }
    assertThat(dossier(LATER).reports())
        .filteredOn(report -> report.period().equals("2021-09"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thu", "Thử", "THỬ", "Thử nghiệm"})
  void whatIsTriedOutIsMarkedAndAnsweredAndCountsForNothing(String trial) throws Exception {
    SampleHome home = new SampleHome(folder);
    Path file = home.lay("036", SENT);
    Path tried = home.input().resolve(FOLDER + trial + "/TCKT_T09.2021.xls");
    Files.createDirectories(Objects.requireNonNull(tried.getParent()));
    Files.move(file, tried);
    try (Engine engine = home.open()) {
      engine.run(TAKEN_IN);
    }
    assertThat(folder.resolve("output/KP2021/phan-hoi/" + FOLDER + trial + "/TCKT_T09.2021.xls"))
        .exists();
    assertThat(receipts())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.subject()).isEqualTo("Phản hồi bản gửi thử");
              assertThat(letter.text()).containsIgnoringWhitespaces("không tính là đã nộp", "120%");
              assertThat(letter.attachments()).hasSize(1);
            });
    Dossier dossier = dossier(TAKEN_IN);
    assertThat(dossier.reports()).isEmpty();
    assertThat(dossier.arrivals()).isEmpty();
    assertThat(dossier.standings().linesInForce()).isEmpty();
  }

  @Test
  void aUnitIsToldOnceThatAFileOfItsWasTakenBack() throws Exception {
    SampleHome home = new SampleHome(folder);
    try (Engine engine = home.open()) {
      home.lay("037", SENT);
      long id = engine.run(TAKEN_IN).arrivals().get(0).id();
      assertThat(engine.withdraw(id, "gửi nhầm thư mục", AGAIN)).isPresent();
      engine.run(AGAIN);
      engine.run(LATER);
    }
    assertThat(receipts())
        .hasSize(2)
        .last()
        .satisfies(
            letter ->
                assertThat(letter.text())
                    .containsIgnoringWhitespaces("đã rút lại tệp “BC tien do VP thang 09.xlsx”")
                    .containsIgnoringWhitespaces("gửi nhầm thư mục"));
    assertThat(dossier(LATER).standings().linesInForce()).isEmpty();
  }

  @Test
  void aFileOfNobodyIsMarkedAndTheOfficeIsToldOfIt() throws Exception {
    SampleHome home = new SampleHome(folder);
    Files.createDirectories(home.input());
    Files.writeString(
        home.input().resolve("ghi chép.csv"), "TT;Nhiệm vụ;Tỷ lệ (%)\n1;Việc gì đó;50\n");
    Files.setLastModifiedTime(home.input().resolve("ghi chép.csv"), FileTime.from(SENT));
    try (Engine engine = home.open()) {
      engine.run(TAKEN_IN);
    }
    assertThat(letters(LetterKind.INCIDENT))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.recipient()).isEqualTo("van-phong@tinhdoan.example");
              assertThat(letter.text()).contains("ghi chép.csv");
            });
    assertThat(folder.resolve("output/KP2021/phan-hoi/ghi chép.csv (cần sửa).xlsx")).exists();
  }

  @Test
  void afterAPlansLastDayASheetIsStillMarkedAndNoLetterArises() throws Exception {
    SampleHome home = new SampleHome(folder);
    Instant nextYear = Instant.parse("2022-03-01T03:00:00Z");
    home.lay("036", nextYear.minusSeconds(3600));
    try (Engine engine = home.open()) {
      engine.run(nextYear);
    }
    assertThat(folder.resolve("output/KP2021/phan-hoi/" + FOLDER + "TCKT_T09.2021.xls")).exists();
    assertThat(receipts()).isEmpty();
  }

  @Test
  void aReceiptLiesBesideTheMarkedCopyAsAPage() throws Exception {
    SampleHome home = new SampleHome(folder);
    home.lay("036", SENT);
    try (Engine engine = home.open()) {
      engine.run(TAKEN_IN);
    }
    try (Stream<Path> files = Files.list(folder.resolve("output/KP2021/phan-hoi/" + FOLDER))) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrder("TCKT_T09.2021.xls", "Phan-hoi_2021-09-24_1.html");
    }
  }

  /** Types what the marks ask for, on both sheets, and saves under a name. */
  private static void mend(Path marked, Path as) throws IOException {
    Files.createDirectories(Objects.requireNonNull(as.getParent()));
    try (InputStream in = Files.newInputStream(marked);
        Workbook workbook = WorkbookFactory.create(in)) {
      for (Sheet sheet : workbook) {
        if (!sheet.getSheetName().equals("Cần sửa")) {
          sheet.getRow(13).getCell(5).setCellValue("22/04/2021");
          sheet.getRow(14).getCell(3).setCellValue("80%");
          sheet.removeRow(sheet.getRow(17));
        }
      }
      try (OutputStream out = Files.newOutputStream(as)) {
        workbook.write(out);
      }
    }
    Files.setLastModifiedTime(as, FileTime.from(MENDED));
  }

  private static List<FindingCode> codes(Arrival arrival) {
    return arrival.findings().stream().map(Finding::code).toList();
  }

  private List<Letter> receipts() throws IOException {
    return letters(LetterKind.RECEIPT);
  }

  private List<Letter> letters(LetterKind kind) throws IOException {
    try (HomeView view = view()) {
      return view.outbox().all("KP2021").stream()
          .map(QueuedLetter::letter)
          .filter(letter -> letter.kind() == kind)
          .toList();
    }
  }

  private Dossier dossier(Instant asOf) throws IOException {
    try (HomeView view = view()) {
      Plan plan = view.plans(asOf).get(0);
      return view.dossier(plan, asOf);
    }
  }

  private HomeView view() throws IOException {
    return HomeView.open(HomeSettings.of(folder), new SampleHome.StillClock());
  }
}
