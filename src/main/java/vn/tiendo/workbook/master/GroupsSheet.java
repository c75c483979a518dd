package vn.tiendo.workbook.master;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Shortcoming;
import vn.tiendo.plan.SolutionGroup;
import vn.tiendo.plan.Task;
import vn.tiendo.report.Line;
import vn.tiendo.standing.GroupStanding;
import vn.tiendo.standing.LineInForce;
import vn.tiendo.standing.ShortcomingStanding;
import vn.tiendo.standing.Standing;
import vn.tiendo.standing.TaskStanding;

/** "Theo nhóm giải pháp": shortcoming › group › task, with what was last reported of each. */
final class GroupsSheet {

  private static final int HEADER = Listing.HEADER;

  static final List<Column> COLUMNS =
      List.of(
          Column.of("code", 7, Look.CENTRED),
          Column.of("content", 42, Look.TEXT),
          Column.of("lead", 13, Look.TEXT),
          Column.of("coordinating", 12.5, Look.TEXT),
          Column.of("deadline", 11.5, Look.DATE),
          Column.telling("standing", 12.5),
          Column.of("progress", 9, Look.PERCENT),
          Column.of("completed", 11.5, Look.DATE),
          Column.of("result", 36, Look.TEXT),
          Column.of("difficulty", 25, Look.TEXT),
          Column.of("proposal", 23, Look.TEXT),
          Column.of("period", 16, Look.CENTRED),
          Column.of("weight", 8, Look.NUMBER),
          Column.of("source", 10, Look.TEXT),
          Column.of("shortcoming", 9, Look.CENTRED),
          Column.of("group", 8, Look.CENTRED));

  private static final List<Look> TASK = COLUMNS.stream().map(Column::look).toList();
  private static final List<Look> SHORTCOMING =
      looks(Look.SECTION, Look.SECTION_CENTRED, Look.SECTION_PERCENT);
  private static final List<Look> GROUP = looks(Look.GROUP, Look.GROUP_CENTRED, Look.GROUP_PERCENT);

  private static final int LEAD = Listing.columnOf(COLUMNS, "lead");
  private static final int PROGRESS = Listing.columnOf(COLUMNS, "progress");
  private static final int RESULT = Listing.columnOf(COLUMNS, "result");

  private final Draft draft;
  private final ListingSheet page;
  private final Words words;
  private final DetailSheet detail;
  private final Canvas canvas;
  private final Map<String, GroupStanding> groups;
  private final TaskRows rows;
  private int row = HEADER;

  GroupsSheet(Draft draft, DetailSheet detail, TaskRows rows) {
    this.rows = rows;
    this.draft = draft;
    this.words = draft.words();
    this.detail = detail;
    this.page = new Listing(draft, MasterSheet.GROUPS, COLUMNS).sheet(1);
    this.canvas = page.canvas();
    this.groups =
        draft.dossier().standings().groups().stream()
            .collect(Collectors.toMap(g -> g.group().number(), g -> g, (a, b) -> a));
  }

  /** The looks of a title's row, as those of the tasks' rows but for their ground. */
  private static List<Look> looks(Look text, Look centred, Look percent) {
    return TASK.stream()
        .map(
            look ->
                switch (look) {
                  case CENTRED -> centred;
                  case PERCENT -> percent;
                  default -> text;
                })
        .toList();
  }

  void write() {
    page.head(words.get("groups.note"));
    draft.dossier().standings().shortcomings().forEach(this::shortcoming);
    List<GroupStanding> others =
        draft.dossier().standings().groups().stream().filter(g -> !rows.has(g)).toList();
    if (!others.isEmpty()) {
      title(SHORTCOMING, "", words.get("groups.others"), null, null);
      others.forEach(group -> group(group, null));
    }
    rows.endAt(row);
    if (row == HEADER) {
      page.saysThatThereIsNothing(words.get("groups.empty"));
    } else {
      page.seal(row);
    }
  }

