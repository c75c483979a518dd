package vn.tiendo.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.standing.ChangedPlan;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.text.Language;

/** What of the master is about persons, and who gets to see it. */
class ForTheOfficeTest {

  private static final Dossier JUNE =
      SampleYear.by(
              ChangedPlan.from(SamplePlan.of2021())
                  .responsible("2.3", "Nguyễn Thị Hoa")
                  .responsible("4.2", "Đỗ Văn An")
                  .responsible("1.4", "Nguyễn Thị Hoa")
                  .inspection("2021-05-12", "BPT", "Sổ họp chưa đủ", "2021-06-15", null)
                  .inspection("2021-05-12", "BPT", "Thiếu biên bản", "2021-06-15", "2021-06-01")
                  .plan())
          .dossier("2021-06-30");

  @Test
  void listsTasksByThePersonInCharge() throws IOException {
    try (ReadableWorkbook book = MasterWorkbookTest.read(JUNE, Language.VI)) {
      List<List<String>> rows = texts(book, "Người phụ trách");
      assertThat(rows.subList(rows.size() - 3, rows.size()))
          .extracting(row -> row.get(1) + " " + row.get(3) + " " + row.get(6))
          .containsExactly(
              "Đỗ Văn An 4.2 Đang thực hiện",
              "Nguyễn Thị Hoa 1.4 Đang thực hiện",
              "Nguyễn Thị Hoa 2.3 Quá hạn");
    }
  }

  @Test
  void namesNobodyInWhatGoesToOthers() throws IOException {
    try (ReadableWorkbook book = MasterWorkbookTest.read(JUNE.withoutPersons(), Language.VI)) {
      assertThat(book.findSheet("Người phụ trách")).isEmpty();
      for (var sheet : book.getSheets().toList()) {
        assertThat(sheet.read().stream().flatMap(row -> MasterWorkbookTest.texts(row).stream()))
            .noneMatch(text -> text.contains("Nguyễn Thị Hoa"));
      }
    }
  }

  @Test
  void hasAPageForEachMemberWithRoomForARemark() throws IOException {
    try (ReadableWorkbook book = MasterWorkbookTest.read(JUNE, Language.VI)) {
      List<String> firsts =
          texts(book, "Ban Thường vụ").stream()
              .filter(row -> !row.isEmpty())
              .map(row -> row.get(0))
              .toList();
      assertThat(firsts)
          .contains("Bí thư", "Phó Bí thư phụ trách tổ chức", "Phó Bí thư phụ trách phong trào")
          .contains(
              "Phụ trách: 1. Công tác lãnh đạo, điều hành; 3. Công tác tổ chức xây dựng Đoàn.")
          .filteredOn(first -> first.equals("Nhận xét, đánh giá của tháng"))
          .hasSize(3);
    }
  }

  @Test
  void showsWhatAnInspectionFoundUntilItIsMended() throws IOException {
    try (ReadableWorkbook book = MasterWorkbookTest.read(JUNE, Language.VI)) {
      assertThat(texts(book, "Theo đơn vị"))
          .anySatisfy(
              row ->
                  assertThat(row)
                      .contains("BPT", "12/05/2021: Sổ họp chưa đủ (hạn khắc phục 15/06/2021)"));
      assertThat(texts(book, "Theo đơn vị").toString()).doesNotContain("Thiếu biên bản");
    }
  }

  private static List<List<String>> texts(ReadableWorkbook book, String sheet) throws IOException {
    return MasterWorkbookTest.rows(book, sheet).stream()
        .map((Row row) -> MasterWorkbookTest.texts(row))
        .toList();
  }
}
