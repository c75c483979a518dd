package vn.tiendo.sheet.formula;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.KeptText;

/**
 * The program that the child process runs: takes a workbook's file as its argument and names of
 * cells on standard input, and writes a line for each that it could compute: the name, a letter for
 * the kind, the value in Base64. What cannot be computed is left out.
 */
public final class EvaluatingProgram {

  /** What gives another value each time, or one of the clock, is no value of the file. */
  private static final Pattern UNSTEADY =
      Pattern.compile("\\b(NOW|TODAY|RAND|RANDBETWEEN|INDIRECT|WEBSERVICE)\\s*\\(");

  private final Map<Integer, Sheet> sheets;
  private final FormulaEvaluator evaluator;
  private boolean unsteady;

  private EvaluatingProgram(Workbook book, Map<Integer, Sheet> sheets) {
    this.sheets = sheets;
    this.evaluator = book.getCreationHelper().createFormulaEvaluator();
    for (Sheet sheet : book) {
      sheet.forEach(row -> row.forEach(this::setAsideIfUnsteady));
    }
  }

  /**
   * @param arguments the workbook's path
   */
  public static void main(String[] arguments) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    try (Workbook book = WorkbookFactory.create(Path.of(arguments[0]).toFile(), null, true)) {
      EvaluatingProgram program = new EvaluatingProgram(book, sheets(book, in.readLine()));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String value = program.evaluate(CellName.parse(line));
        if (!value.isEmpty()) {
          out.println(line + " " + value);
        }
      }
    }
  }

  /** The sheets as the reader counts them, found by their names. */
  private static Map<Integer, Sheet> sheets(Workbook book, String names) {
    List<String> order = SheetNames.parse(names);
    Map<Integer, Sheet> sheets = new HashMap<>();
    for (Sheet sheet : book) {
      int index = order.indexOf(KeptText.of(sheet.getSheetName()));
      if (index >= 0) {
        sheets.put(index, sheet);
      }
    }
    return sheets;
  }

  /** Makes an error of an unsteady formula, so that what depends on it computes to none. */
  private void setAsideIfUnsteady(Cell cell) {
    if (cell.getCellType() == CellType.FORMULA && isUnsteady(cell)) {
      unsteady = true;
      cell.removeFormula();
      cell.setCellErrorValue(FormulaError.NA.getCode());
    }
  }

  private static boolean isUnsteady(Cell cell) {
    try {
      return UNSTEADY.matcher(cell.getCellFormula()).find();
    } catch (RuntimeException unknownToPoi) {
      return true;
    }
  }

  private String evaluate(CellName name) {
    try {
      Cell cell = find(name);
      if (cell == null || cell.getCellType() != CellType.FORMULA) {
        return "";
      }
      CellValue value = evaluator.evaluate(cell);
      return value == null ? "" : line(value);
    } catch (RuntimeException | StackOverflowError notComputable) {
      // An unknown function, a file elsewhere, a formula too deep: the cell stays without value.
      return "";
    }
  }

  private @Nullable Cell find(CellName name) {
    Sheet sheet = sheets.get(name.sheet());
    Row row = sheet == null ? null : sheet.getRow(name.row() - 1);
    return row == null ? null : row.getCell(name.column() - 1);
  }

  private String line(CellValue value) {
    return switch (value.getCellType()) {
      case NUMERIC -> "N " + encode(Double.toString(value.getNumberValue()));
      case STRING -> "S " + encode(value.getStringValue());
      case BOOLEAN -> "B " + encode(Boolean.toString(value.getBooleanValue()));
      case ERROR -> unsteady ? "" : error(FormulaError.forInt(value.getErrorValue()));
      default -> "";
    };
  }

  /** An unknown name or a reference that leads nowhere may be one that POI alone cannot follow. */
  private static String error(FormulaError error) {
    return error == FormulaError.NAME || error == FormulaError.REF
        ? ""
        : "E " + encode(error.getString());
  }

  private static String encode(String value) {
    return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
  }
}
