package vn.tiendo.letter.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.report.Line;
import vn.tiendo.report.Report;
import vn.tiendo.report.Verdict;
import vn.tiendo.standing.ReceivedReport;

/** What a sheet says otherwise than its version before: tasks added, dropped, figures changed. */
final class VersionChanges {

  private final Dossier dossier;
  private final Wording wording;
  private final TaskWords tasks;

  VersionChanges(Dossier dossier, Wording wording) {
    this.dossier = dossier;
    this.wording = wording;
    this.tasks = new TaskWords(dossier, wording);
  }

  /** In the order of the sheet, dropped tasks last; empty where there is no earlier version. */
  List<String> of(Arrival arrival, Report report) {
    return find(arrival, report)
        .flatMap(now -> before(now).map(before -> between(before, now)))
        .orElse(List.of());
  }

  /** The version that an arrival brought of a report; empty where nothing in it changed. */
  Optional<ReceivedReport> find(Arrival arrival, Report report) {
    return dossier.reports().stream()
        .filter(received -> received.arrival() == arrival.id())
        .filter(received -> received.source().sheet().equals(report.sheet()))
        .filter(received -> received.period().equals(report.period()))
        .findFirst();
  }

  private Optional<ReceivedReport> before(ReceivedReport now) {
    return dossier.reports().stream()
        .filter(received -> received.source().identity().equals(now.source().identity()))
        .filter(received -> received.period().equals(now.period()))
        .filter(received -> received.version() < now.version())
        .filter(received -> received.verdict() != Verdict.REJECTED)
        .reduce((first, last) -> last);
  }

  private List<String> between(ReceivedReport before, ReceivedReport now) {
    Map<String, Line> left = new LinkedHashMap<>();
    before.lines().forEach(line -> left.put(line.task(), line));
    List<String> changes = new ArrayList<>();
    for (Line line : now.lines()) {
      Line earlier = left.remove(line.task());
      if (earlier == null) {
        changes.add(wording.say("change.added", tasks.name(line.task())));
      } else {
        changes.addAll(between(earlier, line));
      }
    }
    left.keySet().forEach(task -> changes.add(wording.say("change.dropped", tasks.name(task))));
    return changes;
  }

  private List<String> between(Line before, Line now) {
    List<String> changes = new ArrayList<>();
    if (before.status() != now.status()) {
      changes.add(change("change.status", now, status(before), status(now)));
    }
    if (!Objects.equals(before.progress(), now.progress())) {
      String from = wording.percent(before.progress());
      changes.add(change("change.progress", now, from, wording.percent(now.progress())));
    }
    if (!Objects.equals(before.completedOn(), now.completedOn())) {
      changes.add(change("change.completed", now, completed(before), completed(now)));
    }
    return changes;
  }

  private String change(String key, Line line, String from, String to) {
    return wording.say(key, tasks.name(line.task()), from, to);
  }

  private String status(Line line) {
    return wording.say("status." + line.status().code());
  }

  private String completed(Line line) {
    return line.completedOn() == null ? "–" : wording.day(line.completedOn());
  }
}
