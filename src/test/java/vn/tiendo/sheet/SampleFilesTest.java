package vn.tiendo.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleFilesTest {

  private final SheetReader reader = new SheetReader(Limits.defaults());

  static List<Path> files() {
    return Samples.all();
  }

  @Test
  void thereAreFortyEight() {
    assertThat(Samples.all()).hasSize(48);
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadWithItsCells(Path file) throws Exception {
    Book book = reader.read(file);
    boolean old = file.toString().endsWith(".xls");
    assertThat(book.format()).isEqualTo(old ? FileFormat.XLS : FileFormat.XLSX);
    assertThat(book.remarks().contains(Book.Remark.LEGACY_FONT_CONVERTED)).isEqualTo(old);
    assertThat(book.sheets().stream().mapToInt(sheet -> sheet.rows().size()).sum()).isPositive();
  }

  @Test
  void tcvn3IsReadByTheFontOfEachCell() throws Exception {
    Grid sheet = reader.read(Samples.drop("001")).sheets().get(0);
    assertThat(text(sheet, 1, 1)).contains("BAN TỔ CHỨC - KIỂM TRA");
    assertThat(text(sheet, 3, 1)).contains("Tháng 1/2021");
    assertThat(text(sheet, 6, 8)).contains("Vướng mắc, đề xuất");
    assertThat(text(sheet, 7, 4)).contains("20%");
  }

  @Test
  void decomposedUnicodeIsComposedAndAHiddenRowIsKnown() throws Exception {
    Grid sheet = reader.read(Samples.drop("003")).sheets().get(0);
    assertThat(text(sheet, 6, 3)).contains("Công việc");
    assertThat(sheet.rows().stream().filter(Row::hidden)).hasSize(1);
  }

  @Test
  void percentagesAreKnownByTheirFormats() throws Exception {
    Grid sheet = reader.read(Samples.drop("026")).sheets().get(0);
    assertThat(sheet.name()).isNotEmpty();
    boolean percent =
        reader.read(Samples.drop("026")).sheets().stream()
            .flatMap(each -> each.rows().stream())
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> cell.isNumber() && cell.format().percent());
    assertThat(percent).isTrue();
  }

  private static Optional<String> text(Grid sheet, int row, int column) {
    return sheet.findCell(row, column).map(Cell::text);
  }
}
