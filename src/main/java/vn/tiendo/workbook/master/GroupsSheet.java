package vn.tiendo.workbook.master;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Shortcoming;
import vn.tiendo.plan.SolutionGroup;
import vn.tiendo.plan.Task;
import vn.tiendo.report.Line;
import vn.tiendo.standing.GroupStanding;
import vn.tiendo.standing.LineInForce;
import vn.tiendo.standing.ShortcomingStanding;
import vn.tiendo.standing.TaskStanding;

/** "Theo nhóm giải pháp": shortcoming › group › task, with what was last reported of each. */
final class GroupsSheet {

  private static final int HEADER = Listing.HEADER;

  static final List<Column> COLUMNS =
      List.of(
          Column.of("code", 7, Look.CENTRED),
          Column.of("content", 36, Look.TEXT),
          Column.of("lead", 14, Look.TEXT),
          Column.of("coordinating", 13, Look.TEXT),
          Column.of("deadline", 11.5, Look.DATE),
          Column.telling("standing", 13),
          Column.of("progress", 9.5, Look.PERCENT),
          Column.of("completed", 11.5, Look.DATE),
          Column.of("result", 38, Look.TEXT),
          Column.of("difficulty", 26, Look.TEXT),
          Column.of("proposal", 24, Look.TEXT),
          Column.of("period", 15, Look.CENTRED),
          Column.of("weight", 8, Look.NUMBER),
          Column.of("source", 13, Look.TEXT));

  private static final int STANDING = Listing.columnOf(COLUMNS, "standing");
  private static final int PROGRESS = Listing.columnOf(COLUMNS, "progress");

  private final Draft draft;
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
    this.canvas = new Canvas(draft.sheet(MasterSheet.GROUPS), draft.styles());
    this.groups =
        draft.dossier().standings().groups().stream()
            .collect(Collectors.toMap(g -> g.group().number(), g -> g, (a, b) -> a));
  }

  void write() {
    new Listing(draft, MasterSheet.GROUPS, COLUMNS).head(words.get("groups.note"));
    draft.dossier().standings().shortcomings().forEach(this::shortcoming);
    List<GroupStanding> others =
        draft.dossier().standings().groups().stream().filter(g -> !rows.has(g)).toList();
    if (!others.isEmpty()) {
      section(Look.SECTION, "", words.get("groups.others"), "", null);
      others.forEach(this::group);
    }
    rows.endAt(row);
    XSSFSheet sheet = canvas.sheet();
    sheet.setAutoFilter(new CellRangeAddress(HEADER - 1, row - 1, 0, COLUMNS.size() - 1));
    draft.tints().colour(sheet, new CellRangeAddress(HEADER, row - 1, STANDING - 1, STANDING - 1));
    new Paper(words).fit(sheet, 1, 0);
    Paper.repeat(sheet, HEADER, 0);
  }

  private void shortcoming(ShortcomingStanding standing) {
    Shortcoming shortcoming = standing.shortcoming();
    section(
        Look.SECTION,
        shortcoming.code(),
        words.get("groups.shortcoming", shortcoming.field(), shortcoming.content()),
        judgement(shortcoming),
        null);
    int title = row;
    List<GroupStanding> own =
        groups.values().stream()
            .filter(g -> g.group().remedies().contains(shortcoming.code()))
            .sorted((a, b) -> place(a) - place(b))
            .toList();
    own.forEach(this::group);
    canvas.put(PROGRESS, title, Look.SECTION_PERCENT, rows.mean(own, standing.progress() / 100));
    if (own.isEmpty()) {
      row++;
      canvas.across(1, COLUMNS.size(), row, Look.TEXT, words.get("groups.noGroup"));
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

  private void group(GroupStanding standing) {
    SolutionGroup group = standing.group();
    String number = group.number();
    if (rows.has(standing)) {
      section(Look.GROUP, number, words.get("groups.above", group.name()), "", null);
      canvas.put(PROGRESS, row, Look.GROUP_PERCENT, rows.progressOf(standing));
      return;
    }
    section(Look.GROUP, number, groupTitle(group), "", null);
    int title = row;
    int first = row + 1;
    standing.tasks().forEach(this::task);
    rows.stand(standing, title, first, row);
    canvas.put(
        PROGRESS,
        title,
        Look.GROUP_PERCENT,
        rows.mean(List.of(standing), standing.progress() / 100));
  }

  private String groupTitle(SolutionGroup group) {
    String title =
        words.get("groups.group", group.number(), group.name(), words.unit(group.lead()));
    return group.overseer() == null
        ? title
        : title + words.get("groups.overseer", group.overseer());
  }

  /** A coloured row: the title over the first columns, a remark over the last. */
  private void section(
      Look look, String code, String title, String remark, @Nullable Object progress) {
    row++;
    Look centred = look == Look.SECTION ? Look.SECTION_CENTRED : Look.GROUP_CENTRED;
    canvas.put(1, row, centred, code);
    canvas.across(2, STANDING, row, look, title);
    canvas.put(PROGRESS, row, centred, progress);
    canvas.across(PROGRESS + 1, COLUMNS.size(), row, look, remark);
  }

  private void task(TaskStanding standing) {
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
    values.add(task.weight());
    values.add(decided == null ? null : detail.link(decided));
    canvas.row(1, row, COLUMNS.stream().map(Column::look).toList(), values.toArray());
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
