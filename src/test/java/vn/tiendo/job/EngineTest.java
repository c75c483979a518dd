package vn.tiendo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.job.batch.RunFailed;
import vn.tiendo.job.home.HomeInUse;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.job.output.OutputFile;
import vn.tiendo.job.plans.PlansInForce;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.FindingCode;
import vn.tiendo.report.Verdict;
import vn.tiendo.standing.Standing;

class EngineTest {

  private static final Instant END_OF_JUNE = Instant.parse("2021-06-30T16:59:59Z");
  private static final Instant JULY = Instant.parse("2021-07-10T03:00:00Z");

  @TempDir private Path folder;

  @Test
  void aSecondProcessInTheSameHomeIsTurnedAwayWhileOneThatOnlyLooksIsNot() throws Exception {
    SampleHome home = new SampleHome(folder).layUpTo(END_OF_JUNE);
    try (Engine engine = home.open()) {
      engine.run(END_OF_JUNE);
      assertThatThrownBy(home::open).isInstanceOf(HomeInUse.class);
      assertThat(dossier(END_OF_JUNE).standings().findTask("2.3").orElseThrow().standing())
          .isEqualTo(Standing.OVERDUE);
    }
  }

  @Test
  void aSecondRunChangesNothingAndAViewOfThePastTakesInNothing() throws Exception {
    SampleHome home = new SampleHome(folder).layUpTo(END_OF_JUNE);
    try (Engine engine = home.open()) {
      assertThat(engine.run(END_OF_JUNE).arrivals()).isNotEmpty();
      List<OutputFolder.Print> prints = home.output().prints();
      home.lay("036", END_OF_JUNE.minusSeconds(60));
      RunReport view = engine.run(Instant.parse("2021-03-31T16:59:59Z"));
      assertThat(view.view()).isTrue();
      assertThat(view.arrivals()).isEmpty();
      assertThat(view.written()).singleElement().asString().contains("luu");
      assertThat(home.output().prints()).containsAll(prints);
      Files.delete(home.input().resolve("ban-to-chuc-kiem-tra/TCKT_T09.2021.xls"));
      RunReport again = engine.run(END_OF_JUNE);
      assertThat(again.arrivals()).isEmpty();
      assertThat(again.written()).isEmpty();
      assertThat(again.lettersQueued()).isZero();
    }
  }

  @Test
  void whatCannotBeReadOrIsOfNobodyHarmsOnlyItself() throws Exception {
    SampleHome home = new SampleHome(folder).layUpTo(Instant.parse("2021-01-31T00:00:00Z"));
    Path strange = Files.createDirectories(home.input().resolve("phòng lạ"));
    Files.copy(home.lay("002", Instant.parse("2021-01-24T09:40:00Z")), strange.resolve("BC.xlsx"));
    Files.write(home.input().resolve("van-phong/hỏng.xlsx"), new byte[] {'P', 'K', 3, 4, 5, 6, 7});
    Files.writeString(home.input().resolve("van-phong/~$BC.xlsx"), "owner");
    try (Engine engine = home.open()) {
      RunReport report = engine.run(Instant.parse("2021-01-31T01:00:00Z"));
      assertThat(verdictOf(report, "van-phong/hỏng.xlsx")).isEqualTo(Verdict.REJECTED);
      assertThat(report.arrivals())
          .filteredOn(arrival -> arrival.verdict() == Verdict.ACCEPTED)
          .hasSizeGreaterThanOrEqualTo(4);
      assertThat(report.arrivals()).noneMatch(arrival -> arrival.path().contains("~$"));
    }
  }

  @Test
  void aBrokenPlanLeavesItsLastGoodVersionInForce() throws Exception {
    SampleHome home = new SampleHome(folder).layUpTo(Instant.parse("2021-01-31T00:00:00Z"));
    try (Engine engine = home.open()) {
      engine.run(Instant.parse("2021-01-31T01:00:00Z"));
      Files.writeString(home.plan(), "no workbook", StandardCharsets.UTF_8);
      Files.writeString(folder.resolve("jobs/khac.xlsx"), "nor this", StandardCharsets.UTF_8);
      RunReport report = engine.run(Instant.parse("2021-02-01T01:00:00Z"));
      assertThat(report.plans().plans()).extracting(Plan::code).containsExactly("KP2021");
      assertThat(report.plans().broken())
          .extracting(PlansInForce.BrokenPlan::lastGood)
          .containsExactly("KP2021", null);
    }
  }

  @Test
  void anOutputThatCannotBeWrittenFailsTheRunWhichThenCanBeRepeated() throws Exception {
    SampleHome home = new SampleHome(folder).layUpTo(Instant.parse("2021-01-31T00:00:00Z"));
    Files.writeString(folder.resolve("output"), "a file where a folder should be");
    try (Engine engine = home.open()) {
      assertThatThrownBy(() -> engine.run(JULY)).isInstanceOf(RunFailed.class);
      Files.delete(folder.resolve("output"));
      assertThat(engine.run(JULY).written()).isNotEmpty();
      assertThat(dossier(JULY).arrivals()).hasSize(4);
    }
  }

