package vn.tiendo.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.report.match.TaskCode;
import vn.tiendo.report.match.TaskMatch;
import vn.tiendo.report.match.TaskMatcher;
import vn.tiendo.report.table.Entry;
import vn.tiendo.sheet.Cell;
import vn.tiendo.text.CleanText;
import vn.tiendo.text.ComparingKey;

/**
 * Which of the plan's tasks a row names. A code decides in a column of codes, in the running number
 * only where the words agree or there are none.
 */
final class TaskNaming {

  /**
   * A task and how sure it is.
   *
   * @param cell the cell that names it
   * @param wording the words, or the code where there are none
   * @param by why it was taken for it
   * @param sureness percent, 0 to 100
   */
  record Named(Task task, Cell cell, String wording, MatchedBy by, int sureness) {}

  private static final int BY_CODE = 100;
  private static final int REMEMBERED = 98;

  private final Plan plan;
  private final TaskMatcher matcher;
  private final ReadingMemory memory;
  private final String unit;
  private final Set<String> expected;

  TaskNaming(PlanKnowledge knowledge, ReadingMemory memory, String unit) {
    this.plan = knowledge.plan();
    this.matcher = knowledge.tasks();
    this.memory = memory;
    this.unit = unit;
    this.expected = knowledge.tasksOf(unit);
  }

  /** The task of a row; what keeps it from being told goes to the findings. */
  Optional<Named> find(Entry.TaskRow row, RowFindings findings) {
    Optional<Cell> code = row.code().filter(cell -> cell.date() == null);
    Optional<Task> byCode = code.flatMap(cell -> plan.findTask(TaskCode.of(cell.text())));
    if (byCode.isPresent()) {
      return byCode(byCode.get(), code.orElseThrow(), row.task(), findings);
    }
    if (row.task().isPresent()) {
      return byWords(row.task().get(), row.number(), findings);
    }
    Optional<Cell> number = code.isPresent() ? code : row.number();
    Optional<Task> byNumber = number.flatMap(cell -> plan.findTask(TaskCode.of(cell.text())));
    if (byNumber.isPresent()) {
      Cell cell = number.orElseThrow();
      return Optional.of(new Named(byNumber.get(), cell, cell.text(), MatchedBy.CODE, BY_CODE));
    }
    number.ifPresent(
        cell -> findings.add(FindingCode.UNKNOWN_TASK, cell, RowFindings.quote(cell), ""));
    return Optional.empty();
  }

  private Optional<Named> byCode(Task task, Cell code, Optional<Cell> words, RowFindings findings) {
    String text = words.map(cell -> CleanText.of(cell.text())).orElse("");
    if (!text.isEmpty() && matcher.disagrees(text, task)) {
      findings.add(
          FindingCode.AMBIGUOUS_TASK,
          code,
          RowFindings.quote(code.text() + " – " + text),
          titles(List.of(task)));
      return Optional.empty();
    }
    Cell named = words.orElse(code);
    return Optional.of(
        new Named(task, named, text.isEmpty() ? code.text() : text, MatchedBy.CODE, BY_CODE));
  }

  private Optional<Named> byWords(Cell cell, Optional<Cell> number, RowFindings findings) {
    String text = CleanText.of(cell.text());
    Optional<Task> remembered =
        memory.findTask(plan.code(), unit, ComparingKey.wordsOf(text)).flatMap(plan::findTask);
    if (remembered.isPresent()) {
      return Optional.of(new Named(remembered.get(), cell, text, MatchedBy.REMEMBERED, REMEMBERED));
    }
    TaskMatch match = matcher.match(text, expected);
    if (match instanceof TaskMatch.Clear clear) {
      return Optional.of(new Named(clear.task(), cell, text, by(clear), clear.sureness()));
    }
    Optional<Task> agreed = agreedByNumber(match, text, number);
    if (agreed.isPresent()) {
      return Optional.of(new Named(agreed.get(), cell, text, MatchedBy.CODE, BY_CODE));
    }
    if (match instanceof TaskMatch.Ambiguous ambiguous) {
      findings.add(
          FindingCode.AMBIGUOUS_TASK, cell, RowFindings.quote(text), titles(ambiguous.tasks()));
    } else if (match instanceof TaskMatch.None none) {
      findings.add(FindingCode.UNKNOWN_TASK, cell, RowFindings.quote(text), titles(none.nearest()));
    }
    return Optional.empty();
  }

  private static MatchedBy by(TaskMatch.Clear match) {
    return match.sureness() == TaskMatch.CERTAIN ? MatchedBy.WORDS : MatchedBy.SIMILAR;
  }

  /** A code in the running number, or before the words, where they are near enough to that task. */
  private Optional<Task> agreedByNumber(TaskMatch match, String text, Optional<Cell> number) {
    Optional<Task> written =
        number
            .flatMap(cell -> plan.findTask(TaskCode.of(cell.text())))
            .or(() -> plan.findTask(TaskCode.of(text.split("[\\s:)]", 2)[0])));
    if (match instanceof TaskMatch.Ambiguous ambiguous) {
      return written.filter(ambiguous.tasks()::contains);
    }
    return written.filter(task -> !matcher.disagrees(text, task));
  }

  /** Tasks as they are quoted in a hint: code and words. */
  static String titles(List<Task> tasks) {
    return tasks.stream()
        .map(task -> task.code() + " \"" + RowFindings.quote(task.content()) + "\"")
        .collect(Collectors.joining("; "));
  }
}
