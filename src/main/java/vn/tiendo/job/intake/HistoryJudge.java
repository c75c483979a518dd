package vn.tiendo.job.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.job.plans.PlanLibrary;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Arrivals;
import vn.tiendo.ledger.Chronicle;
import vn.tiendo.ledger.Dossiers;
import vn.tiendo.ledger.JournalEntry.FileArrived;
import vn.tiendo.ledger.JournalEntry.Learned;
import vn.tiendo.ledger.LearnedWords;
import vn.tiendo.ledger.Readings;
import vn.tiendo.ledger.ReportJudgement;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.Finding;
import vn.tiendo.report.Report;
import vn.tiendo.report.Verdict;
import vn.tiendo.standing.Judgement;
import vn.tiendo.standing.ReceivedReport;
import vn.tiendo.standing.Source;

/** Holds what was read against what had arrived before, arrival by arrival in their order. */
public final class HistoryJudge {

  private static final int ARRIVALS_A_TRANSACTION = 50;

  private final Arrivals arrivals;
  private final Readings readings;
  private final Dossiers dossiers;
  private final PlanLibrary plans;
  private final Chronicle chronicle;
  private final TransactionTemplate transaction;
  private final LearnedWords words;

  public HistoryJudge(
      Arrivals arrivals,
      Readings readings,
      Dossiers dossiers,
      PlanLibrary plans,
      Chronicle chronicle,
      TransactionTemplate transaction,
      LearnedWords words) {
    this.arrivals = arrivals;
    this.readings = readings;
    this.dossiers = dossiers;
    this.plans = plans;
    this.chronicle = chronicle;
    this.transaction = transaction;
    this.words = words;
  }

  /** Judges everything that is read and not judged yet. */
  void judge() throws IOException {
    List<FileArrived> read = new ArrayList<>(arrivals.find(Arrivals.State.READ));
    read.sort(Comparator.comparing(FileArrived::arrivedAt).thenComparingLong(FileArrived::id));
    Map<String, History> histories = new HashMap<>();
    for (int from = 0; from < read.size(); from += ARRIVALS_A_TRANSACTION) {
      List<FileArrived> some =
          read.subList(from, Math.min(read.size(), from + ARRIVALS_A_TRANSACTION));
      List<Learned> learned = new ArrayList<>();
      List<Judged> judged = new ArrayList<>();
      for (FileArrived arrived : some) {
        judged.add(judge(arrived, histories, learned));
      }
      // First what was learned: a crash in between repeats the judgement, and learns nothing twice.
      chronicle.record(words.unknown(learned));
      transaction.executeWithoutResult(status -> judged.forEach(this::write));
    }
  }

  private record Judged(
      long arrival, Verdict verdict, List<ReportJudgement> reports, List<Finding> findings) {}

  private void write(Judged judged) {
    readings.judge(judged.arrival(), judged.verdict(), judged.reports(), judged.findings());
  }

  private Judged judge(FileArrived arrived, Map<String, History> histories, List<Learned> learned)
      throws IOException {
    Arrival arrival = dossiers.find(arrived.id()).orElseThrow();
    Verdict read = arrival.verdict() == null ? Verdict.REJECTED : arrival.verdict();
    Optional<Plan> plan = findPlan(arrival);
    if (plan.isEmpty() || arrived.trial()) {
      return new Judged(arrival.id(), read, notCounted(arrival), List.of());
    }
    History history =
        histories.computeIfAbsent(
            plan.get().code(), code -> new History(dossiers.reports(plan.get())));
    Lineage lineage = new Lineage(arrival.path(), arrivals.copiedFrom(arrival.id()));
    List<Optional<ReceivedReport>> received =
        arrival.reports().stream()
            .map(report -> received(arrival, report, lineage, history))
            .toList();
    List<ReceivedReport> versions = received.stream().flatMap(Optional::stream).toList();
    Judgement judgement = Judgement.of(plan.get(), versions, history.of(versions));
    judgement.reports().forEach(history::add);
    learned.addAll(Lessons.of(plan.get(), arrival, judgement));
    return new Judged(
        arrival.id(),
        judgement.verdictAfter(read),
        judgements(arrival, received, judgement),
        judgement.findings());
  }

