package vn.tiendo.workbook.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Grid;
import vn.tiendo.text.ComparingKey;

/** The sheets of a plan's workbook by their names; unknown ones are passed over. */
final class PlanSheets {

  private final Map<String, Grid> grids = new HashMap<>();
  private final Map<String, List<TableRow>> opened = new HashMap<>();
  private final Mistakes mistakes;

  PlanSheets(Book book, Mistakes mistakes) {
    this.mistakes = mistakes;
    for (Grid grid : book.sheets()) {
      if (grids.putIfAbsent(ComparingKey.of(grid.name()), grid) != null) {
        mistakes.add(Code.DUPLICATE_SHEET, grid.name(), null, grid.name());
      }
    }
  }

  /** Whether the workbook has the sheet of none of the tables. */
  boolean holdNone(List<PlanTable<?>> tables) {
    return tables.stream().noneMatch(table -> grids.containsKey(ComparingKey.of(table.sheet())));
  }

  /** The names of the sheets as they stand. */
  String names() {
    return String.join(", ", grids.values().stream().map(Grid::name).sorted().limit(20).toList());
  }

  /** The rows of a table; what is missing is told the first time. */
  List<TableRow> rows(PlanTable<?> table) {
    List<TableRow> rows = opened.get(table.sheet());
    if (rows == null) {
      rows = open(table);
      opened.put(table.sheet(), rows);
    }
    return rows;
  }

  <T> List<T> read(PlanTable<T> table, Function<TableRow, T> reader) {
    List<T> values = new ArrayList<>();
    for (TableRow row : rows(table)) {
      values.add(reader.apply(row));
    }
    return values;
  }

  /** The codes of a table, also of rows in which something else is wrong. */
  Names names(PlanTable<?> table, Column<?> code) {
    Names names = new Names();
    for (TableRow row : rows(table)) {
      row.peek(code).ifPresent(text -> names.add(text, List.of()));
    }
    return names;
  }

  /** Tells of the row that has a code in the table's first column. */
  <T> void tell(PlanTable<T> table, String rowCode, Code code) {
    Column<T> first = table.columns().get(0);
    rows(table).stream()
        .filter(row -> row.peek(first).filter(rowCode::equals).isPresent())
        .findFirst()
        .ifPresent(row -> row.mistake(first, code));
  }

  Mistakes mistakes() {
    return mistakes;
  }

  private List<TableRow> open(PlanTable<?> table) {
    Optional<Grid> grid = Optional.ofNullable(grids.get(ComparingKey.of(table.sheet())));
    if (grid.isEmpty()) {
      Code code = table.required() ? Code.MISSING_SHEET : Code.MISSING_OPTIONAL_SHEET;
      mistakes.add(code, null, null, "", table.sheet());
      return List.of();
    }
    PlanSheet sheet = PlanSheet.of(grid.get(), table, mistakes);
    if (table.required() && sheet.isComplete(table) && sheet.rows().isEmpty()) {
      mistakes.add(Code.NO_ROWS, grid.get().name(), null, "");
    }
    return sheet.rows();
  }
}
