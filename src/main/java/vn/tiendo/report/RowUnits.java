package vn.tiendo.report;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.match.UnitNames;
import vn.tiendo.report.table.Columns;
import vn.tiendo.report.table.Entry;
import vn.tiendo.report.table.Field;
import vn.tiendo.report.table.SheetView;
import vn.tiendo.report.table.Table;
import vn.tiendo.report.value.Blank;
import vn.tiendo.sheet.Cell;

/**
 * The units that the rows of a sheet name themselves: in a column of units, or in titles among the
 * rows. Where several do, the sheet is a collection, with a report for each.
 */
final class RowUnits {

  private static final int LONGEST = 200;

  private final SheetView view;
  private final PlanKnowledge knowledge;
  private final Set<Table> withColumn = new HashSet<>();
  private final Set<String> inTitles = new LinkedHashSet<>();
  private @Nullable String base;
  private @Nullable String current;

  RowUnits(SheetView view, PlanKnowledge knowledge, Map<Table, List<Entry>> entries) {
    this.view = view;
    this.knowledge = knowledge;
    entries.forEach(
        (table, of) -> {
          if (of.stream().anyMatch(entry -> namesUnit(table, entry))) {
            withColumn.add(table);
          }
          for (Entry entry : of) {
            if (entry instanceof Entry.Title title) {
              title.unit().ifPresent(inTitles::add);
            }
          }
        });
  }

  private boolean namesUnit(Table table, Entry entry) {
    return entry instanceof Entry.TaskRow row
        && cell(table, row).filter(cell -> unit(cell).isPresent()).isPresent();
  }

  /** Whether the rows, and not the sheet as a whole, say whose they are. */
  boolean sayTheirOwn() {
    return !withColumn.isEmpty() || inTitles.size() > 1;
  }

  /** The one unit that stands as a title among the rows. */
  Optional<String> only() {
    return inTitles.size() == 1 ? Optional.of(inTitles.iterator().next()) : Optional.empty();
  }

  void begin(@Nullable String unit) {
    base = unit;
    current = unit;
  }

  void pass(Entry.Title title) {
    if (inTitles.size() > 1 && title.unit().isPresent()) {
      current = title.unit().get();
    }
  }

  @Nullable String current() {
    return current;
  }

  /**
   * A row's unit: its own cell's, else that of the row or title above; null where it is unknown.
   */
  @Nullable String of(Table table, Entry.TaskRow row) {
    if (!withColumn.contains(table)) {
      return current;
    }
    Optional<Cell> cell = cell(table, row);
    if (cell.isPresent()) {
      current = unit(cell.get()).orElse(null);
    }
    return current;
  }

  /** What is to be told of a row whose own cell names a unit that the plan does not have. */
  Optional<Finding> unknown(Table table, Entry.TaskRow row) {
    if (!withColumn.contains(table)) {
      return Optional.empty();
    }
    return cell(table, row)
        .filter(cell -> unit(cell).isEmpty())
        .map(
            cell ->
                Finding.ofCell(
                    FindingCode.UNKNOWN_UNIT,
                    view.name(),
                    cell.reference(),
                    cell.row(),
                    RowFindings.quote(cell)));
  }

  private Optional<Cell> cell(Table table, Entry.TaskRow row) {
    Optional<Columns.Column> column = table.columns().find(Field.UNIT);
    return column
        .flatMap(of -> view.findShown(row.positions().get(0), of.column()))
        .filter(cell -> !Blank.is(cell.text()));
  }

  /** The unit of a cell; of several the sheet's own, else the first; of a set the sheet's own. */
  private Optional<String> unit(Cell cell) {
    if (cell.text().length() > LONGEST) {
      return Optional.empty();
    }
    List<String> named = knowledge.units().findListed(cell.text());
    boolean own = named.contains(String.valueOf(base)) || UnitNames.isSet(cell.text());
    return own ? Optional.ofNullable(base) : named.stream().findFirst();
  }
}
