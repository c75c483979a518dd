package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Cell;
import vn.tiendo.sheet.CellFormat;
import vn.tiendo.sheet.FileFormat;
import vn.tiendo.sheet.Grid;
import vn.tiendo.sheet.Merge;
import vn.tiendo.sheet.Row;

/**
 * A sheet drawn in a test: a line for each row, cells between strokes. A cell may begin with {@code
 * n:} for a number, {@code p:} for a number shown as percent, {@code d:} for a real date, {@code
 * e:} for an error, {@code f:} for a formula without value, {@code b:} for bold text; {@code \n} is
 * a line break.
 */
final class DrawnSheet {

  private final String name;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private boolean hidden;

  private DrawnSheet(String name) {
    this.name = name;
  }

  static DrawnSheet of(String name, String drawing) {
    DrawnSheet sheet = new DrawnSheet(name);
    String[] lines = drawing.split("\n", -1);
    for (int row = 0; row < lines.length; row++) {
      String[] texts = lines[row].split("\\|", -1);
      for (int column = 0; column < texts.length; column++) {
        sheet.put(row + 1, column + 1, texts[column].strip());
      }
    }
    return sheet;
  }

  DrawnSheet put(int row, int column, String drawn) {
    String rest = drawn.length() > 2 ? drawn.substring(2) : "";
    if (drawn.startsWith("n:")) {
      cells.add(number(row, column, Double.parseDouble(rest), CellFormat.PLAIN));
    } else if (drawn.startsWith("p:")) {
      CellFormat percent = new CellFormat(false, true, false, false);
      cells.add(number(row, column, Double.parseDouble(rest), percent));
    } else if (drawn.startsWith("d:")) {
      cells.add(day(row, column, LocalDate.parse(rest)));
    } else if (drawn.startsWith("e:")) {
      cells.add(new Cell(row, column, Cell.Kind.ERROR, rest, 0, CellFormat.PLAIN, null));
    } else if (drawn.startsWith("f:")) {
      cells.add(
          new Cell(row, column, Cell.Kind.FORMULA_WITHOUT_VALUE, "", 0, CellFormat.PLAIN, null));
    } else if (drawn.startsWith("b:")) {
      CellFormat bold = new CellFormat(true, false, false, true);
      cells.add(new Cell(row, column, Cell.Kind.TEXT, rest, 0, bold, null));
    } else if (!drawn.isEmpty()) {
      cells.add(Cell.ofText(row, column, drawn.replace("\\n", "\n")));
    }
    return this;
  }

  private static Cell number(int row, int column, double value, CellFormat format) {
    String text = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    return new Cell(row, column, Cell.Kind.NUMBER, text, value, format, null);
  }

  private static Cell day(int row, int column, LocalDate day) {
    double serial = day.toEpochDay() + 25_569;
    return new Cell(
        row,
        column,
        Cell.Kind.NUMBER,
        Long.toString((long) serial),
        serial,
        new CellFormat(false, false, true, false),
        day.atStartOfDay());
  }

  DrawnSheet merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    merges.add(new Merge(firstRow, firstColumn, lastRow, lastColumn));
    return this;
  }

  DrawnSheet hideRows(Integer... rows) {
    hiddenRows.addAll(Arrays.asList(rows));
    return this;
  }

  DrawnSheet hideColumns(Integer... columns) {
    hiddenColumns.addAll(Arrays.asList(columns));
    return this;
  }

  DrawnSheet hide() {
    hidden = true;
    return this;
  }

  Grid grid() {
    Grid plain = Grid.of(name, new ArrayList<>(cells), merges);
    List<Row> rows =
        plain.rows().stream()
            .map(row -> new Row(row.number(), hiddenRows.contains(row.number()), row.cells()))
            .toList();
    return new Grid(name, hidden, rows, plain.merges(), hiddenColumns);
  }

  /** The file of these sheets, read for the plan of 2021 as of its last day, lying in no folder. */
  static FileReading read(String fileName, DrawnSheet... sheets) {
    return read(origin(fileName, null), sheets);
  }

  static FileReading readIn(String folder, DrawnSheet... sheets) {
    return read(origin("BC.xlsx", folder), sheets);
  }

  static FileReading read(Origin origin, DrawnSheet... sheets) {
    return read(List.of(SamplePlan.of2021()), ReadingMemory.none(), origin, sheets);
  }

  static FileReading read(
      List<Plan> plans, ReadingMemory memory, Origin origin, DrawnSheet... sheets) {
    Book book =
        new Book(FileFormat.XLSX, Arrays.stream(sheets).map(DrawnSheet::grid).toList(), Set.of());
    return new ReportReader(plans).read(book, origin, memory);
  }

  static Origin origin(String fileName, @Nullable String folder) {
    return new Origin(fileName, folder, null, null, Instant.parse("2021-12-31T16:59:59Z"));
  }

  static Origin arriving(String moment) {
    return new Origin("BC.xlsx", "ban-tuyen-giao", null, null, Instant.parse(moment));
  }
}
