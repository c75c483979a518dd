package vn.tiendo.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.report.FileReading;
import vn.tiendo.report.Finding;
import vn.tiendo.report.Line;
import vn.tiendo.report.Report;
import vn.tiendo.report.Verdict;
import vn.tiendo.sheet.ReturnSlip;

/** Writes down what files say. Writing the same again leaves the same. */
public final class Readings {

  private record LineOfReport(int report, int position, Line line) {}

  private final JdbcTemplate template;
  private final JdbcClient jdbc;
  private final FindingRows findings;

  public Readings(JdbcTemplate template) {
    this.template = template;
    this.jdbc = JdbcClient.create(template);
    this.findings = new FindingRows(template);
  }

  /**
   * Writes down what a file says by itself, in the place of what was written of it before.
   *
   * @param slip what it says of being a copy that went back, null where nothing
   */
  public void put(long arrival, FileReading reading, @Nullable ReturnSlip slip) {
    clear(arrival);
    insertReports(arrival, reading.reports());
    insertLines(arrival, reading.reports());
    findings.insert(arrival, 0, false, reading.findings());
    jdbc.sql(
            """
            update arrival set plan = ?, verdict = ?, slip_source = ?, state = 'read' where id = ?
            """)
        .param(reading.plan())
        .param(reading.verdict().code())
        .param(slip == null ? null : slip.source())
        .param(arrival)
        .update();
  }

  private void clear(long arrival) {
    for (String table : List.of("line", "report", "finding")) {
      jdbc.sql("delete from " + table + " where arrival = ?").param(arrival).update();
    }
  }

  private void insertReports(long arrival, List<Report> reports) {
    int[] position = {0};
    template.batchUpdate(
        """
        insert into report (arrival, position, sheet, unit, period, nil, collected, rows_read,
          rows_accepted, rows_rejected, rows_ignored, understood_columns, understood_wordings,
          version, unchanged)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, false)
        """,
        reports,
        Math.max(1, reports.size()),
        (statement, report) -> {
          statement.setLong(1, arrival);
          statement.setInt(2, position[0]++);
          statement.setString(3, report.sheet());
          statement.setString(4, report.unit());
          statement.setString(5, report.period());
          statement.setBoolean(6, report.nil());
          statement.setBoolean(7, report.collected());
          statement.setInt(8, report.rows().read());
          statement.setInt(9, report.rows().accepted());
          statement.setInt(10, report.rows().rejected());
          statement.setInt(11, report.rows().ignored());
          statement.setString(12, JsonTexts.of(report.columns()));
          statement.setString(13, JsonTexts.of(report.wordings()));
        });
  }

  private void insertLines(long arrival, List<Report> reports) {
    List<LineOfReport> lines = new ArrayList<>();
    for (int report = 0; report < reports.size(); report++) {
      for (Line line : reports.get(report).lines()) {
        lines.add(new LineOfReport(report, lines.size(), line));
      }
    }
    template.batchUpdate(
        """
        insert into line (arrival, report, position, sheet_row, sheet_column, task, status,
          progress, completed_on, deadline, result, difficulty, proposal, evidence, target, actual)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        lines,
        500,
        (statement, of) -> fill(statement, arrival, of));
  }

  private static void fill(PreparedStatement statement, long arrival, LineOfReport of)
      throws SQLException {
    Line line = of.line();
    statement.setLong(1, arrival);
    statement.setInt(2, of.report());
    statement.setInt(3, of.position());
    statement.setInt(4, line.row());
    statement.setInt(5, line.column());
    statement.setString(6, line.task());
    statement.setString(7, line.status().code());
    setNumber(statement, 8, line.progress());
    setDay(statement, 9, line.completedOn());
    setDay(statement, 10, line.deadline());
    statement.setString(11, line.result());
    statement.setString(12, line.difficulty());
    statement.setString(13, line.proposal());
    statement.setString(14, line.evidence());
    setNumber(statement, 15, line.target());
    setNumber(statement, 16, line.actual());
  }

  private static void setNumber(PreparedStatement statement, int index, @Nullable Double number)
      throws SQLException {
    if (number == null) {
      statement.setNull(index, Types.DOUBLE);
    } else {
      statement.setDouble(index, number);
    }
  }

  private static void setDay(PreparedStatement statement, int index, @Nullable LocalDate day)
      throws SQLException {
    if (day == null) {
      statement.setNull(index, Types.DATE);
    } else {
      statement.setObject(index, day);
    }
  }

  /**
   * Writes down how an arrival was judged, in the place of an earlier judgement.
   *
   * @param verdict of the file as a whole
   * @param reports one for each of the arrival's reports, in their order
   * @param remarks findings that only the history gave
   */
  public void judge(
      long arrival, Verdict verdict, List<ReportJudgement> reports, List<Finding> remarks) {
    for (int position = 0; position < reports.size(); position++) {
      ReportJudgement judged = reports.get(position);
      jdbc.sql(
              """
              update report set version = ?, verdict = ?, unchanged = ?, lineage = ?
              where arrival = ? and position = ?
              """)
          .param(judged.version())
          .param(judged.verdict().code())
          .param(judged.unchanged())
          .param(judged.lineage())
          .param(arrival)
          .param(position)
          .update();
    }
    findings.judge(arrival, remarks);
    jdbc.sql("update arrival set state = 'judged', verdict = ? where id = ?")
        .params(verdict.code(), arrival)
        .update();
  }
}
