package vn.tiendo.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.Line;
import vn.tiendo.standing.ReceivedReport;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.standing.Source;
import vn.tiendo.standing.Standings;
import vn.tiendo.text.Language;
import vn.tiendo.workbook.OfficeSchemas;
import vn.tiendo.workbook.word.AssessmentReport;

/** What a sheet says is text in the master, whatever it looks like. */
class HostileTextTest {

  private static final String FORMULA = "=HYPERLINK(\"http://evil.example\",\"bấm\")";
  private static final String COMMAND = "@SUM(1+1)*cmd|' /C calc'!A0";
  private static final String MARKUP = "<script>alert(1)</script> & ]]> _x000D_";
  private static final String LONG =
      IntStream.range(0, 12_000).mapToObj(i -> "ạ" + i).collect(Collectors.joining(" "));
  private static final String STRANGE = "một\r\nhai\u202Eba\u0007\uFFFF\tbốn";
  private static final Source SOURCE = new Source("van-phong/=1+1 <b>&'\"].xlsx", "=T1");

  @Test
  void noCellBecomesAFormulaAndNothingIsLost() throws IOException, SAXException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MasterWorkbook.write(hostile(), Language.VI, out);
    assertThat(new OfficeSchemas().defects(out.toByteArray())).isEmpty();
    Set<String> texts = new HashSet<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              assertThat(cell.getCellFormula()).doesNotContain("evil", "cmd");
            } else if (cell.getCellType() == CellType.STRING) {
              texts.add(cell.getStringCellValue());
            }
          }
        }
      }
    }
    assertThat(texts)
        .contains(FORMULA, COMMAND, MARKUP, SOURCE.path(), SOURCE.sheet())
        .contains(LONG.substring(0, 32_766) + "…")
        .contains("một\nhai\u202Eba\tbốn");
  }

  @Test
  void theReportHoldsItAsTextToo() throws IOException, SAXException {
    Dossier dossier = hostile();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AssessmentReport.write(
        dossier, dossier.plan().findPeriod("2021-final").orElseThrow(), Language.VI, out);
    assertThat(new OfficeSchemas().defects(out.toByteArray())).isEmpty();
  }

  private static Dossier hostile() {
    Dossier end = SampleYear.of2021().dossier("2021-11-01T08:00");
    Plan plan = end.plan();
    List<ReceivedReport> reports = end.reports().stream().map(HostileTextTest::hostile).toList();
    return new Dossier(
        plan,
        end.asOf(),
        end.printedMoment(),
        Standings.at(plan, reports, end.asOf()),
        reports,
        end.arrivals(),
        end.ratings(),
        end.firstLook(),
        end.precedents());
  }

  private static ReceivedReport hostile(ReceivedReport report) {
    return new ReceivedReport(
        report.arrival(),
        report.unit(),
        report.period(),
        SOURCE,
        report.arrivedAt(),
        report.version(),
        report.verdict(),
        report.nil(),
        report.unchanged(),
        report.collected(),
        report.rows(),
        report.lines().stream().map(HostileTextTest::hostile).toList());
  }

  private static Line hostile(Line line) {
    return new Line(
        line.row(),
        line.column(),
        line.task(),
        line.status(),
        line.progress(),
        line.completedOn(),
        line.deadline(),
        FORMULA,
        line.task().equals("1.1") ? LONG : MARKUP,
        COMMAND,
        STRANGE,
        line.target(),
        line.actual());
  }
}
