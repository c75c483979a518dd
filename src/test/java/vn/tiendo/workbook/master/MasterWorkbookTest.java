package vn.tiendo.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.text.Language;

/** The master of the sample year, read back with another library than the one that writes it. */
class MasterWorkbookTest {

  private static final Dossier END = SampleYear.of2021().dossier("2021-11-01T08:00");

  @Test
  void theSameDossierGivesTheSameBytes() throws IOException, InterruptedException {
    assertThat(written(END, Language.VI)).isEqualTo(written(END, Language.VI));
  }

  @Test
  void hasTheSheetsInTheirOrderInBothLanguages() throws IOException {
    try (ReadableWorkbook book = read(END, Language.VI)) {
      assertThat(book.getSheets().map(Sheet::getName))
          .startsWith("Tổng quan", "Theo nhóm giải pháp", "Theo đơn vị")
          .endsWith("Chi tiết", "Lịch sử nộp", "Lỗi dữ liệu", "Đối soát")
          .allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(31));
    }
    try (ReadableWorkbook book = read(END, Language.EN)) {
      assertThat(book.getSheets().map(Sheet::getName)).startsWith("Overview", "By solution group");
    }
  }

  @Test
  void everyLineInForceStandsInDetailWithTheCellItCameFrom() throws IOException {
    try (ReadableWorkbook book = read(END, Language.VI)) {
      List<Row> rows = rows(book, "Chi tiết");
      int lines = END.standings().linesInForce().size();
      assertThat(rows).hasSizeGreaterThanOrEqualTo(lines);
      Row first = rows.get(rows.size() - lines);
      assertThat(texts(first))
          .contains(END.standings().linesInForce().get(0).report().source().path());
    }
  }

  @Test
  void aTasksRowTellsItsStandingAndProgress() throws IOException {
    try (ReadableWorkbook book = read(END, Language.VI)) {
      Row task =
          rows(book, "Theo nhóm giải pháp").stream()
              .filter(row -> texts(row).contains("4.3"))
              .findFirst()
              .orElseThrow();
      assertThat(texts(task)).contains("Quá hạn", "Ban Tổ chức – Kiểm tra");
    }
  }

  @Test
  void noCellHoldsAnErrorAndEveryFormulaHasItsValue() throws IOException {
    try (ReadableWorkbook book = read(END, Language.VI)) {
      List<Cell> formulas =
          book.getSheets()
              .flatMap(MasterWorkbookTest::cells)
              .filter(cell -> cell.getType() == CellType.FORMULA || cell.getFormula() != null)
              .toList();
      assertThat(formulas).hasSizeGreaterThan(50);
      assertThat(formulas).allSatisfy(cell -> assertThat(cell.getRawValue()).isNotBlank());
      assertThat(book.getSheets().flatMap(MasterWorkbookTest::cells))
          .noneMatch(cell -> cell.getType() == CellType.ERROR);
    }
  }

  /** For the eye: {@code -Dmaster.to=/some/folder}. */
  @Test
  void writesIntoAFolderTheReaderCanName(@TempDir Path folder) throws IOException {
    Path to = Optional.ofNullable(System.getProperty("master.to")).map(Path::of).orElse(folder);
    Path file = to.resolve(MasterWorkbook.fileName(END.plan()));
    Files.write(file, written(END, Language.VI));
    assertThat(file).isNotEmptyFile().hasFileName("Tong-hop-tien-do-KP2021.xlsx");
  }

  static byte[] written(Dossier dossier, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MasterWorkbook.write(dossier, language, out);
    return out.toByteArray();
  }

  static ReadableWorkbook read(Dossier dossier, Language language) throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(written(dossier, language)));
  }

  static List<Row> rows(ReadableWorkbook book, String sheet) throws IOException {
    return book.findSheet(sheet).orElseThrow().read();
  }

  static List<String> texts(Row row) {
    return row.stream().filter(c -> c != null).map(Cell::getText).toList();
  }

  private static Stream<Cell> cells(Sheet sheet) {
    try {
      return sheet.read().stream().flatMap(Row::stream).filter(cell -> cell != null);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
