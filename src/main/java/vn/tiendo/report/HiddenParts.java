package vn.tiendo.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.report.table.Entry;
import vn.tiendo.report.table.SheetView;
import vn.tiendo.report.table.Table;
import vn.tiendo.sheet.Cell;
import vn.tiendo.sheet.Row;

/** Says which rows and columns were read although they are hidden. */
final class HiddenParts {

  private static final int MOST_NAMED = 20;

  private HiddenParts() {}

  /** What is to be told, nothing where all that was read can be seen. */
  static Optional<Finding> find(SheetView view, Map<Table, List<Entry>> entries) {
    Set<String> rows = new LinkedHashSet<>();
    Set<String> columns = new LinkedHashSet<>();
    entries.forEach(
        (table, of) -> {
          for (Entry entry : of) {
            if (entry instanceof Entry.TaskRow row) {
              row.positions().stream()
                  .map(view::row)
                  .filter(Row::hidden)
                  .forEach(hidden -> rows.add(Integer.toString(hidden.number())));
            }
          }
          table.columns().all().stream()
              .filter(column -> view.grid().hiddenColumns().contains(column.column()))
              .forEach(column -> columns.add(Cell.columnName(column.column())));
        });
    return rows.isEmpty() && columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.ofSheet(
                FindingCode.HIDDEN_ROWS_READ, view.name(), listed(rows), listed(columns)));
  }

  private static String listed(Set<String> names) {
    if (names.isEmpty()) {
      return "–";
    }
    String shown = String.join(", ", names.stream().limit(MOST_NAMED).toList());
    return names.size() > MOST_NAMED ? shown + "…" : shown;
  }
}
