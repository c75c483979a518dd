package vn.tiendo.cli;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.standing.ReceivedReport;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;
import vn.tiendo.text.VisibleText;

/** Every version of a unit's report for a period: when, which file, what became of it. */
final class VersionWords {

  private final Dossier dossier;
  private final Messages messages;
  private final Figures figures;

  VersionWords(Dossier dossier, Language language) {
    this.dossier = dossier;
    this.messages = Messages.of("cli", language);
    this.figures = new Figures(language, dossier.plan().settings().zone());
  }

  /** Lines to be shown one below the other, in order of arrival. */
  List<String> of(String unit, String period) {
    List<String> lines = new ArrayList<>();
    for (Arrival arrival : dossier.arrivals()) {
      if (arrival.reports().stream()
          .anyMatch(r -> unit.equals(r.unit()) && period.equals(r.period()))) {
        lines.add(line(arrival, unit, period));
      }
    }
    if (lines.isEmpty()) {
      lines.add(messages.get("versions.none", unit, period));
    }
    return lines;
  }

  private String line(Arrival arrival, String unit, String period) {
    String version =
        dossier.reports().stream()
            .filter(r -> r.arrival() == arrival.id())
            .filter(r -> r.unit().equals(unit) && r.period().equals(period))
            .map(ReceivedReport::version)
            .map(v -> Integer.toString(v))
            .findFirst()
            .orElse("–");
    String verdict =
        arrival.verdict() == null ? "–" : messages.get("verdict." + arrival.verdict().code());
    String line =
        messages.get(
            "versions.line",
            Long.toString(arrival.id()),
            figures.moment(arrival.arrivedAt()),
            VisibleText.of(arrival.path()).replace('\n', ' '),
            version,
            verdict,
            arrival.sha256());
    return arrival.withdrawnAt() == null
        ? line
        : line
            + messages.get(
                "versions.withdrawn",
                figures.moment(arrival.withdrawnAt()),
                String.valueOf(arrival.withdrawnBecause()));
  }
}
