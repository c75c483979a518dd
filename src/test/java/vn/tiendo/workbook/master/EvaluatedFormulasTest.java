package vn.tiendo.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.text.Language;

/**
 * Every formula, calculated anew by POI's evaluator, has the value that the program computed and
 * wrote beside it. {@link RecalculatedTest} asks LibreOffice the same where it is installed.
 */
class EvaluatedFormulasTest {

  private static final double CLOSE = 1e-9;
  private static final SampleYear YEAR = SampleYear.of2021();

  @ParameterizedTest
  @CsvSource({
    "2021-01-15, VI",
    "2021-04-25, VI",
    "2021-06-30, EN",
    "2021-11-01T08:00, VI",
    "2021-12-31, VI"
  })
  void everyFormulaHasTheValueWrittenBesideIt(String asOf, Language language) throws IOException {
    byte[] master = MasterWorkbookTest.written(YEAR.dossier(asOf), language);
    List<String> differences = new ArrayList<>();
    int formulas = 0;
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(master))) {
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.ERROR);
            if (cell.getCellType() == CellType.FORMULA) {
              formulas++;
              String written = written(cell);
              String found = found(evaluator.evaluate(cell));
              if (!isSame(written, found)) {
                differences.add(
                    "%s!%s =%s: %s became %s"
                        .formatted(
                            sheet.getSheetName(),
                            cell.getAddress(),
                            cell.getCellFormula(),
                            written,
                            found));
              }
            }
          }
        }
      }
    }
    assertThat(formulas).isGreaterThan(40);
    assertThat(differences).isEmpty();
  }

  private static String written(Cell cell) {
    return cell.getCachedFormulaResultType() == CellType.STRING
        ? cell.getStringCellValue()
        : String.valueOf(cell.getNumericCellValue());
  }

  private static String found(CellValue value) {
    return switch (value.getCellType()) {
      case STRING -> value.getStringValue();
      case NUMERIC -> String.valueOf(value.getNumberValue());
      default -> value.formatAsString();
    };
  }

  private static boolean isSame(String written, String found) {
    try {
      return Math.abs(Double.parseDouble(written) - Double.parseDouble(found)) < CLOSE;
    } catch (NumberFormatException words) {
      return written.equals(found);
    }
  }
}
