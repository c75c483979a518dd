package vn.tiendo.workbook.master;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tiendo.standing.Standing;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.UnitStanding;

/** The part of the first page that says what is overdue, who owes it, and what the colours mean. */
final class Outstanding {

  /** So many rows fit the page; what is beyond is told in a line. */
  private static final int MOST = 8;

  private final Draft draft;
  private final Words words;
  private final TaskRows rows;
  private final Canvas canvas;

  Outstanding(Draft draft, TaskRows rows, Canvas canvas) {
    this.draft = draft;
    this.words = draft.words();
    this.rows = rows;
    this.canvas = canvas;
  }

  /** Writes from a row on and gives the next free one. */
  int write(int row) {
    int next = legend(row);
    next = overdue(next + 1);
    return missing(next + 1);
  }

  /** Tasks by standing, each word in its colour: figures and legend in one. */
  private int legend(int row) {
    canvas.across(1, OverviewSheet.LEFT, row, Look.HEADING, words.get("overview.legend"));
    Standing[] standings = Standing.values();
    for (int i = 0; i < standings.length; i++) {
      canvas.put(i + 1, row + 1, Look.CENTRED, words.of(standings[i]));
      canvas.put(i + 1, row + 2, Look.INTEGER, rows.count(standings[i]));
    }
    canvas.atLeast(row + 1, 32);
    draft.tints().colour(canvas.sheet(), new CellRangeAddress(row, row, 0, standings.length - 1));
    return row + 3;
  }

  private int overdue(int row) {
    Standings standings = draft.dossier().standings();
    List<TaskStanding> overdue =
        standings.tasks().filter(t -> t.standing() == Standing.OVERDUE).toList();
    canvas.across(1, OverviewSheet.LEFT, row, Look.HEADING, words.get("overview.overdueTasks"));
    if (overdue.isEmpty()) {
      canvas.across(1, OverviewSheet.LEFT, row + 1, Look.PLAIN, words.get("overview.noOverdue"));
      return row + 2;
    }
    int next = row + 1;
    overdueHead(next);
    for (TaskStanding task : overdue.subList(0, Math.min(MOST, overdue.size()))) {
      next++;
      overdueTask(next, task);
    }
    return more(next + 1, overdue.size(), MasterSheet.GROUPS);
  }

  private void overdueHead(int row) {
    canvas.put(1, row, Look.HEADER, words.get("groups.code"));
    canvas.across(2, 5, row, Look.HEADER, words.get("groups.content"));
    canvas.across(6, 8, row, Look.HEADER, words.get("overview.owing"));
    canvas.across(9, 10, row, Look.HEADER, words.get("groups.deadline"));
    canvas.put(OverviewSheet.LEFT, row, Look.HEADER, words.get("overview.daysLate"));
  }

  private void overdueTask(int row, TaskStanding task) {
    canvas.put(1, row, Look.LINK, rows.link(task.task()));
    canvas.across(2, 5, row, Look.TEXT, task.task().content());
    canvas.across(6, 8, row, Look.TEXT, owing(task.task().lead()));
    LocalDate due = task.findOverdueSince().orElse(task.task().deadline().day());
    canvas.across(9, 10, row, Look.DATE, due);
    canvas.put(OverviewSheet.LEFT, row, Look.INTEGER, daysLate(due));
  }

  private long daysLate(LocalDate due) {
    return ChronoUnit.DAYS.between(due, draft.dossier().day());
  }

  /** The unit, and whom to ask there where the plan says it. */
  private String owing(String code) {
    List<String> parts = new ArrayList<>();
    draft
        .dossier()
        .plan()
        .findUnit(code)
        .ifPresent(
            unit -> {
              Optional.ofNullable(unit.contact()).ifPresent(parts::add);
              Optional.ofNullable(unit.telephone()).ifPresent(parts::add);
            });
    String name = words.unit(code);
    return parts.isEmpty() ? name : words.get("overview.contact", name, String.join(", ", parts));
  }

  private int missing(int row) {
    canvas.across(1, OverviewSheet.LEFT, row, Look.HEADING, words.get("overview.missing"));
    List<UnitStanding> owing =
        draft.dossier().standings().units().stream().filter(u -> !u.missing().isEmpty()).toList();
    if (owing.isEmpty()) {
      canvas.across(1, OverviewSheet.LEFT, row + 1, Look.PLAIN, words.get("overview.noMissing"));
      return row + 2;
    }
    int next = row;
    for (UnitStanding unit : owing.subList(0, Math.min(MOST, owing.size()))) {
      next++;
      canvas.across(1, 3, next, Look.TEXT, unit.unit().name());
      canvas.across(4, OverviewSheet.LEFT, next, Look.TEXT, names(unit));
    }
    return more(next + 1, owing.size(), MasterSheet.SUBMISSIONS);
  }

  private String names(UnitStanding unit) {
    return String.join(
        "; ",
        unit.missing().stream()
            .map(
                period ->
                    unit.returned().contains(period)
                        ? words.get("overview.returned", words.period(period))
                        : words.period(period))
            .toList());
  }

  /** Says how many more there are, and where. */
  private int more(int row, int count, MasterSheet where) {
    if (count <= MOST) {
      return row;
    }
    canvas.across(
        1,
        OverviewSheet.LEFT,
        row,
        Look.NOTE,
        words.get("overview.more", count - MOST, draft.sheet(where).getSheetName()));
    return row + 1;
  }
}
