package vn.tiendo.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.FileReading;
import vn.tiendo.report.Finding;
import vn.tiendo.report.Line;
import vn.tiendo.report.PlanBy;
import vn.tiendo.report.Report;
import vn.tiendo.report.Report.UnderstoodColumn;
import vn.tiendo.report.Report.UnderstoodWording;
import vn.tiendo.report.ToldBy;
import vn.tiendo.sheet.Cell;
import vn.tiendo.text.Messages;

/** What a file says, as the line of {@code check --json}. */
final class ReadingJson {

  private final Messages findingTexts;

  /**
   * @param findingTexts the bundle "report"
   */
  ReadingJson(Messages findingTexts) {
    this.findingTexts = findingTexts;
  }

  String of(CheckedFile file) {
    FileReading reading = file.reading();
    return Json.object(
        json ->
            json.text("file", file.name())
                .text("sha256", file.sha256())
                .text("verdict", reading.verdict().code())
                .text("plan", reading.plan())
                .objects("reports", reading.reports(), ReadingJson::write)
                .objects("findings", reading.findings(), this::write)
                .text("planFrom", code(reading.planBy(), PlanBy::code)));
  }

  private static void write(Json json, Report report) {
    json.text("sheet", report.sheet())
        .text("unit", report.unit())
        .text("period", report.period())
        .flag("nil", report.nil())
        .object(
            "rows",
            rows ->
                rows.number("read", report.rows().read())
                    .number("accepted", report.rows().accepted())
                    .number("rejected", report.rows().rejected())
                    .number("ignored", report.rows().ignored()))
        .objects("lines", report.lines(), ReadingJson::write)
        .objects("columns", report.columns(), ReadingJson::write)
        .objects("wordings", report.wordings(), ReadingJson::write)
        .text("unitFrom", code(report.unitBy(), ToldBy::code))
        .text("periodFrom", code(report.periodBy(), ToldBy::code));
  }

  private static void write(Json json, Line line) {
    json.number("row", line.row())
        .text("task", line.task())
        .text("status", line.status().code())
        .exact("progress", line.progress())
        .text("completedOn", line.completedOn())
        .text("deadline", line.deadline())
        .text("result", line.result())
        .text("difficulty", line.difficulty())
        .text("proposal", line.proposal())
        .text("evidence", line.evidence())
        .exact("target", line.target())
        .exact("actual", line.actual());
  }

  private static void write(Json json, UnderstoodColumn column) {
    json.text("column", Cell.columnName(column.column()))
        .text("header", column.header())
        .text("field", column.field())
        .number("sureness", column.sureness());
  }

  private static void write(Json json, UnderstoodWording wording) {
    json.number("row", wording.row())
        .text("wording", wording.wording())
        .text("task", wording.task())
        .text("matchedBy", wording.by().code())
        .number("sureness", wording.sureness());
  }

  private static <T> @Nullable String code(@Nullable T value, Function<T, String> code) {
    return value == null ? null : code.apply(value);
  }

  private void write(Json json, Finding finding) {
    json.text("code", finding.code().code())
        .text("severity", finding.severity().code())
        .text("sheet", finding.sheet())
        .text("cell", finding.cell())
        .number("row", finding.row())
        .text("message", finding.message(findingTexts))
        .text("hint", finding.hint(findingTexts))
        .texts("alsoIn", finding.alsoIn());
  }
}
