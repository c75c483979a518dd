package vn.tiendo.workbook.master;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.plan.BoardMember;
import vn.tiendo.standing.GroupStanding;
import vn.tiendo.standing.Standing;
import vn.tiendo.standing.TaskStanding;

/**
 * "Ban Thường vụ": what stands under each member's oversight, in a list, and a page for each member
 * below it.
 */
final class BoardSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("no", 5, Look.INTEGER),
          Column.of("office", 28, Look.TEXT),
          Column.of("name", 20, Look.TEXT),
          Column.of("groups", 34, Look.TEXT),
          Column.of("tasks", 9, Look.INTEGER),
          Column.of("done", 9, Look.INTEGER),
          Column.of("dueSoon", 9, Look.INTEGER),
          Column.of("overdue", 9, Look.INTEGER),
          Column.of("progress", 10, Look.PERCENT),
          Column.of("overdueTasks", 62, Look.TEXT));

  private final Draft draft;
  private final Words words;
  private final TaskRows rows;

  BoardSheet(Draft draft, TaskRows rows) {
    this.draft = draft;
    this.words = draft.words();
    this.rows = rows;
  }

  void write() {
    List<BoardMember> board = draft.dossier().plan().board();
    ListingSheet page = new Listing(draft, MasterSheet.BOARD, COLUMNS).sheet(1);
    page.head(words.get("board.note"));
    if (board.isEmpty()) {
      page.saysThatThereIsNothing(words.get("board.empty"));
      return;
    }
    List<Look> looks = COLUMNS.stream().map(Column::look).toList();
    int row = Listing.HEADER;
    for (BoardMember member : board) {
      row++;
      page.canvas().row(1, row, looks, values(row - Listing.HEADER, member));
    }
    page.seal(row);
    new MemberPages(draft, rows, page.canvas()).write(row, board);
  }

  private Object[] values(int number, BoardMember member) {
    List<GroupStanding> own = groups(draft, member);
    String name = member.name();
    return new Object[] {
      number,
      member.title(),
      name == null ? words.get("board.unnamed") : name,
      own.stream()
          .map(g -> g.group().number() + ". " + g.group().name())
          .collect(Collectors.joining("\n")),
      own.stream().mapToInt(g -> g.tasks().size()).sum(),
      rows.sum(own, rows::done),
      rows.sum(own, group -> rows.count(group, Standing.DUE_SOON)),
      rows.sum(own, group -> rows.count(group, Standing.OVERDUE)),
      mean(own),
      overdue(own)
    };
  }

  /** The groups that a member oversees, in the plan's order. */
  static List<GroupStanding> groups(Draft draft, BoardMember member) {
    return draft.dossier().standings().groups().stream()
        .filter(group -> member.groups().contains(group.group().number()))
        .toList();
  }

  /** The mean over the tasks of all groups overseen; a dash where there are none. */
  private Object mean(List<GroupStanding> own) {
    List<TaskStanding> counted =
        own.stream()
            .flatMap(group -> group.tasks().stream())
            .filter(task -> task.standing() != Standing.CANCELLED)
            .toList();
    double weights = counted.stream().mapToDouble(t -> t.task().weight()).sum();
    if (weights == 0) {
      return "–";
    }
    double sum =
        counted.stream().mapToDouble(t -> t.task().weight() * t.countedProgress() / 100).sum();
    return rows.mean(own, sum / weights);
  }

  private String overdue(List<GroupStanding> own) {
    return own.stream()
        .flatMap(group -> group.tasks().stream())
        .filter(task -> task.standing() == Standing.OVERDUE)
        .map(
            task ->
                words.get(
                    "board.overdueTask",
                    task.task().code(),
                    words.unit(task.task().lead()),
                    words.day(task.task().deadline().day())))
        .collect(Collectors.joining("\n"));
  }
}
