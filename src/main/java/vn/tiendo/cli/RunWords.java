package vn.tiendo.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.job.RunReport;
import vn.tiendo.job.intake.InputReport;
import vn.tiendo.job.plans.PlansInForce.BrokenPlan;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.letter.DeliveryReport;
import vn.tiendo.letter.ServerTrouble;
import vn.tiendo.letter.TemplateMistake;
import vn.tiendo.plan.PlanMistake;
import vn.tiendo.report.Finding;
import vn.tiendo.report.Report;
import vn.tiendo.report.RowCounts;
import vn.tiendo.report.Verdict;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/** What a run did, in words: what needs somebody first. */
final class RunWords {

  /** Of a file with many mistakes so many are told here; its marked copy has them all. */
  private static final int TOLD_OF_A_FILE = 5;

  private final RunReport report;
  private final Path home;
  private final Language language;
  private final Messages messages;
  private final FindingWords findings;
  private final List<String> lines = new ArrayList<>();

  private RunWords(RunReport report, Path home, Language language) {
    this.report = report;
    this.home = home;
    this.language = language;
    this.messages = Messages.of("cli", language);
    this.findings = new FindingWords(language);
  }

  /** Lines to be shown one below the other. */
  static List<String> of(RunReport report, Path home, Language language) {
    return new RunWords(report, home, language).write();
  }

  /** Whether something was rejected, wholly or partly, given up or left aside. */
  static boolean needsSomebody(RunReport report) {
    return !report.plans().broken().isEmpty()
        || report.lettersFailed() > 0
        || isMailBlocked(report.delivered().trouble())
        || !report.input().unreadable().isEmpty()
        || report.input().away()
        || report.backupFailure() != null
        || !report.templates().isEmpty()
        || report.arrivals().stream().anyMatch(RunWords::isReturned);
  }

  private static boolean isMailBlocked(@Nullable ServerTrouble trouble) {
    return trouble != null && trouble.needsSomebody();
  }

  private static boolean isReturned(Arrival arrival) {
    return arrival.verdict() == Verdict.REJECTED || arrival.verdict() == Verdict.PARTLY_ACCEPTED;
  }

  private List<String> write() {
    report.plans().broken().forEach(this::writeBroken);
    if (report.plans().plans().isEmpty()) {
      say("run.no-plan");
      return lines;
    }
    writeMoment();
    report.arrivals().forEach(this::writeArrival);
    if (report.arrivals().isEmpty() && !report.view() && !report.input().away()) {
      say("run.nothing-new");
    }
    writeInput(report.input());
    writeLetters(report.delivered());
    report.templates().forEach(this::writeTemplate);
    if (report.backupFailure() != null) {
      say("run.backup-failed", report.backupFailure());
    }
    report.written().forEach(file -> say("run.written", shown(file)));
    report.beside().forEach(file -> say("run.beside", shown(file)));
    return lines;
  }

  private void writeInput(InputReport input) {
    if (input.away()) {
      say("run.input-away");
    }
    input.moving().forEach(path -> say("run.moving", path));
    input.unreadable().forEach(path -> say("run.unreadable", path));
    input.staleOwners().forEach(path -> say("run.stale-owner", path));
  }

  private void writeLetters(DeliveryReport delivered) {
    if (report.lettersQueued() + report.lettersSent() + report.lettersFailed() > 0) {
      say(
          "run.letters",
          Integer.toString(report.lettersQueued()),
          Integer.toString(report.lettersSent()),
          Integer.toString(report.lettersFailed()));
    }
    if (delivered.dropped() > 0) {
      say("run.letters-dropped", Integer.toString(delivered.dropped()));
    }
    for (DeliveryReport.Failure failure : delivered.failed()) {
      say(
          "run.letter-failed",
          failure.letter().subject(),
          failure.letter().recipient(),
          failure.reason());
    }
    ServerTrouble trouble = delivered.trouble();
    if (trouble != null) {
      say("run.mail-trouble", Integer.toString(delivered.waiting()), trouble.words());
      lines.add("    " + trouble.advice(language));
    }
  }

  private void writeTemplate(TemplateMistake mistake) {
    String line = mistake.line() == null ? "–" : mistake.line().toString();
    say("preview.mistake", shown(Path.of(mistake.file())), line, mistake.found());
  }

  private void writeMoment() {
    ZoneId zone = report.plans().plans().get(0).settings().zone();
    String moment = new Figures(language, zone).moment(report.asOf());
    say(report.view() ? "run.view" : "run.moment", moment);
    if (report.clockWentBack()) {
      say("run.clock-went-back", moment);
    }
  }

  private void writeBroken(BrokenPlan broken) {
    say(broken.lastGood() == null ? "run.broken" : "run.broken.last-good", broken.file());
    for (PlanMistake mistake : broken.mistakes()) {
      if (!mistake.isWarning()) {
        lines.add("    - " + mistake.text(language));
      }
    }
  }

  private void writeArrival(Arrival arrival) {
    Verdict verdict = arrival.verdict();
    if (verdict == null) {
      return;
    }
    RowCounts rows =
        arrival.reports().stream().map(Report::rows).reduce(RowCounts.NONE, RowCounts::plus);
    say(
        "run.arrival",
        arrival.path(),
        messages.get("verdict." + verdict.code()),
        Integer.toString(verdict == Verdict.REJECTED ? 0 : rows.accepted()),
        Integer.toString(rows.read()));
    List<Finding> errors = arrival.findings().stream().filter(Finding::isError).toList();
    errors.stream().limit(TOLD_OF_A_FILE).map(findings::of).forEach(lines::addAll);
    if (errors.size() > TOLD_OF_A_FILE) {
      say("run.more-findings", Integer.toString(errors.size() - TOLD_OF_A_FILE));
    }
  }

  private String shown(Path file) {
    return file.startsWith(home) ? home.relativize(file).toString() : file.toString();
  }

  private void say(String key, String... arguments) {
    lines.add(messages.get(key, (Object[]) arguments));
  }
}
