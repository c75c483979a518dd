package vn.tiendo.letter.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.Submission;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.figures.Changes;
import vn.tiendo.standing.figures.Changes.TaskChange;

/** Puts what changed since the summary before into words: from → to. */
final class ChangeWords {

  private static final int MOST_NAMED = 4;

  private final Dossier dossier;
  private final Wording wording;
  private final TaskWords tasks;

  ChangeWords(Dossier dossier, Wording wording) {
    this.dossier = dossier;
    this.wording = wording;
    this.tasks = new TaskWords(dossier, wording);
  }

  /** Reports received since first, then tasks whose standing changed, then those with progress. */
  List<Item> since(Standings before) {
    Changes changes = Changes.between(before, dossier.standings());
    List<Item> items = new ArrayList<>(received(changes));
    changes.tasks().stream()
        .sorted(Comparator.comparing(change -> !change.changedStanding()))
        .forEach(change -> items.add(item(change)));
    return items;
  }

  private List<Item> received(Changes changes) {
    if (changes.reports().isEmpty()) {
      return List.of();
    }
    Map<String, List<String>> byUnit = new LinkedHashMap<>();
    for (Submission report : changes.reports()) {
      byUnit.computeIfAbsent(report.unit(), unit -> new ArrayList<>()).add(report.period());
    }
    List<String> units = new ArrayList<>();
    byUnit.forEach(
        (unit, periods) ->
            units.add(wording.say("changes.unit", wording.unit(unit), enumerated(periods))));
    return List.of(
        Item.of(
            wording.say("changes.received", changes.reports().size()), String.join("; ", units)));
  }

  /** The periods by name, counted where there are many. */
  private String enumerated(List<String> periods) {
    return periods.size() <= MOST_NAMED
        ? wording.periods(periods)
        : wording.say("changes.reports", periods.size());
  }

  private Item item(TaskChange change) {
    TaskStanding now = change.after();
    TaskStanding before = change.before();
    String text =
        before == null
            ? wording.say("changes.new", says(now))
            : change.changedStanding()
                ? wording.say("changes.from-to", says(before), says(now))
                : wording.say(
                    "changes.same",
                    wording.lowered(wording.standing(now.standing())),
                    wording.percent(before.progress()),
                    wording.percent(now.progress()));
    return Item.of(tasks.name(now.task()), text);
  }

  private String says(TaskStanding standing) {
    String words = wording.lowered(wording.standing(standing.standing()));
    return standing.progress() == null
        ? words
        : wording.say("changes.progress", words, wording.percent(standing.progress()));
  }
}
