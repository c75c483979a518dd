package vn.tiendo.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.job.HomeView;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.PlannedOccurrences.PlannedOccurrence;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.ledger.QueuedLetter.State;
import vn.tiendo.plan.Shortcoming.Judgement;
import vn.tiendo.plan.Timetable;
import vn.tiendo.report.RowCounts;
import vn.tiendo.report.Verdict;
import vn.tiendo.standing.GroupStanding;
import vn.tiendo.standing.LineInForce;
import vn.tiendo.standing.Rating;
import vn.tiendo.standing.ShortcomingStanding;
import vn.tiendo.standing.Source;
import vn.tiendo.standing.Standing;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.UnitStanding;

/**
 * Where a plan stands, as the line of {@code status --json}. Percentages have one decimal, points
 * two.
 */
final class StatusJson {

  private final ZoneId zone;

  private StatusJson(ZoneId zone) {
    this.zone = zone;
  }

  static String of(PlanStatus status) {
    return new StatusJson(status.dossier().plan().settings().zone()).write(status);
  }

  private String write(PlanStatus status) {
    Dossier dossier = status.dossier();
    Standings standings = dossier.standings();
    return Json.object(
        json -> {
          json.text("plan", dossier.plan().code())
              .text("asOf", moment(dossier.asOf()))
              .objects("tasks", standings.tasks().toList(), StatusJson::write)
              .objects("groups", standings.groups(), StatusJson::write)
              .objects("shortcomings", standings.shortcomings(), StatusJson::write)
              .objects("units", standings.units(), StatusJson::write)
              .objects("ratings", dossier.ratings(), StatusJson::write)
              .object("arrivals", arrivals -> writeArrivals(arrivals, status))
              .object("rows", rows -> write(rows, status.rows()))
              .object("letters", letters -> writeLetters(letters, status))
              .objects("runs", status.runs(), this::write)
              .objects("occurrences", status.occurrences(), this::write)
              .objects("next", status.next(), this::write);
        });
  }

  private static void write(Json json, TaskStanding task) {
    LineInForce line = task.decidedBy();
    json.text("code", task.task().code())
        .text("group", task.task().group())
        .text("lead", task.task().lead())
        .text("standing", task.standing().code())
        .rounded("progress", task.progress(), 1)
        .text("deadline", task.task().deadline().day())
        .text("period", line == null ? null : line.report().period())
        .text("source", line == null ? null : source(line));
  }

  /** Path, sheet and row: {@code "ban-tuyen-giao/Theo doi.xlsx#T6!8"}. */
  static String source(LineInForce line) {
    Source source = line.report().source();
    return source.path() + "#" + source.sheet() + "!" + line.line().row();
  }

  private static void write(Json json, GroupStanding group) {
    json.text("number", group.group().number())
        .rounded("progress", group.progress(), 1)
        .count("tasks", group.tasks().size())
        .count("done", group.count(Standing.DONE))
        .count("doneLate", group.count(Standing.DONE_LATE))
        .count("overdue", group.count(Standing.OVERDUE))
        .count("dueSoon", group.count(Standing.DUE_SOON));
  }

  private static void write(Json json, ShortcomingStanding standing) {
    json.text("code", standing.shortcoming().code())
        .rounded("progress", standing.progress(), 1)
        .text("judgement", judgement(standing.shortcoming().judgement()));
  }

  private static @Nullable String judgement(@Nullable Judgement judgement) {
    return judgement == null ? null : judgement.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void write(Json json, UnitStanding unit) {
    json.text("code", unit.unit().code())
        .count("expected", unit.expected())
        .count("received", unit.received())
        .count("onTime", unit.onTime())
        .count("late", unit.late())
        .texts("missing", unit.missing())
        .texts("returned", unit.returned());
  }

  private static void write(Json json, Rating rating) {
    json.text("unit", rating.unit())
        .text("period", rating.period())
        .rounded("points", rating.points(), 2)
        .text("level", rating.level().code());
  }

  private static void writeArrivals(Json json, PlanStatus status) {
    json.count("total", status.dossier().arrivals().size())
        .count("accepted", status.arrivals(Verdict.ACCEPTED))
        .count("partly", status.arrivals(Verdict.PARTLY_ACCEPTED))
        .count("rejected", status.arrivals(Verdict.REJECTED));
  }

  private static void write(Json json, RowCounts rows) {
    json.count("read", rows.read())
        .count("accepted", rows.accepted())
        .count("rejected", rows.rejected())
        .count("ignored", rows.ignored());
  }

  private static void writeLetters(Json json, PlanStatus status) {
    json.count("waiting", status.letters(State.WAITING))
        .count("sent", status.letters(State.SENT))
        .count("failed", status.letters(State.FAILED))
        .count("dropped", status.letters(State.DROPPED))
        .objects("unsent", status.unsent(), StatusJson::write);
  }

  private static void write(Json json, QueuedLetter queued) {
    json.text("state", queued.state().code())
        .text("kind", queued.letter().kind().code())
        .text("recipient", queued.letter().recipient())
        .text("subject", queued.letter().subject())
        .text("reason", queued.reason());
  }

  private void write(Json json, HomeView.Run run) {
    json.text("job", run.job())
        .text("status", run.status())
        .text("started", moment(run.started()))
        .rounded("seconds", run.seconds(), 1);
  }

  private void write(Json json, PlannedOccurrence occurrence) {
    json.text("job", occurrence.job().code())
        .text("plannedAt", moment(occurrence.plannedAt()))
        .text("outcome", occurrence.outcome().code())
        .text("reason", occurrence.reason() == null ? null : occurrence.reason().code())
        .text("doneAt", moment(occurrence.doneAt()));
  }

  private void write(Json json, Timetable.Run run) {
    json.text("job", run.job().code()).text("at", moment(run.at()));
  }

  private String moment(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
  }
}