  private void shortcoming(ShortcomingStanding standing) {
    Shortcoming shortcoming = standing.shortcoming();
    String code = shortcoming.code();
    title(
        SHORTCOMING,
        code,
        words.get("groups.shortcomingTitle", shortcoming.field(), shortcoming.content()),
        code,
        null);
    int title = row;
    canvas.put(RESULT, title, Look.SECTION, judgement(shortcoming));
    List<GroupStanding> own =
        groups.values().stream()
            .filter(g -> g.group().remedies().contains(code))
            .sorted((a, b) -> place(a) - place(b))
            .toList();
    own.forEach(group -> group(group, code));
    canvas.put(PROGRESS, title, Look.SECTION_PERCENT, rows.mean(own, standing.progress() / 100));
    if (own.isEmpty()) {
      title(GROUP, "", words.get("groups.noGroup"), code, null);
    }
  }

  private int place(GroupStanding group) {
    return draft.dossier().standings().groups().indexOf(group);
  }

  private String judgement(Shortcoming shortcoming) {
    String judged =
        shortcoming.judgement() == null
            ? words.get("judgement.none")
            : words.get("judgement." + shortcoming.judgement().name());
    return shortcoming.reason() == null ? judged : judged + ": " + shortcoming.reason();
  }

  private void group(GroupStanding standing, @Nullable String shortcoming) {
    SolutionGroup group = standing.group();
    String number = group.number();
    if (rows.has(standing)) {
      title(GROUP, number, words.get("groups.above", group.name()), shortcoming, number);
      canvas.put(PROGRESS, row, Look.GROUP_PERCENT, rows.progressOf(standing));
      return;
    }
    title(GROUP, number, words.get("groups.groupTitle", number, group.name()), shortcoming, number);
    int title = row;
    canvas.put(LEAD, title, Look.GROUP, words.unit(group.lead()));
    canvas.put(LEAD + 1, title, Look.GROUP, words.units(group.coordinating()));
    String overseer = group.overseer();
    if (overseer != null) {
      canvas.put(RESULT, title, Look.GROUP, words.get("groups.overseer", overseer));
    }
    int first = row + 1;
    standing.tasks().forEach(task -> task(task, shortcoming));
    rows.stand(standing, title, first, row);
    canvas.put(
        PROGRESS,
        title,
        Look.GROUP_PERCENT,
        rows.mean(List.of(standing), standing.progress() / 100));
  }

  /** A coloured row, with what filters look for in its last columns. */
  private void title(
      List<Look> looks,
      String code,
      String title,
      @Nullable String shortcoming,
      @Nullable String group) {
    row++;
    for (int column = 1; column <= looks.size(); column++) {
      canvas.put(column, row, looks.get(column - 1), null);
    }
    canvas.put(1, row, looks.get(0), code);
    canvas.put(2, row, looks.get(1), title);
    canvas.put(looks.size() - 1, row, looks.get(looks.size() - 2), shortcoming);
    canvas.put(looks.size(), row, looks.get(looks.size() - 1), group);
  }

  private void task(TaskStanding standing, @Nullable String shortcoming) {
    row++;
    Task task = standing.task();
    LineInForce decided = standing.decidedBy();
    Line line = decided == null ? null : decided.line();
    List<Object> values = new ArrayList<>();
    values.add(task.code());
    values.add(task.content());
    values.add(words.unit(task.lead()));
    values.add(words.units(coordinating(task)));
    values.add(task.deadline().day());
    values.add(words.of(standing.standing()));
    values.add(detail.progressOf(standing));
    values.add(standing.completedOn());
    values.add(line == null ? null : line.result());
    values.add(line == null ? null : line.difficulty());
    values.add(line == null ? null : line.proposal());
    values.add(decided == null ? null : words.period(decided.report().period()));
    // What is cancelled does not count in any mean.
    values.add(standing.standing() == Standing.CANCELLED ? 0 : task.weight());
    values.add(decided == null ? null : detail.link(decided));
    values.add(shortcoming);
    values.add(task.group());
    canvas.row(1, row, TASK, values.toArray());
    rows.stand(task, row);
  }

  private List<String> coordinating(Task task) {
    return !task.coordinating().isEmpty()
        ? task.coordinating()
        : draft.dossier().plan().findGroup(task.group()).stream()
            .flatMap(g -> g.coordinating().stream())
            .toList();
  }
}