  private Optional<Plan> findPlan(Arrival arrival) throws IOException {
    Instant seenAt = arrival.seenAt();
    return arrival.plan() == null ? Optional.empty() : plans.find(arrival.plan(), seenAt);
  }

  /** A report as it may become a version; empty where its unit or period cannot be told. */
  private static Optional<ReceivedReport> received(
      Arrival arrival, Report report, Lineage lineage, History history) {
    if (report.unit() == null || report.period() == null) {
      return Optional.empty();
    }
    return Optional.of(
        new ReceivedReport(
            arrival.id(),
            report.unit(),
            report.period(),
            lineage.of(report, history.of(report.unit())),
            arrival.arrivedAt(),
            0,
            verdictOf(report),
            report.nil(),
            false,
            report.collected(),
            report.rows(),
            report.lines()));
  }

  private static Verdict verdictOf(Report report) {
    if (report.unit() == null
        || report.period() == null
        || (!report.nil() && report.rows().accepted() == 0)) {
      return Verdict.REJECTED;
    }
    return report.rows().rejected() > 0 ? Verdict.PARTLY_ACCEPTED : Verdict.ACCEPTED;
  }

  private static List<ReportJudgement> notCounted(Arrival arrival) {
    return arrival.reports().stream()
        .map(report -> new ReportJudgement(0, verdictOf(report), false))
        .toList();
  }

  /** One for each report: that of its new version, or none of its own where it repeats another. */
  private static List<ReportJudgement> judgements(
      Arrival arrival, List<Optional<ReceivedReport>> received, Judgement judgement) {
    List<ReceivedReport> versions = new ArrayList<>(judgement.reports());
    List<ReportJudgement> judgements = new ArrayList<>();
    for (int position = 0; position < received.size(); position++) {
      Report report = arrival.reports().get(position);
      String lineage =
          received
              .get(position)
              .map(ReceivedReport::source)
              .flatMap(HistoryJudge::findLineage)
              .orElse(null);
      ReceivedReport version =
          versions.stream().filter(v -> isVersionOf(v, report)).findFirst().orElse(null);
      if (version == null) {
        judgements.add(new ReportJudgement(0, verdictOf(report), false, lineage));
      } else {
        versions.remove(version);
        judgements.add(
            new ReportJudgement(
                version.version(), version.verdict(), version.unchanged(), lineage));
      }
    }
    return judgements;
  }

  /** The file that a report continues under another name. */
  private static Optional<String> findLineage(Source source) {
    return Optional.of(source.lineage()).filter(path -> !path.equals(source.path()));
  }

  private static boolean isVersionOf(ReceivedReport version, Report report) {
    return version.source().sheet().equals(report.sheet())
        && version.unit().equals(report.unit())
        && version.period().equals(report.period())
        && version.rows().equals(report.rows())
        && version.lines().equals(report.lines());
  }

  /** The versions of a plan's reports by unit, growing as they are judged. */
  private static final class History {

    private final Map<String, List<ReceivedReport>> byUnit = new HashMap<>();

    History(List<ReceivedReport> before) {
      before.forEach(this::add);
    }

    void add(ReceivedReport report) {
      byUnit.computeIfAbsent(report.unit(), unit -> new ArrayList<>()).add(report);
    }

    List<ReceivedReport> of(String unit) {
      return byUnit.getOrDefault(unit, List.of());
    }

    List<ReceivedReport> of(List<ReceivedReport> arrived) {
      return arrived.stream()
          .map(ReceivedReport::unit)
          .distinct()
          .flatMap(unit -> of(unit).stream())
          .toList();
    }
  }
}
