package vn.tiendo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.FileReading;
import vn.tiendo.report.Finding;
import vn.tiendo.report.PlanBy;
import vn.tiendo.report.Report;
import vn.tiendo.report.Severity;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/** What a file says, in words for the clerk who wrote it. */
final class ReadingWords {

  private final List<Plan> plans;
  private final Language language;
  private final Messages messages;
  private final FindingWords findingWords;

  ReadingWords(List<Plan> plans, Language language) {
    this.plans = plans;
    this.language = language;
    this.messages = Messages.of("cli", language);
    this.findingWords = new FindingWords(language);
  }

  /** Lines to be shown one below the other: what was understood, then what to mend. */
  List<String> of(CheckedFile file) {
    FileReading reading = file.reading();
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.get(
            "check.file", file.name(), messages.get("verdict." + reading.verdict().code())));
    Optional<Plan> plan = plans.stream().filter(p -> p.code().equals(reading.plan())).findFirst();
    plan.ifPresent(
        p ->
            lines.add(
                messages.get(
                    "check.plan", p.code(), p.settings().name(), planBy(reading.planBy()))));
    ReportWords words = new ReportWords(plan, language);
    for (Report report : reading.reports()) {
      lines.addAll(words.of(report));
    }
    for (Severity severity : Severity.values()) {
      addFindings(lines, reading, severity);
    }
    return lines;
  }

  private String planBy(@Nullable PlanBy by) {
    return by == null || by == PlanBy.ONLY ? "" : messages.get("check.plan.by." + by.code());
  }

  private void addFindings(List<String> lines, FileReading reading, Severity severity) {
    List<Finding> findings =
        reading.findings().stream().filter(finding -> finding.severity() == severity).toList();
    if (findings.isEmpty()) {
      return;
    }
    lines.add(messages.get("check.findings." + severity.code(), Integer.toString(findings.size())));
    findings.stream().map(findingWords::of).forEach(lines::addAll);
  }
}
