package vn.tiendo.workbook.master;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.Period;
import vn.tiendo.standing.UnitStanding;

/** "Nộp báo cáo": units by periods, each on time, late, missing, returned or not yet due. */
final class SubmissionsSheet {

  private final Draft draft;
  private final Words words;
  private final List<Period> periods;

  SubmissionsSheet(Draft draft) {
    this.draft = draft;
    this.words = draft.words();
    this.periods = draft.dossier().plan().periods();
  }

  void write() {
    List<UnitStanding> units = draft.dossier().standings().units();
    new Listing(draft, MasterSheet.SUBMISSIONS, columns())
        .each(words.get("submissions.note"), words.get("submissions.empty"), units, this::values);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("no", 5, Look.INTEGER));
    columns.add(Column.of("unit", 20, Look.TEXT));
    for (Period period : periods) {
      columns.add(Column.telling(title(period), 9));
    }
    columns.add(Column.of("expected", 8, Look.INTEGER));
    columns.add(Column.of("onTime", 8, Look.INTEGER));
    columns.add(Column.of("late", 8, Look.INTEGER));
    columns.add(Column.of("missing", 8, Look.INTEGER));
    columns.add(Column.of("rate", 9, Look.PERCENT));
    return columns;
  }

  /** The period's name with its due day; the names of a table's columns must differ. */
  private String title(Period period) {
    String name =
        words.get("submissions.period", period.name(), words.dayOfYear(period.due().day()));
    boolean alone = periods.stream().filter(p -> p.name().equals(period.name())).count() == 1;
    return alone ? name : period.code() + " " + name;
  }

  private Object[] values(Place place, UnitStanding unit) {
    List<Object> values = new ArrayList<>();
    values.add(place.number());
    values.add(unit.unit().name());
    unit.submissions().forEach(submission -> values.add(words.of(submission)));
    int row = place.row();
    int after = 3 + periods.size();
    values.add(unit.expected());
    values.add(unit.onTime());
    values.add(unit.late());
    values.add(unit.missing().size());
    values.add(
        new Calculated(
            "IF(%1$s=0,\"–\",%2$s/%1$s)".formatted(Ref.cell(after, row), Ref.cell(after + 1, row)),
            unit.expected() == 0 ? "–" : (double) unit.onTime() / unit.expected()));
    return values.toArray();
  }
}
