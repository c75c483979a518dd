package vn.tiendo.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.ledger.QueuedLetter.State;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.RowCounts;
import vn.tiendo.report.Verdict;
import vn.tiendo.standing.GroupStanding;
import vn.tiendo.standing.Rating;
import vn.tiendo.standing.Standing;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.UnitStanding;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/** Where a plan stands, in words: what is late and who owes it comes first. */
final class StatusWords {

  private static final int MOST_FAILED = 20;

  private final Messages messages;
  private final PlanStatus status;
  private final Plan plan;
  private final Figures figures;
  private final List<String> lines = new ArrayList<>();

  private StatusWords(PlanStatus status, Language language) {
    this.messages = Messages.of("cli", language);
    this.status = status;
    this.plan = status.dossier().plan();
    this.figures = new Figures(language, plan.settings().zone());
  }

  /** Lines to be shown one below the other. */
  static List<String> of(PlanStatus status, Language language) {
    return new StatusWords(status, language).write();
  }

  private List<String> write() {
    Standings standings = status.dossier().standings();
    say("title", plan.code(), plan.settings().name(), figures.moment(status.dossier().asOf()));
    writeTasks(standings);
    writeReports(standings);
    standings.groups().forEach(this::writeGroup);
    writeRatings(status.dossier());
    writeArrivals();
    writeLetters();
    lines.addAll(new ScheduleWords(messages, figures).of(status));
    return lines;
  }

  private void writeTasks(Standings standings) {
    List<String> counts = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      long count = standings.tasks().filter(task -> task.standing() == standing).count();
      if (count > 0) {
        counts.add(messages.get("standing." + standing.code(), Long.toString(count)));
      }
    }
    say("tasks", Integer.toString(plan.tasks().size()), String.join(", ", counts));
    standings
        .tasks()
        .filter(t -> t.standing() == Standing.OVERDUE)
        .forEach(t -> task("overdue", t));
    standings
        .tasks()
        .filter(t -> t.standing() == Standing.DUE_SOON)
        .forEach(t -> task("due-soon", t));
  }

  private void task(String key, TaskStanding standing) {
    say(
        key,
        standing.task().code(),
        standing.task().content(),
        unit(standing.task().lead()),
        figures.day(standing.task().deadline().day()),
        figures.percent(standing.progress()));
  }

  private void writeReports(Standings standings) {
    List<UnitStanding> owing =
        standings.units().stream()
            .filter(unit -> !unit.missing().isEmpty() || !unit.returned().isEmpty())
            .toList();
    if (owing.isEmpty()) {
      say("reports.none-missing");
    }
    for (UnitStanding unit : owing) {
      String name = unit.unit().name();
      List<String> missing =
          unit.missing().stream().filter(period -> !unit.returned().contains(period)).toList();
      if (!missing.isEmpty()) {
        say("reports.missing", name, periods(missing));
      }
      if (!unit.returned().isEmpty()) {
        say("reports.returned", name, periods(unit.returned()));
      }
    }
    for (UnitStanding unit : standings.units()) {
      say(
          "reports.unit",
          unit.unit().name(),
          Integer.toString(unit.received()),
          Integer.toString(unit.expected()),
          Integer.toString(unit.onTime()),
          Integer.toString(unit.late()));
    }
  }

  private void writeGroup(GroupStanding group) {
    say(
        "group",
        group.group().number(),
        group.group().name(),
        figures.percent(group.progress()),
        Integer.toString(group.tasks().size()),
        Long.toString(group.count(Standing.DONE) + group.count(Standing.DONE_LATE)));
  }

  private void writeRatings(Dossier dossier) {
    if (dossier.ratings().isEmpty()) {
      return;
    }
    String last = dossier.ratings().get(dossier.ratings().size() - 1).period();
    String ratings =
        dossier.ratings().stream()
            .filter(rating -> rating.period().equals(last))
            .map(this::rating)
            .collect(Collectors.joining("; "));
    say("ratings", period(last), ratings);
  }

  private String rating(Rating rating) {
    return messages.get(
        "status.rating",
        unit(rating.unit()),
        figures.decimal(rating.points(), 2),
        messages.get("level." + rating.level().code()));
  }

  private void writeArrivals() {
    RowCounts rows = status.rows();
    say(
        "arrivals",
        Integer.toString(status.dossier().arrivals().size()),
        Long.toString(status.arrivals(Verdict.ACCEPTED)),
        Long.toString(status.arrivals(Verdict.PARTLY_ACCEPTED)),
        Long.toString(status.arrivals(Verdict.REJECTED)));
    say(
        "rows",
        Integer.toString(rows.read()),
        Integer.toString(rows.accepted()),
        Integer.toString(rows.rejected()),
        Integer.toString(rows.ignored()));
  }

  private void writeLetters() {
    say(
        "letters",
        Long.toString(status.letters(State.SENT)),
        Long.toString(status.letters(State.WAITING)),
        Long.toString(status.letters(State.FAILED)));
    Map<String, Long> waiting =
        status.unsent(State.WAITING).stream()
            .collect(
                Collectors.groupingBy(
                    letter -> String.valueOf(letter.reason()),
                    LinkedHashMap::new,
                    Collectors.counting()));
    waiting.forEach((reason, count) -> say("letters.waiting", Long.toString(count), reason));
    List<QueuedLetter> failed = status.unsent(State.FAILED);
    for (QueuedLetter letter : failed.subList(0, Math.min(MOST_FAILED, failed.size()))) {
      say(
          "letters.failed",
          letter.letter().subject(),
          letter.letter().recipient(),
          String.valueOf(letter.reason()));
    }
    if (failed.size() > MOST_FAILED) {
      say("letters.more", Integer.toString(failed.size() - MOST_FAILED));
    }
  }

  private void say(String key, String... arguments) {
    lines.add(messages.get("status." + key, (Object[]) arguments));
  }

  private String unit(String code) {
    return plan.findUnit(code).map(Unit::name).orElse(code);
  }

  private String periods(List<String> codes) {
    return codes.stream().map(this::period).collect(Collectors.joining(", "));
  }

  private String period(String code) {
    return plan.findPeriod(code).map(Period::name).orElse(code);
  }
}
