package vn.tiendo.cli;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.job.HomeView;
import vn.tiendo.ledger.PlannedOccurrences.Outcome;
import vn.tiendo.ledger.PlannedOccurrences.PlannedOccurrence;
import vn.tiendo.plan.Timetable;
import vn.tiendo.text.Messages;

/** What ran, what became of what was planned, and what runs next. */
final class ScheduleWords {

  /** Of planned moments so many are told here; the JSON has them all. */
  private static final int TOLD_OCCURRENCES = 8;

  private final Messages messages;
  private final Figures figures;
  private final List<String> lines = new ArrayList<>();

  ScheduleWords(Messages messages, Figures figures) {
    this.messages = messages;
    this.figures = figures;
  }

  /** Lines to be shown one below the other. */
  List<String> of(PlanStatus status) {
    status.runs().forEach(this::write);
    write(status.occurrences());
    status.next().forEach(this::write);
    return lines;
  }

  private void write(HomeView.Run run) {
    String key = "job." + run.job();
    say(
        "run",
        figures.moment(run.started()),
        messages.has(key) ? messages.get(key) : run.job(),
        messages.has("run-status." + run.status())
            ? messages.get("run-status." + run.status())
            : run.status(),
        figures.decimal(run.seconds(), 1));
  }

  private void write(List<PlannedOccurrence> all) {
    if (!all.isEmpty()) {
      say(
          "occurrences",
          count(all, Outcome.ON_TIME),
          count(all, Outcome.LATE),
          count(all, Outcome.SKIPPED));
      all.stream().limit(TOLD_OCCURRENCES).forEach(this::write);
    }
  }

  private static String count(List<PlannedOccurrence> all, Outcome outcome) {
    return Long.toString(all.stream().filter(o -> o.outcome() == outcome).count());
  }

  private void write(PlannedOccurrence occurrence) {
    String became = messages.get("outcome." + occurrence.outcome().code());
    say(
        "occurrence",
        figures.moment(occurrence.plannedAt()),
        messages.get("planned." + occurrence.job().code()),
        occurrence.reason() == null
            ? became
            : became + " – " + messages.get("reason." + occurrence.reason().code()),
        figures.moment(occurrence.doneAt()));
  }

  private void write(Timetable.Run run) {
    say("next", figures.moment(run.at()), messages.get("planned." + run.job().code()));
  }

  private void say(String key, String... arguments) {
    lines.add(messages.get("status." + key, (Object[]) arguments));
  }
}
