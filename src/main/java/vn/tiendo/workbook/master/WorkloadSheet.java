package vn.tiendo.workbook.master;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.standing.figures.Rate;

/**
 * "Khối lượng công việc": what is asked of each unit, month by month, against the year before where
 * its plan is known; and whether papers and sessions kept their days.
 */
final class WorkloadSheet {

  private static final int BEFORE_MONTHS = 3;

  private final Draft draft;
  private final Words words;
  private final WorkloadRows rows;
  private final List<YearMonth> months;

  WorkloadSheet(Draft draft) {
    this.draft = draft;
    this.words = draft.words();
    this.rows = new WorkloadRows(draft.dossier(), words);
    this.months = WorkloadRows.months(draft.dossier().plan());
  }

  void write() {
    new Listing(draft, MasterSheet.WORKLOAD, columns())
        .each(
            words.get(rows.comparesYears() ? "workload.note" : "workload.alone"),
            words.get("workload.empty"),
            rows.all(),
            this::values);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("unit", 24, Look.TEXT));
    columns.add(Column.of("kind", 24, Look.TEXT));
    columns.add(Column.of("year", 8, Look.CENTRED));
    for (YearMonth month : months) {
      columns.add(Column.of(title(month), 8, Look.INTEGER));
    }
    columns.add(Column.of("total", 9, Look.TOTAL_INTEGER));
    columns.add(Column.of("before", 9, Look.INTEGER));
    columns.add(Column.of("change", 9, Look.SIGNED_INTEGER));
    columns.add(Column.of("late", 10, Look.PERCENT));
    return columns;
  }

  /** The year is said only where the plan goes over more than one. */
  private String title(YearMonth month) {
    String number = String.valueOf(month.getMonthValue());
    return months.get(0).getYear() == months.get(months.size() - 1).getYear()
        ? words.get("workload.month", number)
        : words.get("workload.monthOfYear", number, String.valueOf(month.getYear()));
  }

  private Object[] values(Place place, WorkloadRows.Row work) {
    int row = place.row();
    List<Object> values = new ArrayList<>();
    values.add(work.unit());
    values.add(work.kind());
    values.add(String.valueOf(work.year()));
    work.months().forEach(values::add);
    int total = work.months().stream().mapToInt(Integer::intValue).sum();
    String range =
        Ref.cell(BEFORE_MONTHS + 1, row) + ":" + Ref.cell(BEFORE_MONTHS + months.size(), row);
    values.add(new Calculated("SUM(" + range + ")", total));
    Integer before = work.before();
    values.add(before);
    values.add(before == null ? null : change(row, total - before));
    values.add(late(work.late()));
    return values.toArray();
  }

  private Calculated change(int row, int value) {
    int total = BEFORE_MONTHS + months.size() + 1;
    return new Calculated(Ref.cell(total, row) + "-" + Ref.cell(total + 1, row), value);
  }

  /** The part that was late or is still open, of what was due; 0 to 1. */
  private static @Nullable Double late(@Nullable Rate rate) {
    return rate == null ? null : Double.valueOf(rate.percentLate() / 100);
  }
}
