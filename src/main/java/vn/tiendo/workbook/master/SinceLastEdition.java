package vn.tiendo.workbook.master;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.figures.Changes;
import vn.tiendo.text.Language;

/** The part of the first page that says what changed since the edition before. */
final class SinceLastEdition {

  private static final int MOST = 6;

  private final Draft draft;
  private final Words words;
  private final Canvas canvas;

  SinceLastEdition(Draft draft, Canvas canvas) {
    this.draft = draft;
    this.words = draft.words();
    this.canvas = canvas;
  }

  /** Writes from a row on and gives the next free one. */
  int write(int row) {
    Dossier dossier = draft.dossier();
    Instant before = dossier.precedents().lastEdition();
    Changes changes =
        Changes.between(
            Standings.at(dossier.plan(), dossier.reports(), before), dossier.standings());
    across(row, Look.HEADING, words.get("overview.changes", words.moment(before)));
    if (changes.isEmpty()) {
      across(row + 1, Look.PLAIN, words.get("overview.noChanges"));
      return row + 2;
    }
    int next = row + 1;
    for (String sentence : sentences(changes)) {
      across(next, Look.PLAIN, sentence);
      next++;
    }
    return next;
  }

  private List<String> sentences(Changes changes) {
    List<String> sentences = new ArrayList<>();
    changes.tasks().stream().limit(MOST).forEach(change -> sentences.add(of(change)));
    if (changes.tasks().size() > MOST) {
      sentences.add(
          words.get(
              "overview.moreChanges",
              changes.tasks().size() - MOST,
              draft.sheet(MasterSheet.PERIODS).getSheetName()));
    }
    if (!changes.reports().isEmpty()) {
      String reports =
          changes.reports().stream()
              .limit(MOST)
              .map(report -> words.unit(report.unit()) + " – " + words.period(report.period()))
              .collect(Collectors.joining("; "));
      sentences.add(
          words.get(
              "overview.reportsReceived",
              changes.reports().size(),
              changes.reports().size() > MOST ? reports + "; …" : reports));
    }
    return sentences;
  }

  private String of(Changes.TaskChange change) {
    TaskStanding before = change.before();
    TaskStanding after = change.after();
    String code = after.task().code();
    String content = after.task().content();
    return before == null
        ? words.get("overview.newTask", code, content, words.of(after.standing()))
        : words.get(
            "overview.changedTask",
            code,
            content,
            words.of(before.standing()),
            words.of(after.standing()),
            percent(before),
            percent(after));
  }

  private String percent(TaskStanding task) {
    if (task.progress() == null) {
      return "–";
    }
    String text = String.format(Locale.ROOT, "%.1f%%", task.progress());
    return words.language() == Language.VI ? text.replace('.', ',') : text;
  }

  private void across(int row, Look look, String text) {
    canvas.across(1, OverviewSheet.COLUMNS, row, look, text);
  }
}
