package vn.tiendo.job.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.job.intake.FoundFile;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Letter.Attachment;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Line;
import vn.tiendo.report.Report;
import vn.tiendo.report.Verdict;
import vn.tiendo.standing.LineInForce;
import vn.tiendo.standing.Submission;
import vn.tiendo.workbook.form.FormRequest;
import vn.tiendo.workbook.form.FormerSheet;
import vn.tiendo.workbook.form.ReportForm;

/** Makes the forms for units' next reports from what they sent before. */
public final class Forms {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** A unit that owes the reports of half a year is not sent all their forms at once. */
  private static final int MOST_FORMS = 3;

  private record Sent(Arrival arrival, Report report) {}

  private final Archive archive;

  public Forms(Archive archive) {
    this.archive = archive;
  }

  /**
   * The periods that a unit is to report on next: those not received that fall due together, first
   * of those that are not past. Empty where the plan asks nothing more of it.
   */
  public static List<Period> nextPeriods(Dossier dossier, Unit unit) {
    Plan plan = dossier.plan();
    LocalDate today = plan.dayOf(dossier.asOf());
    List<Period> open =
        plan.periods().stream()
            .filter(period -> plan.isOwed(period, unit))
            .filter(period -> !plan.dueOf(period, unit).day().isBefore(today))
            .filter(period -> !isReceived(dossier, unit, period))
            .sorted(
                Comparator.comparing((Period period) -> plan.dueOf(period, unit).day())
                    .thenComparing(Period::kind))
            .toList();
    return open.stream()
        .filter(
            period -> plan.dueOf(period, unit).day().equals(plan.dueOf(open.get(0), unit).day()))
        .toList();
  }

  private static boolean isReceived(Dossier dossier, Unit unit, Period period) {
    return dossier.standings().findUnit(unit.code()).stream()
        .flatMap(standing -> standing.submissions().stream())
        .anyMatch(of -> of.period().equals(period.code()) && of.isReceived());
  }

  public ReportForm make(Dossier dossier, Unit unit, Period period) throws IOException {
    return ReportForm.of(
        new FormRequest(
            dossier.plan(),
            unit,
            period,
            dossier.asOf(),
            lastLines(dossier, unit),
            former(dossier, unit, period)));
  }

  /**
   * The forms to go with a reminder, of the last of the reports it speaks of, else of those to come
   * next.
   */
  List<Attachment> attachments(Dossier dossier, Unit unit, List<Submission> reports)
      throws IOException {
    List<Period> periods =
        reports.stream()
            .flatMap(report -> dossier.plan().findPeriod(report.period()).stream())
            .sorted(
                Comparator.comparing((Period period) -> dossier.plan().dueOf(period, unit).day())
                    .reversed())
            .limit(MOST_FORMS)
            .toList();
    List<Attachment> attachments = new ArrayList<>();
    for (Period period : periods.isEmpty() ? nextPeriods(dossier, unit) : periods) {
      ReportForm form = make(dossier, unit, period);
      String sha256 = archive.store(new ByteArrayInputStream(form.bytes())).sha256();
      attachments.add(new Attachment(form.fileName(), XLSX, sha256));
    }
    return attachments;
  }

  /**
   * What the unit said last of each task: in the latest period, of equal ones the later arrival.
   */
  private static Map<String, Line> lastLines(Dossier dossier, Unit unit) {
    Map<String, LineInForce> last = new HashMap<>();
    dossier.standings().linesInForce().stream()
        .filter(line -> line.report().unit().equals(unit.code()))
        .sorted(
            Comparator.comparing((LineInForce line) -> endOf(dossier.plan(), line))
                .thenComparing(line -> line.report().arrivedAt()))
        .forEach(line -> last.put(line.line().task(), line));
    Map<String, Line> lines = new HashMap<>();
    last.forEach((task, line) -> lines.put(task, line.line()));
    return lines;
  }

  private static LocalDate endOf(Plan plan, LineInForce line) {
    return plan.findPeriod(line.report().period()).map(Period::to).orElse(LocalDate.MIN);
  }

  /** The unit's own sheet of the latest period of the same kind, else of any. */
  private @Nullable FormerSheet former(Dossier dossier, Unit unit, Period period)
      throws IOException {
    Plan plan = dossier.plan();
    Optional<Sent> last =
        dossier.arrivals().stream()
            .filter(arrival -> arrival.withdrawnAt() == null)
            .filter(arrival -> arrival.verdict() != Verdict.REJECTED)
            .flatMap(arrival -> arrival.reports().stream().map(report -> new Sent(arrival, report)))
            .filter(sent -> isOwnTable(sent.report(), unit))
            .max(
                Comparator.comparing((Sent sent) -> isOfKind(plan, sent, period))
                    .thenComparing(sent -> endOf(plan, sent))
                    .thenComparing(sent -> sent.arrival().arrivedAt()));
    if (last.isEmpty()) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    archive.copy(last.get().arrival().sha256(), bytes);
    return new FormerSheet(
        FoundFile.nameOf(last.get().arrival().path()), bytes.toByteArray(), last.get().report());
  }

  private static boolean isOwnTable(Report report, Unit unit) {
    return unit.code().equals(report.unit()) && !report.collected() && !report.lines().isEmpty();
  }

  private static boolean isOfKind(Plan plan, Sent sent, Period period) {
    return findPeriod(plan, sent).filter(of -> of.kind() == period.kind()).isPresent();
  }

  private static LocalDate endOf(Plan plan, Sent sent) {
    return findPeriod(plan, sent).map(Period::to).orElse(LocalDate.MIN);
  }

  private static Optional<Period> findPeriod(Plan plan, Sent sent) {
    return Optional.ofNullable(sent.report().period()).flatMap(plan::findPeriod);
  }
}
