package vn.tiendo.workbook.master;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Period;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.TaskStanding;

/** "Tiến độ theo kỳ": each task's progress at the end of each month, and from where to where. */
final class PeriodsSheet {

  private static final int FIXED = 3;
  private static final String BAR_COLOUR = "9DC3E6";

  private final Draft draft;
  private final Words words;
  private final TaskRows rows;
  private final List<Period> months;
  private final Course course;

  PeriodsSheet(Draft draft, TaskRows rows, Course course) {
    this.draft = draft;
    this.words = draft.words();
    this.rows = rows;
    this.months = Course.months(draft.dossier().plan());
    this.course = course;
  }

  void write() {
    List<TaskStanding> tasks = draft.dossier().standings().tasks().toList();
    new Listing(draft, MasterSheet.PERIODS, columns())
        .each(words.get("periods.note"), words.get("periods.empty"), tasks, this::values);
    if (!tasks.isEmpty()) {
      bars(Listing.HEADER + tasks.size());
    }
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("code", 7, Look.CENTRED));
    columns.add(Column.of("content", 40, Look.TEXT));
    columns.add(Column.of("lead", 16, Look.TEXT));
    for (Period month : months) {
      columns.add(Column.of(month.name(), 9, Look.PERCENT));
    }
    columns.add(Column.of("from", 9, Look.PERCENT));
    columns.add(Column.of("to", 9, Look.PERCENT));
    columns.add(Column.of("change", 9, Look.SIGNED_PERCENT));
    columns.add(Column.telling("standing", 14));
    return columns;
  }

  private Object[] values(Place place, TaskStanding task) {
    List<Object> values = new ArrayList<>();
    values.add(rows.link(task.task()));
    values.add(task.task().content());
    values.add(words.unit(task.task().lead()));
    for (int i = 0; i < months.size(); i++) {
      values.add(i < course.stages().size() ? at(i, task) : null);
    }
    double now = task.countedProgress() / 100;
    Double before = course.stages().size() < 2 ? null : at(course.stages().size() - 2, task);
    values.add(before);
    values.add(rows.progressOf(task.task(), now));
    int row = place.row();
    int from = FIXED + months.size() + 1;
    values.add(
        new Calculated(
            "SUM(%s)-SUM(%s)".formatted(Ref.cell(from + 1, row), Ref.cell(from, row)),
            now - (before == null ? 0 : before)));
    values.add(words.of(task.standing()));
    return values.toArray();
  }

  /** Progress at a stage, 0 to 1; null for a task that was not known then. */
  private @Nullable Double at(int stage, TaskStanding task) {
    Standings standings = course.stages().get(stage).standings();
    Optional<TaskStanding> then = standings.findTask(task.task().code());
    return then.map(t -> t.countedProgress() / 100).orElse(null);
  }

  private void bars(int last) {
    XSSFSheet sheet = draft.sheet(MasterSheet.PERIODS);
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(Styles.colour(BAR_COLOUR));
    XSSFDataBarFormatting bar = rule.getDataBarFormatting();
    // Without this nothing at all is shown as a tenth.
    bar.setWidthMin(0);
    bar.setWidthMax(100);
    bar.getMinThreshold().setRangeType(ConditionalFormattingThreshold.RangeType.NUMBER);
    bar.getMinThreshold().setValue(0d);
    bar.getMaxThreshold().setRangeType(ConditionalFormattingThreshold.RangeType.NUMBER);
    bar.getMaxThreshold().setValue(1d);
    CellRangeAddress range =
        new CellRangeAddress(Listing.HEADER, last - 1, FIXED, FIXED + months.size() + 1);
    formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
  }
}
