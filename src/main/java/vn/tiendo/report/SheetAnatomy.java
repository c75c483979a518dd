package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.table.Columns;
import vn.tiendo.report.table.Entry;
import vn.tiendo.report.table.RowSorter;
import vn.tiendo.report.table.SheetView;
import vn.tiendo.report.table.Table;
import vn.tiendo.report.table.TableFinder;
import vn.tiendo.sheet.Grid;

/**
 * What the rows of a unit's sheet are, for making its next sheet in the same layout.
 *
 * @param tables those that report, from the top down
 */
public record SheetAnatomy(List<Part> tables) {

  /**
   * One table. Rows are 1-based, as Excel shows them.
   *
   * @param headerFrom the first row of its header
   * @param headerTo the last one
   * @param tasks its rows that name something, from the top down
   */
  public record Part(int headerFrom, int headerTo, Columns columns, List<TaskPlace> tasks) {

    public Part {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * Where a task stands.
   *
   * @param rows its rows, 1-based, at least one
   * @param task its code, null where the words name no task of the plan for certain
   */
  public record TaskPlace(List<Integer> rows, @Nullable String task) {

    public TaskPlace {
      rows = List.copyOf(rows);
    }

    public int firstRow() {
      return rows.get(0);
    }

    public int lastRow() {
      return rows.get(rows.size() - 1);
    }
  }

  public SheetAnatomy {
    tables = List.copyOf(tables);
  }

  /** Takes a sheet of one unit apart. What it says of unit and period is not looked at. */
  public static SheetAnatomy of(Plan plan, Unit unit, Grid grid) {
    PlanKnowledge knowledge = new PlanKnowledge(plan);
    SheetView view = new SheetView(grid);
    TaskNaming naming = new TaskNaming(knowledge, ReadingMemory.none(), unit.code());
    List<Part> parts = new ArrayList<>();
    for (Table table :
        new TableFinder(
                view,
                knowledge.aliases(),
                key -> Optional.empty(),
                knowledge.vocabulary(),
                knowledge.dayWords())
            .find()) {
      if (table.columns().reports()) {
        parts.add(part(view, table, knowledge, naming));
      }
    }
    return new SheetAnatomy(parts);
  }

  private static Part part(
      SheetView view, Table table, PlanKnowledge knowledge, TaskNaming naming) {
    List<TaskPlace> places = new ArrayList<>();
    for (Entry entry :
        new RowSorter(view, table, knowledge.vocabulary()).sort(table.bodyFrom(), table.bodyTo())) {
      if (entry instanceof Entry.TaskRow row) {
        Optional<TaskNaming.Named> named = naming.find(row, new RowFindings(view.name()));
        places.add(
            new TaskPlace(
                row.positions().stream().map(view::number).toList(),
                named.map(found -> found.task().code()).orElse(null)));
      } else if (entry instanceof Entry.Stray stray) {
        places.add(new TaskPlace(List.of(stray.row()), null));
      }
    }
    return new Part(
        view.number(table.headerFrom()),
        view.number(table.bodyFrom() - 1),
        table.columns(),
        places);
  }
}
