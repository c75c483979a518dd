package vn.tiendo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.FileReading;
import vn.tiendo.report.Finding;
import vn.tiendo.report.Report;
import vn.tiendo.report.Report.UnderstoodColumn;
import vn.tiendo.report.RowCounts;
import vn.tiendo.report.Severity;
import vn.tiendo.sheet.Cell;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/** What a file says, in words for the clerk who wrote it. */
final class ReadingWords {

  private final List<Plan> plans;
  private final Messages messages;
  private final FindingWords findingWords;

  ReadingWords(List<Plan> plans, Language language) {
    this.plans = plans;
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
    plan.ifPresent(p -> lines.add(messages.get("check.plan", p.code(), p.settings().name())));
    reading.reports().forEach(report -> add(lines, report, plan));
    for (Severity severity : Severity.values()) {
      addFindings(lines, reading, severity);
    }
    return lines;
  }

  private void add(List<String> lines, Report report, Optional<Plan> plan) {
    lines.add(
        messages.get(
            "check.report", report.sheet(), unit(report.unit(), plan), period(report, plan)));
    if (report.nil()) {
      lines.add(messages.get("check.nil"));
    } else {
      RowCounts rows = report.rows();
      lines.add(
          messages.get(
              "check.rows",
              Integer.toString(rows.read()),
              Integer.toString(rows.accepted()),
              Integer.toString(rows.rejected()),
              Integer.toString(rows.ignored())));
    }
    if (!report.columns().isEmpty()) {
      String columns =
          report.columns().stream().map(this::column).collect(Collectors.joining("; "));
      lines.add(messages.get("check.columns", columns));
    }
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

  private String column(UnderstoodColumn column) {
    String key = "field." + column.field();
    String field = messages.has(key) ? messages.get(key) : column.field();
    return messages.get(
        "check.column",
        Cell.columnName(column.column()),
        column.header().replaceAll("\\s+", " "),
        field);
  }

  private String unit(@Nullable String code, Optional<Plan> plan) {
    if (code == null) {
      return messages.get("check.unit.unknown");
    }
    return plan.flatMap(p -> p.findUnit(code))
        .map(Unit::name)
        .map(n -> n + " (" + code + ")")
        .orElse(code);
  }

  private String period(Report report, Optional<Plan> plan) {
    String code = report.period();
    if (code == null) {
      return messages.get("check.period.unknown");
    }
    return plan.flatMap(p -> p.findPeriod(code))
        .map(Period::name)
        .map(n -> n + " (" + code + ")")
        .orElse(code);
  }
}
