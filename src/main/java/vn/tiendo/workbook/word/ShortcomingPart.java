package vn.tiendo.workbook.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Shortcoming;
import vn.tiendo.report.Line;
import vn.tiendo.standing.LineInForce;
import vn.tiendo.standing.ShortcomingStanding;
import vn.tiendo.standing.Standing;
import vn.tiendo.standing.TaskStanding;

/**
 * What the report says of a shortcoming: what was to be done, what was done, what is late and why,
 * difficulties, proposals. Nothing is said that no sheet and no plan says.
 */
final class ShortcomingPart {

  private final Dossier dossier;
  private final Period period;
  private final Map<String, List<LineInForce>> lines;
  private final Wording words;
  private final Prose prose;

  ShortcomingPart(Dossier dossier, Period period, Wording words, Prose prose) {
    this.dossier = dossier;
    this.period = period;
    this.lines =
        dossier.standings().linesInForce().stream()
            .filter(this::isWithin)
            .collect(Collectors.groupingBy(line -> line.line().task()));
    this.words = words;
    this.prose = prose;
  }

  void write(int number, ShortcomingStanding standing) {
    Shortcoming shortcoming = standing.shortcoming();
    prose.heading(
        words.get(
            "shortcoming", String.valueOf(number), shortcoming.field(), shortcoming.content()));
    List<TaskStanding> tasks =
        dossier.standings().groups().stream()
            .filter(group -> group.group().remedies().contains(shortcoming.code()))
            .flatMap(group -> group.tasks().stream())
            .toList();
    prose.paragraph(
        words.get(
            "shortcoming.progress", words.percent(standing.progress()), judgement(shortcoming)));
    list("toDo", tasks.stream().map(this::toDo));
    list("done", tasks.stream().map(this::done).filter(Objects::nonNull));
    list("late", tasks.stream().filter(ShortcomingPart::isLate).map(this::late));
    list("difficulties", said(tasks, Line::difficulty));
    list("proposals", said(tasks, Line::proposal));
  }

  private String judgement(Shortcoming shortcoming) {
    String judged =
        words.judgement(shortcoming.judgement() == null ? "none" : shortcoming.judgement().name());
    return shortcoming.reason() == null ? judged : judged + " (" + shortcoming.reason() + ")";
  }

  /** A part with its points, or the words for there being none. */
  private void list(String key, Stream<String> points) {
    prose.subheading(words.get(key));
    Set<String> distinct = new LinkedHashSet<>(points.toList());
    if (distinct.isEmpty()) {
      prose.paragraph(words.get(key + ".none"));
    }
    distinct.forEach(point -> prose.paragraph(words.get("point", point)));
  }

  private String toDo(TaskStanding task) {
    return words.get(
        "task.toDo",
        task.task().code(),
        task.task().content(),
        words.unit(task.task().lead()),
        words.day(task.task().deadline().day()));
  }

  private @Nullable String done(TaskStanding task) {
    LineInForce line = task.decidedBy();
    String result = line == null ? null : line.line().result();
    return result == null
        ? null
        : words.get(
            "task.done",
            task.task().code(),
            words.of(task.standing()),
            words.percent(task.progress()),
            result);
  }

  private static boolean isLate(TaskStanding task) {
    return task.standing() == Standing.OVERDUE || task.standing() == Standing.DONE_LATE;
  }

  private String late(TaskStanding task) {
    return words.get(
        "task.late",
        task.task().code(),
        task.task().content(),
        words.of(task.standing()),
        words.day(task.findOverdueSince().orElse(task.task().deadline().day())),
        reason(task));
  }

  /** The difficulty that the leading unit named last. */
  private String reason(TaskStanding task) {
    return task.leading().stream()
        .map(line -> line.line().difficulty())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(words.get("task.noReason"));
  }

  /** What lines of the report's own span say in a column, with who says it. */
  private Stream<String> said(List<TaskStanding> tasks, Function<Line, @Nullable String> column) {
    return tasks.stream()
        .flatMap(task -> lines.getOrDefault(task.task().code(), List.of()).stream())
        .filter(line -> column.apply(line.line()) != null)
        .map(
            line ->
                words.get(
                    "said",
                    line.line().task(),
                    words.unit(line.report().unit()),
                    String.valueOf(column.apply(line.line()))));
  }

  /** Whether a line is of a period that lies within the report's. */
  private boolean isWithin(LineInForce line) {
    return dossier
        .plan()
        .findPeriod(line.report().period())
        .filter(p -> !p.from().isBefore(period.from()) && !p.to().isAfter(period.to()))
        .isPresent();
  }
}
