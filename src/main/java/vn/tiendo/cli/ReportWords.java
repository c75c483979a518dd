package vn.tiendo.cli;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Line;
import vn.tiendo.report.MatchedBy;
import vn.tiendo.report.Report;
import vn.tiendo.report.Report.UnderstoodColumn;
import vn.tiendo.report.Report.UnderstoodWording;
import vn.tiendo.report.RowCounts;
import vn.tiendo.report.ToldBy;
import vn.tiendo.sheet.Cell;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/**
 * What one report of a file was understood as: whose it is and of when, its columns, the task of
 * each row, and how sure each of these is.
 */
final class ReportWords {

  private static final int LONGEST_TASK = 60;

  /** A column below this was not known by its whole header. */
  private static final int SURE_COLUMN = 95;

  private final Optional<Plan> plan;
  private final Messages messages;
  private final Messages fields;
  private final Figures figures;
  private List<UnderstoodColumn> columnsBefore = List.of();

  ReportWords(Optional<Plan> plan, Language language) {
    this.plan = plan;
    this.messages = Messages.of("cli", language);
    this.fields = Messages.of("report", language);
    this.figures = new Figures(language, plan.map(p -> p.settings().zone()).orElse(ZoneOffset.UTC));
  }

  /** The lines of one report; columns that are those of the report before are not told again. */
  List<String> of(Report report) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.get("check.report", report.sheet(), unit(report), period(report)));
    if (report.unit() != null || report.period() != null) {
      lines.add(
          messages.get(
              "check.report.by", by("unit", report.unitBy()), by("period", report.periodBy())));
    }
    lines.add(report.nil() ? messages.get("check.nil") : rows(report.rows()));
    if (!report.columns().isEmpty()) {
      lines.add(columns(report.columns()));
    }
    addTasks(lines, report);
    columnsBefore = report.columns();
    return lines;
  }

  private String by(String what, @Nullable ToldBy by) {
    return messages.get("check." + what + ".by." + (by == null ? "none" : by.code()));
  }

  private String rows(RowCounts rows) {
    return messages.get(
        "check.rows",
        Integer.toString(rows.read()),
        Integer.toString(rows.accepted()),
        Integer.toString(rows.rejected()),
        Integer.toString(rows.ignored()));
  }

  private String columns(List<UnderstoodColumn> columns) {
    return columns.equals(columnsBefore)
        ? messages.get("check.columns.same")
        : messages.get(
            "check.columns", columns.stream().map(this::column).collect(Collectors.joining("; ")));
  }

  private String column(UnderstoodColumn column) {
    boolean sure = column.sureness() >= SURE_COLUMN;
    return messages.get(
        sure ? "check.column" : "check.column.unsure",
        Cell.columnName(column.column()),
        column.header().replaceAll("\\s+", " "),
        fields.get("field." + column.field()),
        Integer.toString(column.sureness()));
  }

  private void addTasks(List<String> lines, Report report) {
    Map<Integer, UnderstoodWording> wordings =
        report.wordings().stream()
            .collect(Collectors.toMap(UnderstoodWording::row, Function.identity(), (a, b) -> a));
    if (!report.lines().isEmpty()) {
      lines.add(messages.get("check.tasks"));
    }
    for (Line line : report.lines()) {
      lines.add(
          messages.get(
              "check.task",
              Integer.toString(line.row()),
              line.task(),
              task(line.task()),
              standing(line),
              sureness(wordings.get(line.row()))));
    }
  }

  private String task(String code) {
    String content = plan.flatMap(p -> p.findTask(code)).map(Task::content).orElse("");
    return content.length() <= LONGEST_TASK
        ? content
        : content.substring(0, content.lastIndexOf(' ', LONGEST_TASK)) + "…";
  }

  private String standing(Line line) {
    String status = messages.get("check.status." + line.status().code());
    return line.progress() == null ? status : status + ", " + figures.percent(line.progress());
  }

  private String sureness(@Nullable UnderstoodWording wording) {
    if (wording == null) {
      return "";
    }
    return messages.get(
        "check.matched." + wording.by().code(),
        wording.by() == MatchedBy.SIMILAR ? Integer.toString(wording.sureness()) : "");
  }

  private String unit(Report report) {
    String code = report.unit();
    if (code == null) {
      return messages.get("check.unit.unknown");
    }
    return plan.flatMap(p -> p.findUnit(code))
        .map(Unit::name)
        .map(n -> named(n, code))
        .orElse(code);
  }

  private String period(Report report) {
    String code = report.period();
    if (code == null) {
      return messages.get("check.period.unknown");
    }
    return plan.flatMap(p -> p.findPeriod(code))
        .map(Period::name)
        .map(n -> named(n, code))
        .orElse(code);
  }

  private static String named(String name, String code) {
    return name + " (" + code + ")";
  }
}
