package vn.tiendo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.table.Columns;
import vn.tiendo.report.table.Entry;
import vn.tiendo.report.table.Field;
import vn.tiendo.report.table.SheetView;
import vn.tiendo.report.value.Blank;
import vn.tiendo.sheet.Cell;
import vn.tiendo.text.CleanText;

/** The cells of one task's rows by field; a cell merged over several rows comes once. */
final class RowCells {

  private final SheetView view;
  private final Columns columns;
  private final Entry.TaskRow row;

  RowCells(SheetView view, Columns columns, Entry.TaskRow row) {
    this.view = view;
    this.columns = columns;
    this.row = row;
  }

  /** The cells of a field that say something, left to right and down. */
  List<Cell> of(Field field) {
    return List.copyOf(byColumn(field).values().stream().flatMap(Set::stream).toList());
  }

  /** The same, each with its column. */
  Map<Columns.Column, Set<Cell>> byColumn(Field field) {
    Map<Columns.Column, Set<Cell>> cells = new LinkedHashMap<>();
    for (Columns.Column column : columns.of(field)) {
      Set<Cell> of = new LinkedHashSet<>();
      for (int position : row.positions()) {
        view.findShown(position, column.column()).filter(RowCells::says).ifPresent(of::add);
      }
      if (!of.isEmpty()) {
        cells.put(column, of);
      }
    }
    return cells;
  }

  private static boolean says(Cell cell) {
    return cell.kind() != Cell.Kind.TEXT || !Blank.is(cell.text());
  }

  /** The texts of a field's columns joined by line breaks, null where there are none. */
  @Nullable String text(Field field) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : of(field)) {
      if (isReadable(cell)) {
        CleanText.find(shown(cell)).ifPresent(texts::add);
      }
    }
    return texts.isEmpty() ? null : String.join("\n", texts);
  }

  static boolean isReadable(Cell cell) {
    return cell.kind() != Cell.Kind.ERROR && cell.kind() != Cell.Kind.FORMULA_WITHOUT_VALUE;
  }

  /** A cell's text as it is kept; a real date as Vietnamese write it. */
  static String shown(Cell cell) {
    return cell.findDay().map(Days::show).orElse(cell.text());
  }
}
