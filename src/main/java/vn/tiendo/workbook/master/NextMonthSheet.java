package vn.tiendo.workbook.master;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.standing.Submission;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.reminder.DueTask;
import vn.tiendo.standing.reminder.NextMonthWork;

/** "Nhắc việc tháng sau": what each unit must do and report in the month to come. */
final class NextMonthSheet {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("no", 5, Look.INTEGER),
          Column.of("unit", 22, Look.TEXT),
          Column.of("kind", 14, Look.CENTRED),
          Column.of("code", 8, Look.CENTRED),
          Column.of("content", 60, Look.TEXT),
          Column.of("due", 12, Look.DATE),
          Column.telling("standing", 15),
          Column.of("progress", 10, Look.PERCENT));

  private final Draft draft;
  private final Words words;
  private final TaskRows rows;

  /** A thing to do, whether a task or a report. */
  private record Work(
      String unit,
      String kind,
      @Nullable TaskStanding task,
      String content,
      LocalDate due,
      String standing) {}

  NextMonthSheet(Draft draft, TaskRows rows) {
    this.draft = draft;
    this.words = draft.words();
    this.rows = rows;
  }

  void write() {
    NextMonthWork next = NextMonthWork.after(draft.dossier().standings());
    String month = MONTH.format(next.month());
    new Listing(draft, MasterSheet.NEXT_MONTH, COLUMNS)
        .each(
            words.get("nextmonth.note", month),
            words.get("nextmonth.empty", month),
            work(next),
            this::values);
  }

  private List<Work> work(NextMonthWork next) {
    List<Work> work = new ArrayList<>();
    for (NextMonthWork.UnitWork unit : next.units()) {
      unit.tasks().forEach(task -> work.add(of(unit, task)));
      unit.reports().forEach(report -> work.add(of(unit, report)));
    }
    return work;
  }

  private Work of(NextMonthWork.UnitWork unit, DueTask due) {
    String period = due.period();
    String content = due.task().task().content();
    return new Work(
        unit.unit().name(),
        words.get(due.leading() ? "role.lead" : "role.coordinating"),
        due.task(),
        period == null ? content : words.get("nextmonth.occurrence", content, words.period(period)),
        due.dueOn(),
        words.of(due.task().standing()));
  }

  private Work of(NextMonthWork.UnitWork unit, Submission report) {
    return new Work(
        unit.unit().name(),
        words.get("nextmonth.report"),
        null,
        words.get("nextmonth.reportOf", words.period(report.period())),
        report.due().day(),
        words.of(report.state()));
  }

  private Object[] values(Place place, Work work) {
    TaskStanding task = work.task();
    return new Object[] {
      place.number(),
      work.unit(),
      work.kind(),
      task == null ? null : rows.link(task.task()),
      work.content(),
      work.due(),
      work.standing(),
      task == null ? null : rows.progressOf(task.task(), task.countedProgress() / 100)
    };
  }
}