  @Test
  void aWorkbookThatIsOpenElsewhereGetsANewOneBesideItUntilItIsClosed() throws Exception {
    SampleHome home = new SampleHome(folder).layUpTo(Instant.parse("2021-01-31T00:00:00Z"));
    boolean[] open = {false};
    OutputFile.Move move =
        (from, to) -> {
          if (open[0] && Files.exists(to)) {
            throw new IOException(to + " is open elsewhere");
          }
          OutputFile.moveOver(from, to);
        };
    EngineParts parts = EngineParts.standard(vn.tiendo.sheet.Limits.defaults());
    try (Engine engine =
        Engine.open(
            HomeSettings.of(folder),
            new SampleHome.StillClock(),
            new EngineParts(parts.reader(), parts.writer(), move))) {
      engine.run(Instant.parse("2021-01-31T01:00:00Z"));
      open[0] = true;
      home.layUpTo(Instant.parse("2021-02-28T00:00:00Z"));
      assertThat(engine.run(Instant.parse("2021-02-28T01:00:00Z")).beside())
          .singleElement()
          .asString()
          .endsWith("Tong-hop-tien-do-KP2021_2021-02-28-0800.xlsx");
      open[0] = false;
      assertThat(engine.run(Instant.parse("2021-02-28T01:00:01Z")).written()).isNotEmpty();
      try (Stream<Path> files = Files.list(folder.resolve("output/KP2021"))) {
        assertThat(files.filter(file -> file.toString().endsWith(".xlsx"))).hasSize(1);
      }
    }
  }

  @Test
  void aWithdrawnArrivalGivesWayToTheVersionBeforeIt() throws Exception {
    SampleHome home = new SampleHome(folder);
    try (Engine engine = home.open()) {
      home.lay("036", Instant.parse("2021-09-24T03:05:00Z"));
      engine.run(Instant.parse("2021-09-25T00:00:00Z"));
      int before = dossier(JULY.plusSeconds(9_000_000)).standings().linesInForce().size();
      home.lay("041", Instant.parse("2021-09-29T01:30:00Z"));
      RunReport corrected = engine.run(Instant.parse("2021-09-29T02:00:00Z"));
      long id = corrected.arrivals().get(0).id();
      assertThat(engine.withdraw(id, "nhầm tệp", null)).isPresent();
      assertThat(engine.withdraw(id, "nhầm tệp", null)).isEmpty();
      Dossier after = dossier(Instant.parse("2027-01-01T00:00:00Z"));
      assertThat(after.standings().linesInForce()).hasSize(before);
      assertThat(after.arrivals())
          .filteredOn(arrival -> arrival.id() == id)
          .extracting(Arrival::withdrawnBecause)
          .containsExactly("nhầm tệp");
    }
  }

  @Test
  void rebuildMakesTheSameLedgerFromArchiveAndJournalAndSendsNothingAgain() throws Exception {
    SampleHome home = new SampleHome(folder);
    try (Engine engine = home.open()) {
      home.layUpTo(END_OF_JUNE);
      engine.run(END_OF_JUNE);
      home.layUpTo(SampleHome.END);
      engine.run(SampleHome.END);
    }
    List<OutputFolder.Print> prints = home.output().prints();
    Dossier before = dossier(SampleHome.END);
    Files.delete(folder.resolve(".tiendo/ledger.mv.db"));
    try (Engine engine = home.open()) {
      assertThat(engine.rebuild()).isEqualTo(before.arrivals().size());
      RunReport report = engine.run(SampleHome.END);
      assertThat(report.lettersQueued()).isZero();
      assertThat(report.lettersSent()).isZero();
    }
    assertThat(dossier(SampleHome.END)).isEqualTo(before);
    assertThat(home.output().prints()).isEqualTo(prints);
  }

  @Test
  void aFileArrivesWhenItWasChangedButNotBeforeTheLookBefore() throws Exception {
    SampleHome home = new SampleHome(folder);
    Instant friday = Instant.parse("2021-10-29T10:00:00Z");
    Instant monday = Instant.parse("2021-11-01T01:00:00Z");
    try (Engine engine = home.open()) {
      engine.run(friday);
      home.lay("046", Instant.parse("2021-10-31T15:15:00Z"));
      home.lay("001", Instant.parse("2021-01-23T02:15:00Z"));
      RunReport report = engine.run(monday);
      assertThat(report.arrivals())
          .extracting(Arrival::arrivedAt)
          .containsExactlyInAnyOrder(Instant.parse("2021-10-31T15:15:00Z"), friday);
      assertThat(report.arrivals())
          .filteredOn(arrival -> arrival.path().startsWith("ban-to-chuc"))
          .flatExtracting(Arrival::findings)
          .anyMatch(finding -> finding.code() == FindingCode.LATE);
    }
  }

  private Dossier dossier(Instant asOf) throws IOException {
    try (HomeView view = HomeView.open(HomeSettings.of(folder), new SampleHome.StillClock())) {
      return view.dossier(view.plans(asOf).get(0), asOf);
    }
  }

  private static Verdict verdictOf(RunReport report, String path) {
    return report.arrivals().stream()
        .filter(arrival -> arrival.path().equals(path))
        .map(Arrival::verdict)
        .findFirst()
        .orElseThrow();
  }
}
