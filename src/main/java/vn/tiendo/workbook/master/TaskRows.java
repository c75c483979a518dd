package vn.tiendo.workbook.master;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.plan.Task;
import vn.tiendo.standing.GroupStanding;
import vn.tiendo.standing.Standing;

/**
 * Where tasks and groups stand on the sheet "Theo nhóm giải pháp", and what other sheets calculate
 * over them. Progress is 0 to 1 throughout.
 */
final class TaskRows {

  private static final int STANDING = Listing.columnOf(GroupsSheet.COLUMNS, "standing");
  private static final int LEAD = Listing.columnOf(GroupsSheet.COLUMNS, "lead");
  private static final int PROGRESS = Listing.columnOf(GroupsSheet.COLUMNS, "progress");
  private static final int WEIGHT = Listing.columnOf(GroupsSheet.COLUMNS, "weight");

  private final Draft draft;
  private final boolean live;
  private final Map<String, Span> groups = new HashMap<>();
  private final Map<String, Integer> tasks = new HashMap<>();
  private int end = Listing.FIRST;

  private record Span(int title, int first, int last) {}

  /**
   * @param live whether sheets calculate; where not, they hold plain values
   */
  TaskRows(Draft draft, boolean live) {
    this.draft = draft;
    this.live = live;
  }

  void stand(GroupStanding group, int title, int first, int last) {
    groups.put(group.group().number(), new Span(title, first, last));
  }

  void stand(Task task, int row) {
    tasks.put(task.code(), row);
  }

  /** Says which is the sheet's last row. */
  void endAt(int row) {
    end = row;
  }

  boolean has(GroupStanding group) {
    return groups.containsKey(group.group().number());
  }

  /** A task's code, leading to its row. */
  Object link(Task task) {
    return link(task, task.code());
  }

  /** A text that leads to a task's row. */
  Object link(Task task, String text) {
    return Optional.ofNullable(tasks.get(task.code()))
        .<Object>map(r -> new Linked(sheet() + Ref.cell(1, r), text))
        .orElse(text);
  }

  /** A group's progress as its row shows it. */
  Object progressOf(GroupStanding group) {
    double value = group.progress() / 100;
    Span span = groups.get(group.group().number());
    return span == null ? value : live(sheet() + Ref.cell(PROGRESS, span.title()), value);
  }

  /** A task's progress as its row shows it. */
  Object progressOf(Task task, double value) {
    Integer row = tasks.get(task.code());
    return row == null ? value : live(sheet() + Ref.cell(PROGRESS, row), value);
  }

  /** How many tasks there are: each has a weight, which titles have not. */
  Object count() {
    return live("COUNT(%s)".formatted(all(WEIGHT)), draft.dossier().standings().tasks().count());
  }

  /** How many tasks have a standing. */
  Object count(Standing standing) {
    long count = draft.dossier().standings().tasks().filter(t -> t.standing() == standing).count();
    return live("COUNTIF(%s,%s)".formatted(all(STANDING), quoted(standing)), count);
  }

  /** How many tasks of a group have a standing. */
  Object count(GroupStanding group, Standing standing) {
    Span span = groups.get(group.group().number());
    if (span == null) {
      return group.count(standing);
    }
    String range = sheet() + Ref.down(STANDING, span.first(), span.last());
    return live("COUNTIF(%s,%s)".formatted(range, quoted(standing)), group.count(standing));
  }

  /** How many tasks of a group are done, in time or late. */
  Object done(GroupStanding group) {
    return sum(count(group, Standing.DONE), count(group, Standing.DONE_LATE));
  }

  /** How many tasks are done, in time or late. */
  Object done() {
    return sum(count(Standing.DONE), count(Standing.DONE_LATE));
  }

  /** A count over several groups together. */
  Object sum(List<GroupStanding> own, Function<GroupStanding, Object> count) {
    return own.stream().map(count).reduce(TaskRows::sum).orElse(0);
  }

  private static Object sum(Object one, Object other) {
    return one instanceof Calculated a && other instanceof Calculated b
        ? new Calculated(a.formula() + "+" + b.formula(), number(a) + number(b))
        : number(one) + number(other);
  }

  private static long number(Object value) {
    return value instanceof Calculated calculated
        ? number(calculated.value())
        : ((Number) value).longValue();
  }

  /** How many tasks that a unit leads have a standing. */
  Object count(String unit, Standing standing) {
    long count =
        draft
            .dossier()
            .standings()
            .tasks()
            .filter(t -> t.task().lead().equals(unit) && t.standing() == standing)
            .count();
    String lead = Ref.quoted(draft.words().unit(unit));
    return live(
        "COUNTIFS(%s,%s,%s,%s)".formatted(all(LEAD), lead, all(STANDING), quoted(standing)), count);
  }

  /** The mean over groups' tasks by the weights shown, unknown progress counting 0. */
  Object mean(List<GroupStanding> own, double value) {
    List<String> sums = new ArrayList<>();
    List<String> weights = new ArrayList<>();
    for (GroupStanding group : own) {
      Span span = groups.get(group.group().number());
      if (span != null && span.last() >= span.first()) {
        sums.add("SUMPRODUCT(%s,%s)".formatted(weight(span), progress(span)));
        weights.add("SUM(%s)".formatted(weight(span)));
      }
    }
    return sums.isEmpty()
        ? value
        : live(
            "IFERROR((%s)/(%s),0)".formatted(String.join("+", sums), String.join("+", weights)),
            value);
  }

  /** A formula with its value, or the value alone where sheets do not calculate. */
  Object live(String formula, Number value) {
    return live ? new Calculated(formula, value) : value;
  }

  private String weight(Span span) {
    return sheet() + Ref.down(WEIGHT, span.first(), span.last());
  }

  private String progress(Span span) {
    return sheet() + Ref.down(PROGRESS, span.first(), span.last());
  }

  private String all(int column) {
    return sheet() + Ref.down(column, Listing.FIRST, end);
  }

  private String sheet() {
    return draft.on(MasterSheet.GROUPS);
  }

  private String quoted(Standing standing) {
    return Ref.quoted(draft.words().of(standing));
  }
}
