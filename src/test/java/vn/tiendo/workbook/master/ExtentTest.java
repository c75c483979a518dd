package vn.tiendo.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.text.Language;

/** Where a master ceases to calculate, and where a listing goes on on a further sheet. */
class ExtentTest {

  private static final Dossier END = SampleYear.of2021().dossier("2021-11-01T08:00");
  private static final int LINES = END.standings().linesInForce().size();

  @Test
  void calculatesAndLinksOverAsManyLinesAsItMay() throws IOException {
    try (XSSFWorkbook book = written(new Extent(LINES, 10_000))) {
      XSSFSheet groups = book.getSheet("Theo nhóm giải pháp");
      assertThat(formulas(groups)).hasSizeGreaterThan(19);
      assertThat(groups.getHyperlinkList()).hasSizeGreaterThan(15);
    }
  }

  @Test
  void holdsPlainValuesAndTheSourcesInWordsBeyondThat() throws IOException {
    try (XSSFWorkbook book = written(new Extent(LINES - 1, 10_000))) {
      XSSFSheet groups = book.getSheet("Theo nhóm giải pháp");
      assertThat(formulas(groups)).isEmpty();
      assertThat(groups.getHyperlinkList()).isEmpty();
      assertThat(texts(groups)).anyMatch(text -> text.contains(".xls#BC!"));
    }
  }

  @Test
  void aListingWithoutRoomGoesOnOnFurtherSheetsEachWithItsOwnTable() throws IOException {
    int room = 100;
    int further = (LINES + room - 1) / room;
    try (XSSFWorkbook book = written(new Extent(20_000, room))) {
      List<Integer> numbers = new ArrayList<>();
      for (int sheet = 1; sheet <= further; sheet++) {
        XSSFSheet detail = book.getSheet(sheet == 1 ? "Chi tiết" : "Chi tiết (" + sheet + ")");
        assertThat(detail.getTables()).hasSize(1);
        assertThat(detail.getTables().get(0).getEndRowIndex()).isEqualTo(detail.getLastRowNum());
        for (int row = Listing.FIRST; row <= detail.getLastRowNum() + 1; row++) {
          numbers.add((int) detail.getRow(row - 1).getCell(0).getNumericCellValue());
        }
      }
      assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, LINES).boxed().toList());
      assertThat(book.getSheetIndex("Chi tiết (2)")).isEqualTo(book.getSheetIndex("Chi tiết") + 1);
      assertThat(book.getSheetIndex("Lịch sử nộp"))
          .isEqualTo(book.getSheetIndex("Chi tiết") + further);
    }
  }

  @Test
  void everySheetPrintsItsOwnHeaderOnEachPageAndHasColumnsOfDifferentNames() throws IOException {
    for (Language language : Language.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      MasterWorkbook.write(END, language, new Extent(20_000, 15), out);
      try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
        for (XSSFName name : book.getAllNames()) {
          assertThat(name.getRefersToFormula().replace("'", ""))
              .contains(book.getSheetName(name.getSheetIndex()) + "!");
        }
        book.forEach(
            sheet -> {
              assertThat(sheet.getSheetName().length()).isLessThanOrEqualTo(31);
              for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
                assertThat(table.getColumns())
                    .extracting(column -> column.getName().toLowerCase(java.util.Locale.ROOT))
                    .doesNotHaveDuplicates();
                assertThat(sheet.getRepeatingRows() != null || isPagedByHand(sheet)).isTrue();
              }
            });
      }
    }
  }

  private static boolean isPagedByHand(Sheet sheet) {
    return sheet.getRowBreaks().length > 0;
  }

  @Test
  void totalsStandBelowTheRowsOfEachSheet() throws IOException {
    try (XSSFWorkbook book = written(new Extent(20_000, 31))) {
      XSSFSheet first = book.getSheet("Đối soát");
      XSSFSheet second = book.getSheet("Đối soát (2)");
      assertThat(first.getLastRowNum() + 1).isEqualTo(Listing.HEADER + 31);
      assertThat(first.getRow(first.getLastRowNum()).getCell(11).getCellFormula())
          .isEqualTo("SUM($L$6:$L$35)");
      assertThat(second.getRow(second.getLastRowNum()).getCell(11).getCellFormula())
          .isEqualTo("SUM($L$6:$L$%d)".formatted(second.getLastRowNum()));
    }
  }

  private static XSSFWorkbook written(Extent extent) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MasterWorkbook.write(END, Language.VI, extent, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> formulas(XSSFSheet sheet) {
    List<String> formulas = new ArrayList<>();
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
                    formulas.add(cell.getCellFormula());
                  }
                }));
    return formulas;
  }

  private static List<String> texts(XSSFSheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    return texts;
  }
}
