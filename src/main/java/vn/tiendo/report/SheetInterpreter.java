package vn.tiendo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.table.Columns;
import vn.tiendo.report.table.Entry;
import vn.tiendo.report.table.Field;
import vn.tiendo.report.table.NilWords;
import vn.tiendo.report.table.RowSorter;
import vn.tiendo.report.table.SheetView;
import vn.tiendo.report.table.Table;
import vn.tiendo.report.table.TableFinder;
import vn.tiendo.report.value.Blank;
import vn.tiendo.report.value.PercentColumn;

/** Reads one sheet as the reports it holds: for one unit, or for each unit that its rows name. */
final class SheetInterpreter {

  private static final int MOST_ROWS_OF_A_NIL_REPORT = 100;

  private final PlanKnowledge knowledge;
  private final ReadingMemory memory;
  private final Origin origin;
  private final SheetView view;
  private final SheetSections sections;
  private final Map<List<@Nullable String>, Draft> drafts = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  SheetInterpreter(PlanKnowledge knowledge, ReadingMemory memory, Origin origin, SheetView view) {
    this.knowledge = knowledge;
    this.memory = memory;
    this.origin = origin;
    this.view = view;
    this.sections = new SheetSections(knowledge, origin, view);
  }

  SheetOutcome read() {
    List<Table> tables = findTables();
    if (tables.stream().noneMatch(table -> table.columns().reports())) {
      return readNil();
    }
    Map<Table, List<Entry>> entries = new LinkedHashMap<>();
    for (Table table : tables) {
      if (table.columns().reports()) {
        entries.put(
            table,
            new RowSorter(view, table, knowledge.vocabulary())
                .sort(table.bodyFrom(), table.bodyTo()));
      }
    }
    RowUnits units = new RowUnits(view, knowledge, entries);
    Map<String, PercentColumn> scales = new PercentScales(view, entries).byLayout();
    for (Section section : sections.of(tables, units.sayTheirOwn(), units.only())) {
      readSection(section, entries, scales, units);
    }
    findings.addAll(sections.findings());
    HiddenParts.find(view, entries).ifPresent(findings::add);
    return outcome(units.sayTheirOwn() || sections.collect());
  }

  private List<Table> findTables() {
    Optional<String> unit = sections.guessUnit();
    return new TableFinder(
            view,
            knowledge.aliases(),
            key ->
                unit.flatMap(of -> memory.findField(knowledge.plan().code(), of, key))
                    .flatMap(Field::findByKey),
            knowledge.vocabulary(),
            knowledge.dayWords())
        .find();
  }

  private SheetOutcome readNil() {
    if (view.size() > MOST_ROWS_OF_A_NIL_REPORT || !saysNil()) {
      return SheetOutcome.NONE;
    }
    Section section = sections.ofWhole();
    Draft draft = new Draft(view.name(), section.unit(), section.period());
    draft.sayNil();
    return new SheetOutcome(List.of(draft.report(false)), sections.findings());
  }

  private boolean saysNil() {
    for (int i = 0; i < view.size(); i++) {
      if (view.row(i).cells().stream().limit(60).anyMatch(cell -> NilWords.is(cell.text()))) {
        return true;
      }
    }
    return false;
  }

  private void readSection(
      Section section,
      Map<Table, List<Entry>> entries,
      Map<String, PercentColumn> scales,
      RowUnits units) {
    Optional<String> group = groupInTitles(section.titles());
    units.begin(section.unitCode());
    boolean first = true;
    for (Table table : section.tables()) {
      if (!first) {
        Optional<String> own =
            groupInTitles(SheetTexts.titles(view, table.titlesFrom(), table.headerFrom()));
        group = own.isPresent() ? own : group;
      }
      first = false;
      TableRows rows =
          new TableRows(
              knowledge,
              memory,
              view,
              table,
              Objects.requireNonNull(scales.get(table.layout())),
              origin);
      if (Objects.requireNonNull(entries.get(table)).isEmpty() && !units.sayTheirOwn()) {
        draft(section.unit(), section.period()).understand(table.columns());
      }
      for (Entry entry : Objects.requireNonNull(entries.get(table))) {
        if (entry instanceof Entry.Title title) {
          units.pass(title);
          group = title.unit().isPresent() ? group : title.group();
        } else {
          readEntry(entry, section, table, rows, units, group);
        }
      }
    }
  }

  private void readEntry(
      Entry entry,
      Section section,
      Table table,
      TableRows rows,
      RowUnits units,
      Optional<String> group) {
    if (entry instanceof Entry.TaskRow row) {
      Draft draft = draft(unit(section, units.of(table, row)), period(section, table, row));
      draft.understand(table.columns());
      if (draft.isSettled()) {
        draft.take(rows.read(row, draft, group), row.task().or(row::code).orElse(null));
      } else {
        draft.countUnread();
        units.unknown(table, row).ifPresent(findings::add);
      }
    } else if (entry instanceof Entry.Stray stray) {
      RowFindings found = new RowFindings(view.name());
      found.add(FindingCode.MISSING_TASK, stray.first(), RowFindings.quote(stray.first()));
      findings.addAll(found.all());
    } else if (entry instanceof Entry.NilWords) {
      draft(unit(section, units.current()), section.period()).sayNil();
    }
  }

  /** The section's unit where it is the row's, else what the rows say. */
  private static @Nullable Said unit(Section section, @Nullable String ofRow) {
    return ofRow == null || ofRow.equals(section.unitCode())
        ? (ofRow == null ? null : section.unit())
        : new Said(ofRow, ToldBy.ROWS);
  }

  /** The section's period, else what the row says in a column of periods. */
  private @Nullable Said period(Section section, Table table, Entry.TaskRow row) {
    if (section.period() != null) {
      return section.period();
    }
    for (Columns.Column column : table.columns().of(Field.PERIOD)) {
      Optional<String> said =
          view.findShown(row.positions().get(0), column.column())
              .filter(cell -> !Blank.is(cell.text()))
              .flatMap(
                  cell ->
                      new PeriodSearch(knowledge.plan())
                          .findInCell(column.leaf(), RowCells.shown(cell)));
      if (said.isPresent()) {
        return new Said(said.get(), ToldBy.ROWS);
      }
    }
    return null;
  }

  private Draft draft(@Nullable Said unit, @Nullable Said period) {
    List<@Nullable String> key = new ArrayList<>();
    key.add(unit == null ? null : unit.code());
    key.add(period == null ? null : period.code());
    return drafts.computeIfAbsent(key, of -> new Draft(view.name(), unit, period));
  }

  private Optional<String> groupInTitles(List<String> titles) {
    Optional<String> group = Optional.empty();
    for (String title : titles) {
      Optional<String> found = knowledge.groups().find(title);
      group = found.isPresent() ? found : group;
    }
    return group;
  }

  private SheetOutcome outcome(boolean collected) {
    List<Report> reports = new ArrayList<>();
    for (Draft draft : drafts.values()) {
      reports.add(draft.report(collected));
      findings.addAll(draft.findings());
    }
    return new SheetOutcome(reports, findings);
  }
}
