package vn.tiendo.workbook.master;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.plan.Inspection;
import vn.tiendo.standing.Standing;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.UnitStanding;

/** "Theo đơn vị": what each unit leads and how it reports, with whom to ask. */
final class UnitsSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("no", 5, Look.INTEGER),
          Column.of("code", 9, Look.CENTRED),
          Column.of("name", 22, Look.TEXT),
          Column.of("leads", 8, Look.INTEGER),
          Column.of("done", 8, Look.INTEGER),
          Column.of("doneLate", 8, Look.INTEGER),
          Column.of("inProgress", 8, Look.INTEGER),
          Column.of("dueSoon", 8, Look.INTEGER),
          Column.of("overdue", 8, Look.INTEGER),
          Column.of("others", 8, Look.INTEGER),
          Column.of("expected", 8, Look.INTEGER),
          Column.of("received", 8, Look.INTEGER),
          Column.of("onTime", 8, Look.INTEGER),
          Column.of("late", 8, Look.INTEGER),
          Column.of("missing", 8, Look.INTEGER),
          Column.of("rate", 9, Look.PERCENT),
          Column.of("missingNames", 22, Look.TEXT),
          Column.of("returnedNames", 16, Look.TEXT),
          Column.of("overdueTasks", 22, Look.TEXT),
          Column.of("inspections", 24, Look.TEXT),
          Column.of("contact", 16, Look.TEXT));

  private final Draft draft;
  private final Words words;
  private final TaskRows rows;

  UnitsSheet(Draft draft, TaskRows rows) {
    this.draft = draft;
    this.words = draft.words();
    this.rows = rows;
  }

  /** A column of this sheet as formulas of other sheets write it. */
  static String range(Draft draft, String column) {
    int units = draft.dossier().standings().units().size();
    return draft.on(MasterSheet.UNITS)
        + Ref.down(Listing.columnOf(COLUMNS, column), Listing.FIRST, Listing.HEADER + units);
  }

  void write() {
    List<UnitStanding> units = draft.dossier().standings().units();
    new Listing(draft, MasterSheet.UNITS, COLUMNS)
        .each(words.get("units.note"), words.get("units.empty"), units, this::values);
  }

  private Object[] values(Place place, UnitStanding unit) {
    String code = unit.unit().code();
    List<TaskStanding> leads =
        draft.dossier().standings().tasks().filter(t -> t.task().lead().equals(code)).toList();
    List<Object> values = new ArrayList<>(COLUMNS.size());
    values.add(place.number());
    values.add(code);
    values.add(unit.unit().name());
    values.add(leads.size());
    values.add(rows.count(code, Standing.DONE));
    values.add(rows.count(code, Standing.DONE_LATE));
    values.add(rows.count(code, Standing.IN_PROGRESS));
    values.add(rows.count(code, Standing.DUE_SOON));
    values.add(rows.count(code, Standing.OVERDUE));
    values.add(others(place.row(), leads));
    values.add(unit.expected());
    values.add(unit.received());
    values.add(unit.onTime());
    values.add(unit.late());
    values.add(unit.missing().size());
    values.add(rate(place.row(), unit));
    values.add(names(unit.missing()));
    values.add(names(unit.returned()));
    values.add(overdue(leads));
    values.add(inspections(code));
    values.add(contact(unit));
    return values.toArray();
  }

  /** What the columns before do not count: not started, no report, on hold, cancelled. */
  private Object others(int row, List<TaskStanding> leads) {
    long shown =
        leads.stream()
            .filter(
                t ->
                    switch (t.standing()) {
                      case DONE, DONE_LATE, IN_PROGRESS, DUE_SOON, OVERDUE -> true;
                      case NOT_STARTED, NO_REPORT, ON_HOLD, CANCELLED -> false;
                    })
            .count();
    return new Calculated(
        "%s-SUM(%s:%s)".formatted(at("leads", row), at("done", row), at("overdue", row)),
        leads.size() - shown);
  }

  private Object rate(int row, UnitStanding unit) {
    return new Calculated(
        "IF(%1$s=0,\"–\",%2$s/%1$s)".formatted(at("expected", row), at("onTime", row)),
        unit.expected() == 0 ? "–" : (double) unit.onTime() / unit.expected());
  }

  private static String at(String column, int row) {
    return Ref.cell(Listing.columnOf(COLUMNS, column), row);
  }

  private String names(List<String> periods) {
    return periods.stream().map(words::period).collect(Collectors.joining("; "));
  }

  private String overdue(List<TaskStanding> leads) {
    return leads.stream()
        .filter(t -> t.standing() == Standing.OVERDUE)
        .map(
            t ->
                words.get(
                    "units.overdueTask", t.task().code(), words.day(t.task().deadline().day())))
        .collect(Collectors.joining("; "));
  }

  /** What inspections found and is not mended by the moment. */
  private String inspections(String code) {
    LocalDate today = draft.dossier().day();
    return draft.dossier().plan().inspections().stream()
        .filter(found -> found.unit().equals(code) && !found.day().isAfter(today))
        .filter(found -> found.mendedOn() == null || found.mendedOn().isAfter(today))
        .map(this::open)
        .collect(Collectors.joining("\n"));
  }

  private String open(Inspection found) {
    LocalDate mendBy = found.mendBy();
    return mendBy == null
        ? words.get("units.inspection", words.day(found.day()), found.conclusion())
        : words.get(
            "units.inspectionBy", words.day(found.day()), found.conclusion(), words.day(mendBy));
  }

  private static String contact(UnitStanding unit) {
    List<String> parts = new ArrayList<>();
    if (unit.unit().contact() != null) {
      parts.add(unit.unit().contact());
    }
    if (unit.unit().telephone() != null) {
      parts.add(unit.unit().telephone());
    }
    return String.join(", ", parts);
  }
}
