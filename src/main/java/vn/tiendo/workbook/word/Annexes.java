package vn.tiendo.workbook.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Period;
import vn.tiendo.standing.Rating;
import vn.tiendo.standing.RatingWords;
import vn.tiendo.standing.Ratings;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.UnitStanding;

/** The tables of the report: suggested ratings in the text, tasks and reports as annexes. */
final class Annexes {

  private final Dossier dossier;
  private final Period period;
  private final Wording words;
  private final Prose prose;

  Annexes(Dossier dossier, Period period, Wording words, Prose prose) {
    this.dossier = dossier;
    this.period = period;
    this.words = words;
    this.prose = prose;
  }

  /** The latest suggested rating of each unit; at the year's end its classification. */
  void ratings() {
    prose.heading(words.get("part.ratings"));
    List<Rating> ratings = latest();
    if (ratings.isEmpty()) {
      prose.paragraph(words.get("ratings.none"));
      return;
    }
    prose.paragraph(words.get(isOfYear() ? "ratings.year" : "ratings.note"));
    RatingWords explained = new RatingWords(dossier.plan(), words.language());
    prose.table(
        List.of(
            words.get("column.unit"),
            words.get("column.period"),
            words.get("column.points"),
            words.get("column.level"),
            words.get("column.by")),
        List.of(22, 13, 9, 20, 36),
        ratings.stream().map(rating -> row(rating, explained)).toList());
  }

  private List<String> row(Rating rating, RatingWords explained) {
    return List.of(
        words.unit(rating.unit()),
        words.period(rating.period()),
        words.decimal(rating.points()),
        words.level(rating.level().code()),
        words.get(
            rating.office() == null ? "ratings.suggested" : "ratings.office",
            explained.remark(rating)));
  }

  private boolean isOfYear() {
    return period.kind() == Period.Kind.YEAR || period.kind() == Period.Kind.FINAL;
  }

  private List<Rating> latest() {
    if (isOfYear()) {
      List<Rating> ofYear = Ratings.ofYear(dossier.plan(), months());
      if (!ofYear.isEmpty()) {
        return ofYear;
      }
    }
    Map<String, Rating> latest = new LinkedHashMap<>();
    months().forEach(rating -> latest.put(rating.unit(), rating));
    return List.copyOf(latest.values());
  }

  private List<Rating> months() {
    return dossier.ratings().stream()
        .filter(
            rating ->
                dossier
                    .plan()
                    .findPeriod(rating.period())
                    .filter(p -> p.kind() == Period.Kind.MONTH)
                    .isPresent())
        .toList();
  }

  void write() {
    prose.tableTitle(words.get("annex.tasks"), true);
    prose.table(
        List.of(
            words.get("column.code"),
            words.get("column.task"),
            words.get("column.lead"),
            words.get("column.deadline"),
            words.get("column.standing"),
            words.get("column.progress")),
        List.of(7, 36, 17, 16, 13, 11),
        dossier.standings().tasks().map(this::task).toList());
    prose.tableTitle(words.get("annex.reports"), false);
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
