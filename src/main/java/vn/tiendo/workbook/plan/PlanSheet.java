package vn.tiendo.workbook.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.sheet.Cell;
import vn.tiendo.sheet.Grid;
import vn.tiendo.sheet.Merge;
import vn.tiendo.sheet.Row;
import vn.tiendo.text.ComparingKey;

/** A sheet of a plan's workbook with its columns found by their headers. */
final class PlanSheet {

  private static final int ROWS_SEARCHED_FOR_HEADER = 20;
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\*");

  private final Grid grid;
  private final Mistakes mistakes;
  private final Map<String, Integer> columns = new HashMap<>();
  private final int headerRow;

  private PlanSheet(Grid grid, PlanTable<?> table, Mistakes mistakes) {
    this.grid = grid;
    this.mistakes = mistakes;
    Row header = findHeader(grid, table);
    this.headerRow = header == null ? 0 : header.number();
    if (header != null) {
      locate(header, table);
    }
    for (Column<?> column : table.columns()) {
      if (!has(column)) {
        mistakes.add(
            column.required() ? Code.MISSING_COLUMN : Code.MISSING_OPTIONAL_COLUMN,
            grid.name(),
            null,
            header == null ? "" : headersOf(header),
            column.header());
      }
    }
  }

  static PlanSheet of(Grid grid, PlanTable<?> table, Mistakes mistakes) {
    return new PlanSheet(grid, table, mistakes);
  }

  /** The rows below the header in which any known column holds something. */
  List<TableRow> rows() {
    if (columns.isEmpty()) {
      return List.of();
    }
    return grid.rows().stream()
        .filter(row -> row.number() > headerRow && holdsSomething(row))
        .map(row -> new TableRow(this, row.number(), mistakes))
        .toList();
  }

  String name() {
    return grid.name();
  }

  boolean has(Column<?> column) {
    return columns.containsKey(keyOf(column.header()));
  }

  /** Whether every column that the table needs was found. */
  boolean isComplete(PlanTable<?> table) {
    return table.columns().stream().allMatch(column -> !column.required() || has(column));
  }

  /** The cell of a row in a column; of merged rows the one that holds their value. */
  Optional<Cell> findCell(int row, Column<?> column) {
    Integer at = columns.get(keyOf(column.header()));
    if (at == null) {
      return Optional.empty();
    }
    return grid.findCell(row, at).or(() -> findMerged(row, at));
  }

  /** The cell's name also where it holds nothing; null where the column is missing. */
  @Nullable String reference(int row, Column<?> column) {
    Integer at = columns.get(keyOf(column.header()));
    return at == null ? null : Cell.columnName(at) + row;
  }

  /** A header or a setting's label without what stands in brackets. */
  static String keyOf(String header) {
    return ComparingKey.of(ASIDE.matcher(header).replaceAll(" "));
  }

  private Optional<Cell> findMerged(int row, int column) {
    for (Merge merge : grid.merges()) {
      if (merge.contains(row, column)
          && merge.firstColumn() == column
          && merge.firstRow() > headerRow) {
        return grid.findCell(merge.firstRow(), column);
      }
    }
    return Optional.empty();
  }

  private boolean holdsSomething(Row row) {
    return row.cells().stream()
        .anyMatch(cell -> columns.containsValue(cell.column()) && !isBlank(cell));
  }

  private static boolean isBlank(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT && ComparingKey.of(cell.text()).isEmpty();
  }

  /** The row, near the top, that holds most of the table's headers. */
  private static @Nullable Row findHeader(Grid grid, PlanTable<?> table) {
    Row best = null;
    long most = 0;
    for (Row row : grid.rows()) {
      long known = row.cells().stream().filter(cell -> isHeader(cell, table)).count();
      if (row.number() <= ROWS_SEARCHED_FOR_HEADER && known > most) {
        best = row;
        most = known;
      }
    }
    return best;
  }

  private static boolean isHeader(Cell cell, PlanTable<?> table) {
    String key = keyOf(cell.text());
    return table.columns().stream().anyMatch(column -> keyOf(column.header()).equals(key));
  }

  private void locate(Row header, PlanTable<?> table) {
    for (Cell cell : header.cells()) {
      if (isHeader(cell, table) && columns.putIfAbsent(keyOf(cell.text()), cell.column()) != null) {
        mistakes.add(Code.DUPLICATE_COLUMN, grid.name(), cell.reference(), cell.text());
      }
    }
  }

  private static String headersOf(Row header) {
    return String.join(", ", header.cells().stream().map(Cell::text).limit(20).toList());
  }
}
