package vn.tiendo.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.report.table.Entry;
import vn.tiendo.report.table.Field;
import vn.tiendo.report.table.SheetView;
import vn.tiendo.report.table.Table;
import vn.tiendo.report.value.PercentColumn;

/** How the percentages of a sheet are meant, judged over all tables of one layout together. */
final class PercentScales {

  private final SheetView view;
  private final Map<String, List<Double>> open = new HashMap<>();

  PercentScales(SheetView view, Map<Table, List<Entry>> entries) {
    this.view = view;
    entries.forEach(this::add);
  }

  private void add(Table table, List<Entry> entries) {
    List<Double> numbers = open.computeIfAbsent(table.layout(), layout -> new ArrayList<>());
    for (Entry entry : entries) {
      if (entry instanceof Entry.TaskRow row) {
        new RowCells(view, table.columns(), row)
            .of(Field.PROGRESS)
            .forEach(cell -> RowProgress.findOpen(cell).ifPresent(numbers::add));
      }
    }
  }

  Map<String, PercentColumn> byLayout() {
    Map<String, PercentColumn> scales = new HashMap<>();
    open.forEach((layout, numbers) -> scales.put(layout, new PercentColumn(numbers)));
    return scales;
  }
}
