package vn.tiendo.workbook.master;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.tiendo.standing.TaskStanding;

/**
 * "Người phụ trách": tasks by the person whom the plan puts in charge of them. For the Office only:
 * it is left out where the plan names nobody, and where the workbook goes to others.
 */
final class PersonsSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("no", 6, Look.INTEGER),
          Column.of("person", 26, Look.TEXT),
          Column.of("unit", 22, Look.TEXT),
          Column.of("code", 7, Look.CENTRED),
          Column.of("content", 60, Look.TEXT),
          Column.of("deadline", 12, Look.DATE),
          Column.telling("standing", 15),
          Column.of("progress", 10, Look.PERCENT));

  private final Draft draft;
  private final Words words;
  private final TaskRows rows;

  PersonsSheet(Draft draft, TaskRows rows) {
    this.draft = draft;
    this.words = draft.words();
    this.rows = rows;
  }

  void write() {
    List<TaskStanding> tasks =
        draft
            .dossier()
            .standings()
            .tasks()
            .filter(task -> task.task().responsible() != null)
            .sorted(
                Comparator.comparing(
                    PersonsSheet::person, Collator.getInstance(Locale.forLanguageTag("vi"))))
            .toList();
    new Listing(draft, MasterSheet.PERSONS, COLUMNS)
        .each(words.get("persons.note"), words.get("persons.note"), tasks, this::values);
  }

  private Object[] values(Place place, TaskStanding task) {
    return new Object[] {
      place.number(),
      person(task),
      words.unit(task.task().lead()),
      rows.link(task.task()),
      task.task().content(),
      task.task().deadline().day(),
      words.of(task.standing()),
      rows.progressOf(task.task(), task.countedProgress() / 100)
    };
  }

  private static String person(TaskStanding task) {
    return Objects.requireNonNull(task.task().responsible());
  }
}
