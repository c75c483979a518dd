package vn.tiendo.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.report.Line;
import vn.tiendo.report.Status;
import vn.tiendo.standing.ChangedPlan;
import vn.tiendo.standing.ReceivedReport;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.standing.Standings;
import vn.tiendo.text.Language;

/** What units report of indicators, of nothing, of nothing new, and against each other. */
class ReportedFiguresTest {

  private static final Plan PLAN =
      ChangedPlan.from(SamplePlan.of2021())
          .target("1.2", 20, "đơn vị")
          .target("2.4", 30, "tin, bài")
          .plan();

  @Test
  void anIndicatorIsReachedOrNotByTheLatestFigureReported() throws IOException {
    Dossier dossier =
        changed(
            (unit, line) ->
                switch (line.task()) {
                  case "1.2" -> with(line, line.status(), line.progress(), 20d);
                  case "2.4" -> with(line, line.status(), line.progress(), 21d);
                  default -> line;
                });
    try (ReadableWorkbook book = MasterWorkbookTest.read(dossier, Language.VI)) {
      assertThat(row(book, "Chỉ tiêu", "1.2")).contains("đơn vị", "20", "1", "Đạt");
      assertThat(row(book, "Chỉ tiêu", "2.4")).contains("tin, bài", "30", "21", "0.7", "Chưa đạt");
    }
  }

  @Test
  void aConflictIsShownWithBothSources() throws IOException {
    Dossier dossier =
        changed(
            (unit, line) ->
                unit.equals("BPT") && line.task().equals("4.4")
                    ? with(line, Status.IN_PROGRESS, 5d, null)
                    : line);
    assertThat(dossier.standings().conflicts()).isNotEmpty();
    try (ReadableWorkbook book = MasterWorkbookTest.read(dossier, Language.VI)) {
      List<String> conflict = row(book, "Mâu thuẫn số liệu", "4.4");
      assertThat(conflict).contains("Ban Tổ chức – Kiểm tra", "Ban Phong trào");
      assertThat(conflict.stream().filter(text -> text.startsWith("Dòng "))).hasSize(2);
    }
  }

  @Test
  void aReportOfNothingAndOneOfNothingNewHaveMarksOfTheirOwn() throws IOException {
    Dossier end = SampleYear.of2021().dossier("2021-11-01T08:00");
    List<ReceivedReport> reports =
        end.reports().stream()
            .map(r -> r.unit().equals("VP") && r.period().equals("2021-05") ? unchanged(r) : r)
            .toList();
    try (ReadableWorkbook book = MasterWorkbookTest.read(with(end, reports), Language.VI)) {
      assertThat(row(book, "Nộp báo cáo", "Văn phòng")).contains("Đúng hạn, không đổi");
      assertThat(row(book, "Nộp báo cáo", "Ban Phong trào"))
          .contains("Đúng hạn, không phát sinh", "Thiếu");
    }
  }

  private interface Change {
    Line of(String unit, Line line);
  }

  private static Dossier changed(Change change) {
    Dossier end = SampleYear.by(PLAN).dossier("2021-11-01T08:00");
    List<ReceivedReport> reports = new ArrayList<>();
    for (ReceivedReport r : end.reports()) {
      reports.add(
          report(
              r,
              r.unchanged(),
              r.lines().stream().map(line -> change.of(r.unit(), line)).toList()));
    }
    return with(end, reports);
  }

  private static Dossier with(Dossier end, List<ReceivedReport> reports) {
    return new Dossier(
        end.plan(),
        end.asOf(),
        end.printedMoment(),
        Standings.at(end.plan(), reports, end.asOf()),
        reports,
        end.arrivals(),
        end.ratings(),
        end.firstLook(),
        end.precedents());
  }

  private static ReceivedReport unchanged(ReceivedReport report) {
    return report(report, true, report.lines());
  }

  private static ReceivedReport report(ReceivedReport r, boolean unchanged, List<Line> lines) {
    return new ReceivedReport(
        r.arrival(),
        r.unit(),
        r.period(),
        r.source(),
        r.arrivedAt(),
        r.version(),
        r.verdict(),
        r.nil(),
        unchanged,
        r.collected(),
        r.rows(),
        lines);
  }

  private static Line with(
      Line line, Status status, @Nullable Double progress, @Nullable Double actual) {
    return new Line(
        line.row(),
        line.column(),
        line.task(),
        status,
        progress,
        line.completedOn(),
        line.deadline(),
        line.result(),
        line.difficulty(),
        line.proposal(),
        line.evidence(),
        line.target(),
        actual);
  }

  private static List<String> row(ReadableWorkbook book, String sheet, String mark)
      throws IOException {
    return MasterWorkbookTest.rows(book, sheet).stream()
        .map(MasterWorkbookTest::texts)
        .filter(texts -> texts.contains(mark))
        .findFirst()
        .orElseThrow();
  }
}
