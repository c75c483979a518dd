package vn.tiendo.letter.view;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.letter.view.ReceiptView.Mistake;
import vn.tiendo.letter.view.ReceiptView.TakenFile;
import vn.tiendo.letter.view.ReceiptView.TakenReport;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Finding;
import vn.tiendo.report.FindingCode;
import vn.tiendo.report.Report;
import vn.tiendo.report.RowCounts;
import vn.tiendo.report.Severity;
import vn.tiendo.report.Verdict;
import vn.tiendo.standing.UnitStanding;
import vn.tiendo.text.Messages;

/** Makes the receipts of one dossier. */
public final class Receipts {

  /** A drop of thousands must not make a letter that nobody can receive. */
  private static final int MOST_FILES = 20;

  private static final int MOST_MISTAKES = 20;
  private static final int MOST_CHANGES = 10;

  private final Dossier dossier;
  private final Wording wording;
  private final Messages findings;
  private final VersionChanges changes;
  private final Timeliness timeliness;

  /**
   * @param findings the bundle of the findings' texts
   */
  public Receipts(Dossier dossier, Wording wording, Messages findings) {
    this.dossier = dossier;
    this.wording = wording;
    this.findings = findings;
    this.changes = new VersionChanges(dossier, wording);
    this.timeliness = new Timeliness(dossier, wording);
  }

  public ReceiptView of(Frame frame, Unit unit, List<Arrival> arrivals) {
    List<Arrival> told = told(arrivals);
    return new ReceiptView(
        frame,
        intro(arrivals),
        told.stream().map(arrival -> file(unit, arrival)).toList(),
        arrivals.size() - told.size(),
        missing(unit),
        request(arrivals));
  }

  /** That the Office took a file of the unit's back, and why. */
  public ReceiptView ofWithdrawn(Frame frame, Unit unit, Arrival arrival) {
    String because = Objects.requireNonNullElse(arrival.withdrawnBecause(), "–");
    String intro =
        wording.say(
            "withdrawn.intro", nameOf(arrival), wording.moment(arrival.arrivedAt()), because);
    return new ReceiptView(
        frame, intro, List.of(), 0, missing(unit), wording.say("withdrawn.request"));
  }

  /** All of a few; of many those that need mending before the others. */
  private static List<Arrival> told(List<Arrival> arrivals) {
    return arrivals.size() <= MOST_FILES
        ? arrivals
        : arrivals.stream()
            .sorted(Comparator.comparing(Receipts::verdict).reversed())
            .limit(MOST_FILES)
            .toList();
  }

  private static Verdict verdict(Arrival arrival) {
    return Objects.requireNonNullElse(arrival.verdict(), Verdict.REJECTED);
  }

  /** A file's own name, with extension. */
  public static String nameOf(Arrival arrival) {
    return arrival.path().substring(arrival.path().lastIndexOf('/') + 1);
  }

  /** The periods that a unit still owes. */
  private @Nullable String missing(Unit unit) {
    return dossier
        .standings()
        .findUnit(unit.code())
        .map(UnitStanding::missing)
        .filter(periods -> !periods.isEmpty())
        .map(wording::periods)
        .orElse(null);
  }

  private String intro(List<Arrival> arrivals) {
    if (arrivals.get(0).isTrial()) {
      return wording.say("receipt.trial", arrivals.size());
    }
    return wording.say(
        arrivals.stream().allMatch(Receipts::saysNothingNew)
            ? "receipt.nothing-new"
            : "receipt.intro",
        arrivals.size());
  }

  private static boolean saysNothingNew(Arrival arrival) {
    return arrival.findings().stream().anyMatch(f -> f.code() == FindingCode.NOTHING_NEW);
  }

  private @Nullable String request(List<Arrival> arrivals) {
    boolean returned = arrivals.stream().anyMatch(a -> a.verdict() != Verdict.ACCEPTED);
    return returned ? wording.say("receipt.request") : null;
  }

  private TakenFile file(Unit unit, Arrival arrival) {
    Verdict verdict = verdict(arrival);
    List<Mistake> mistakes =
        arrival.findings().stream()
            .filter(finding -> finding.severity() != Severity.NOTE)
            // Told beside each report already.
            .filter(finding -> finding.code() != FindingCode.LATE)
            .sorted(Comparator.comparing(Finding::severity))
            .map(this::mistake)
            .toList();
    return new TakenFile(
        nameOf(arrival),
        wording.say((arrival.isTrial() ? "verdict.trial." : "verdict.") + verdict.code()),
        tone(verdict),
        wording.say("receipt.arrived", wording.moment(arrival.arrivedAt())),
        told(arrival).map(report -> report(unit, arrival, report)).toList(),
        unchanged(arrival),
        mistakesTitle(arrival, mistakes.size()),
        Excerpt.of(mistakes, MOST_MISTAKES));
  }

  /** The reports to be told of one by one: all but those in which nothing changed. */
  private Stream<Report> told(Arrival arrival) {
    return arrival.reports().stream().filter(report -> !isUnchanged(arrival, report));
  }

  /** A workbook that grows by a sheet a month brings the old ones each time. */
  private boolean isUnchanged(Arrival arrival, Report report) {
    return !arrival.isTrial()
        && report.unit() != null
        && report.period() != null
        && changes.find(arrival, report).isEmpty();
  }

  private @Nullable String unchanged(Arrival arrival) {
    List<String> sheets =
        arrival.reports().stream()
            .filter(report -> isUnchanged(arrival, report))
            .map(Report::sheet)
            .distinct()
            .toList();
    return sheets.isEmpty()
        ? null
        : wording.say("receipt.unchanged", sheets.size(), String.join("”, “", sheets));
  }

  private String mistakesTitle(Arrival arrival, int count) {
    boolean errors = arrival.findings().stream().anyMatch(Finding::isError);
    return wording.say(errors ? "mistakes.errors" : "mistakes.warnings", count);
  }

  private static String tone(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> "done";
      case PARTLY_ACCEPTED -> "late";
      case REJECTED -> "overdue";
    };
  }

  private Mistake mistake(Finding finding) {
    return new Mistake(
        wording.say("severity." + finding.severity().code()),
        finding.isError() ? "overdue" : "late",
        place(finding),
        finding.message(findings),
        finding.hint(findings));
  }

  private @Nullable String place(Finding finding) {
    if (finding.sheet() == null) {
      return null;
    }
    return finding.cell() == null
        ? wording.say("place.sheet", finding.sheet())
        : wording.say("place.cell", finding.sheet(), finding.cell(), finding.alsoIn().size());
  }

  private TakenReport report(Unit unit, Arrival arrival, Report report) {
    return new TakenReport(
        title(report),
        timeliness.of(unit, arrival, report),
        rows(report),
        Excerpt.of(changes.of(arrival, report), MOST_CHANGES));
  }

  private String title(Report report) {
    String period =
        report.period() == null
            ? wording.say("period.unknown")
            : wording.raised(wording.report(report.period()));
    return wording.say("receipt.report", period, report.sheet());
  }

  private String rows(Report report) {
    if (report.nil()) {
      return wording.say("rows.nil");
    }
    RowCounts rows = report.rows();
    return wording.say("rows", rows.read(), rows.accepted(), rows.rejected(), rows.ignored());
  }
}
