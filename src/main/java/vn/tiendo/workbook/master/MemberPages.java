package vn.tiendo.workbook.master;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tiendo.plan.BoardMember;
import vn.tiendo.standing.GroupStanding;
import vn.tiendo.standing.LineInForce;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.UnitStanding;

/**
 * A page for each member of the Standing Committee, for the monthly assessment: the groups in
 * charge, their tasks, the reports of the units that lead them, and room for a remark.
 */
final class MemberPages {

  private static final int COLUMNS = 10;

  private static final double ROOM_FOR_REMARK = 75;

  private final Draft draft;
  private final Words words;
  private final TaskRows rows;
  private final Canvas canvas;

  MemberPages(Draft draft, TaskRows rows, Canvas canvas) {
    this.draft = draft;
    this.words = draft.words();
    this.rows = rows;
    this.canvas = canvas;
  }

  /** Writes the pages below a row, each on paper of its own. */
  void write(int row, List<BoardMember> board) {
    canvas.sheet().setRepeatingRows(null);
    int next = row;
    for (BoardMember member : board) {
      canvas.sheet().setRowBreak(next - 1);
      next = page(next + 1, member);
    }
  }

  private int page(int row, BoardMember member) {
    List<GroupStanding> own = BoardSheet.groups(draft, member);
    String name = member.name();
    canvas.across(
        1,
        COLUMNS,
        row,
        Look.TITLE,
        name == null ? member.title() : words.get("member.title", member.title(), name));
    canvas.across(1, COLUMNS, row + 1, Look.SUBTITLE, words.asOf(draft.dossier()));
    canvas.across(1, COLUMNS, row + 2, Look.PLAIN, groups(own));
    int next = tasks(row + 4, own);
    next = reports(next + 1, own);
    return remark(next + 1);
  }

  private String groups(List<GroupStanding> own) {
    return own.isEmpty()
        ? words.get("member.noGroups")
        : words.get(
            "member.groups",
            own.stream()
                .map(g -> g.group().number() + ". " + g.group().name())
                .collect(Collectors.joining("; ")));
  }

  private int tasks(int row, List<GroupStanding> own) {
    canvas.across(1, COLUMNS, row, Look.HEADING, words.get("member.tasks"));
    List<TaskStanding> tasks = own.stream().flatMap(g -> g.tasks().stream()).toList();
    if (tasks.isEmpty()) {
      canvas.across(1, COLUMNS, row + 1, Look.PLAIN, words.get("member.noTasks"));
      return row + 2;
    }
    int next = row + 1;
    canvas.put(1, next, Look.HEADER, words.get("groups.code"));
    canvas.across(2, 3, next, Look.HEADER, words.get("groups.content"));
    canvas.put(4, next, Look.HEADER, words.get("groups.lead"));
    canvas.across(5, 6, next, Look.HEADER, words.get("groups.deadline"));
    canvas.across(7, 8, next, Look.HEADER, words.get("groups.standing"));
    canvas.put(9, next, Look.HEADER, words.get("groups.progress"));
    canvas.put(10, next, Look.HEADER, words.get("groups.result"));
    for (TaskStanding task : tasks) {
      next++;
      task(next, task);
    }
    draft.tints().colour(canvas.sheet(), new CellRangeAddress(row + 1, next - 1, 6, 6));
    return next + 1;
  }

  private void task(int row, TaskStanding task) {
    LineInForce decided = task.decidedBy();
    canvas.put(1, row, Look.LINK, rows.link(task.task()));
    canvas.across(2, 3, row, Look.TEXT, task.task().content());
    canvas.put(4, row, Look.TEXT, words.unit(task.task().lead()));
    canvas.across(5, 6, row, Look.DATE, task.task().deadline().day());
    canvas.across(7, 8, row, Look.CENTRED, words.of(task.standing()));
    canvas.put(9, row, Look.PERCENT, rows.progressOf(task.task(), task.countedProgress() / 100));
    canvas.put(10, row, Look.TEXT, decided == null ? null : decided.line().result());
  }

  private int reports(int row, List<GroupStanding> own) {
    canvas.across(1, COLUMNS, row, Look.HEADING, words.get("member.reports"));
    List<UnitStanding> units = leading(own);
    if (units.isEmpty()) {
      canvas.across(1, COLUMNS, row + 1, Look.PLAIN, words.get("member.noReports"));
      return row + 2;
    }
    int next = row + 1;
    canvas.across(1, 4, next, Look.HEADER, words.get("units.name"));
    List<String> heads =
        List.of("units.expected", "units.received", "units.onTime", "units.late", "units.missing");
    for (int i = 0; i < heads.size(); i++) {
      canvas.put(5 + i, next, Look.HEADER, words.get(heads.get(i)));
    }
    canvas.put(COLUMNS, next, Look.HEADER, words.get("units.missingNames"));
    for (UnitStanding unit : units) {
      next++;
      canvas.across(1, 4, next, Look.TEXT, unit.unit().name());
      canvas.put(5, next, Look.INTEGER, unit.expected());
      canvas.put(6, next, Look.INTEGER, unit.received());
      canvas.put(7, next, Look.INTEGER, unit.onTime());
      canvas.put(8, next, Look.INTEGER, unit.late());
      canvas.put(9, next, Look.INTEGER, unit.missing().size());
      canvas.put(
          COLUMNS,
          next,
          Look.TEXT,
          unit.missing().stream().map(words::period).collect(Collectors.joining("; ")));
    }
    return next + 1;
  }

  /** The units that lead a member's groups or tasks of them, in the plan's order. */
  private List<UnitStanding> leading(List<GroupStanding> own) {
    Set<String> codes =
        own.stream()
            .flatMap(
                g ->
                    Stream.concat(
                        Stream.of(g.group().lead()), g.tasks().stream().map(t -> t.task().lead())))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return draft.dossier().standings().units().stream()
        .filter(unit -> codes.contains(unit.unit().code()))
        .toList();
  }

  private int remark(int row) {
    canvas.across(1, COLUMNS, row, Look.HEADING, words.get("member.remark"));
    canvas.across(1, COLUMNS, row + 1, Look.TEXT, null);
    canvas.atLeast(row + 1, ROOM_FOR_REMARK);
    return row + 1;
  }
}
