package vn.tiendo.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Precedents;
import vn.tiendo.plan.NextYear;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.standing.ChangedPlan;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.text.Language;

class WorkloadSheetTest {

  @Test
  void saysThatThereIsNoYearBeforeToCompareWith() throws IOException {
    try (ReadableWorkbook book =
        MasterWorkbookTest.read(SampleYear.of2021().dossier("2021-06-30"), Language.VI)) {
      List<Row> rows = MasterWorkbookTest.rows(book, "Khối lượng công việc");
      assertThat(rows)
          .anySatisfy(
              row ->
                  assertThat(MasterWorkbookTest.texts(row))
                      .anySatisfy(text -> assertThat(text).contains("Chưa có kế hoạch năm trước")));
    }
  }

  @Test
  void comparesEachUnitsWorkWithThatOfTheYearBefore() throws IOException {
    Plan before = SamplePlan.of2021();
    Plan rolled = NextYear.of(before, 2022, List.of());
    Plan now =
        ChangedPlan.from(rolled)
            .periods(rolled.periods().stream().filter(p -> !p.code().equals("2022-H1")).toList())
            .plan();
    Dossier dossier = SampleYear.by(now).dossier("2022-06-30");
    try (ReadableWorkbook book =
        MasterWorkbookTest.read(withYearBefore(dossier, before), Language.VI)) {
      assertThat(row(book, "Văn phòng", "Báo cáo", "2022")).endsWith("18", "19", "-1", "");
      assertThat(row(book, "Văn phòng", "Báo cáo", "2021")).endsWith("19", "", "", "");
      assertThat(row(book, "Văn phòng", "Cộng khối lượng công việc", "2022"))
          .endsWith("33", "34", "-1", "");
    }
  }

  @Test
  void countsPapersAndSessionsThatDidNotKeepTheirDay() throws IOException {
    Plan plan =
        ChangedPlan.from(SamplePlan.of2021())
            .paper("BTG", "Tờ trình 1", "2021-03-10", "2021-03-09")
            .paper("BTG", "Tờ trình 2", "2021-03-20", "2021-03-25")
            .paper("BTG", "Tờ trình 3", "2021-05-20", null)
            .plan();
    try (ReadableWorkbook book =
        MasterWorkbookTest.read(SampleYear.by(plan).dossier("2021-06-30"), Language.VI)) {
      assertThat(row(book, "Ban Tuyên giáo", "Văn bản trình trễ hoặc chưa trình", "2021"))
          .startsWith("Ban Tuyên giáo", "Văn bản trình trễ hoặc chưa trình", "2021", "0", "0", "1")
          .contains("0.6666666666666667");
      assertThat(row(book, "Ban Thường vụ", "Phiên họp theo lịch", "2021"))
          .endsWith("12", "", "", "");
    }
  }

  private static Dossier withYearBefore(Dossier dossier, Plan before) {
    return new Dossier(
        dossier.plan(),
        dossier.asOf(),
        dossier.printedMoment(),
        dossier.standings(),
        dossier.reports(),
        dossier.arrivals(),
        dossier.ratings(),
        dossier.firstLook(),
        new Precedents(before, dossier.precedents().lastEdition()));
  }

  private static List<String> row(ReadableWorkbook book, String unit, String kind, String year)
      throws IOException {
    return MasterWorkbookTest.rows(book, "Khối lượng công việc").stream()
        .map(MasterWorkbookTest::texts)
        .filter(texts -> texts.size() > 2 && texts.subList(0, 3).equals(List.of(unit, kind, year)))
        .findFirst()
        .orElseThrow();
  }
}
