package vn.tiendo.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.tiendo.plan.Period;
import vn.tiendo.report.table.Entry;
import vn.tiendo.report.table.SheetView;
import vn.tiendo.report.table.Table;
import vn.tiendo.report.value.PercentColumn;

/** Reads the rows of one table, each for the report it belongs to. */
final class TableRows {

  private final PlanKnowledge knowledge;
  private final ReadingMemory memory;
  private final SheetView view;
  private final Table table;
  private final PercentColumn scale;
  private final LocalDate arrival;
  private final Map<Draft, RowReader> readers = new HashMap<>();

  TableRows(
      PlanKnowledge knowledge,
      ReadingMemory memory,
      SheetView view,
      Table table,
      PercentColumn scale,
      Origin origin) {
    this.knowledge = knowledge;
    this.memory = memory;
    this.view = view;
    this.table = table;
    this.scale = scale;
    this.arrival = knowledge.dayOf(origin.arrivedAt());
  }

  RowOutcome read(Entry.TaskRow row, Draft draft, Optional<String> group) {
    return readers.computeIfAbsent(draft, this::reader).read(row, group);
  }

  private RowReader reader(Draft draft) {
    String unit = Objects.requireNonNull(draft.unit());
    Period period =
        knowledge.plan().findPeriod(Objects.requireNonNull(draft.period())).orElse(null);
    return new RowReader(
        knowledge,
        new TaskNaming(knowledge, memory, unit),
        new LineChecks(knowledge, unit, period, table.columns(), arrival),
        view,
        table.columns(),
        scale,
        arrival);
  }
}
