package vn.tiendo.workbook.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.standing.Rating;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.UnitStanding;

/** The tables of the report: suggested ratings in the text, tasks and reports as annexes. */
final class Annexes {

  private final Dossier dossier;
  private final Wording words;
  private final Prose prose;

  Annexes(Dossier dossier, Wording words, Prose prose) {
    this.dossier = dossier;
    this.words = words;
    this.prose = prose;
  }

  /** The latest suggested rating of each unit. */
  void ratings() {
    prose.heading(words.get("part.ratings"));
    Map<String, Rating> latest = new LinkedHashMap<>();
    dossier.ratings().forEach(rating -> latest.put(rating.unit(), rating));
    if (latest.isEmpty()) {
      prose.paragraph(words.get("ratings.none"));
      return;
    }
    prose.paragraph(words.get("ratings.note"));
    List<List<String>> rows = new ArrayList<>();
    for (Rating rating : latest.values()) {
      rows.add(
          List.of(
              words.unit(rating.unit()),
              words.period(rating.period()),
              words.decimal(rating.points()),
              words.level(rating.level().code()),
              words.get(rating.office() == null ? "ratings.suggested" : "ratings.office")));
    }
    prose.table(
        List.of(
            words.get("column.unit"),
            words.get("column.period"),
            words.get("column.points"),
            words.get("column.level"),
            words.get("column.by")),
        List.of(30, 17, 10, 25, 18),
        rows);
  }

  void write() {
    prose.newPage();
    annex("annex.tasks");
    prose.table(
        List.of(
            words.get("column.code"),
            words.get("column.task"),
            words.get("column.lead"),
            words.get("column.deadline"),
            words.get("column.standing"),
            words.get("column.progress")),
        List.of(8, 40, 16, 13, 13, 10),
        dossier.standings().tasks().map(this::task).toList());
    prose.space();
    annex("annex.reports");
    prose.table(
        List.of(
            words.get("column.unit"),
            words.get("column.expected"),
            words.get("column.received"),
            words.get("column.onTime"),
            words.get("column.late"),
            words.get("column.missing")),
        List.of(26, 11, 11, 11, 9, 32),
        dossier.standings().units().stream().map(this::unit).toList());
  }

  private void annex(String key) {
    prose.centred(words.get(key)).setBold(true);
  }

  private List<String> task(TaskStanding task) {
    return List.of(
        task.task().code(),
        task.task().content(),
        words.unit(task.task().lead()),
        words.day(task.task().deadline().day()),
        words.of(task.standing()),
        words.percent(task.progress()));
  }

  private List<String> unit(UnitStanding unit) {
    return List.of(
        unit.unit().name(),
        String.valueOf(unit.expected()),
        String.valueOf(unit.received()),
        String.valueOf(unit.onTime()),
        String.valueOf(unit.late()),
        unit.missing().isEmpty()
            ? "–"
            : String.join("; ", unit.missing().stream().map(words::period).toList()));
  }
}
