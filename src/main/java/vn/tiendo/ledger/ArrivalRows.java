package vn.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.ledger.ReceivedReports.Place;
import vn.tiendo.report.Finding;
import vn.tiendo.report.Line;
import vn.tiendo.report.Report;
import vn.tiendo.report.RowCounts;
import vn.tiendo.report.Status;
import vn.tiendo.report.Verdict;

/** Reads arrivals with their reports, lines and findings, table by table. */
final class ArrivalRows {

  /** Later than any moment that a database can hold would be, so as to mean all of them. */
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  private static final String OF_PLAN =
      """
      from arrival a %s
      where (a.plan = ? or a.plan is null) and not a.trial and a.arrived_at <= ?
      order by %s
      """;
  private static final String OF_ID = "from arrival a %s where a.id = ? order by %s";

  private final JdbcClient jdbc;
  private final Map<String, Status> statuses = new HashMap<>();

  ArrivalRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
    for (Status status : Status.values()) {
      statuses.put(status.code(), status);
    }
  }

  /** Those of a plan, and of none that could be told, by a moment, in order of arrival. */
  List<Arrival> read(String plan, Instant asOf) {
    Instant last = asOf.isAfter(LAST) ? LAST : asOf;
    return read(OF_PLAN, last, plan, Moments.column(last));
  }

  Optional<Arrival> find(long id) {
    return read(OF_ID, LAST, id).stream().findFirst();
  }

  private List<Arrival> read(String selection, Instant asOf, @Nullable Object... parameters) {
    Map<Place, List<Line>> lines = lines(selection, parameters);
    Map<Long, List<Report>> reports = reports(selection, lines, parameters);
    Map<Long, List<Finding>> findings = findings(selection, parameters);
    return jdbc.sql("select a.* " + selection.formatted("", "a.arrived_at, a.id"))
        .params(parameters)
        .query((row, number) -> arrival(row, asOf, reports, findings))
        .list();
  }

  private Map<Place, List<Line>> lines(String selection, @Nullable Object... parameters) {
    Map<Place, List<Line>> lines = new HashMap<>();
    each(
        "select t.* "
            + selection.formatted("join line t on t.arrival = a.id", "t.arrival, t.position"),
        row ->
            lines
                .computeIfAbsent(
                    new Place(row.getLong("arrival"), row.getInt("report")),
                    place -> new ArrayList<>())
                .add(line(row)),
        parameters);
    return lines;
  }

  private Map<Long, List<Report>> reports(
      String selection, Map<Place, List<Line>> lines, @Nullable Object... parameters) {
    Map<Long, List<Report>> reports = new HashMap<>();
    each(
        "select t.* "
            + selection.formatted("join report t on t.arrival = a.id", "t.arrival, t.position"),
        row -> {
          long arrival = row.getLong("arrival");
          Place place = new Place(arrival, row.getInt("position"));
          reports
              .computeIfAbsent(arrival, id -> new ArrayList<>(1))
              .add(report(row, lines.getOrDefault(place, List.of())));
        },
        parameters);
    return reports;
  }

  private Map<Long, List<Finding>> findings(String selection, @Nullable Object... parameters) {
    Map<Long, List<Finding>> findings = new HashMap<>();
    each(
        "select t.* "
            + selection.formatted("join finding t on t.arrival = a.id", "t.arrival, t.position"),
        row ->
            findings
                .computeIfAbsent(row.getLong("arrival"), id -> new ArrayList<>())
                .add(FindingRows.finding(row)),
        parameters);
    return findings;
  }

  /** How a plan's reports were judged; those that are not judged yet are not among them. */
  Map<Place, ReportJudgement> judgements(String plan) {
    Map<Place, ReportJudgement> judgements = new HashMap<>();
    each(
        """
        select r.arrival, r.position, r.version, r.verdict, r.unchanged, r.lineage
        from report r join arrival a on a.id = r.arrival
        where a.plan = ? and a.state in ('judged', 'answered')
        """,
        row ->
            judgements.put(
                new Place(row.getLong("arrival"), row.getInt("position")),
                new ReportJudgement(
                    row.getInt("version"),
                    Verdict.findByCode(row.getString("verdict")).orElseThrow(),
                    row.getBoolean("unchanged"),
                    row.getString("lineage"))),
        plan);
    return judgements;
  }

  private void each(String sql, RowCallbackHandler handler, @Nullable Object... parameters) {
    jdbc.sql(sql).params(parameters).query(handler);
  }

  private static Arrival arrival(
      ResultSet row,
      Instant asOf,
      Map<Long, List<Report>> reports,
      Map<Long, List<Finding>> findings)
      throws SQLException {
    long id = row.getLong("id");
    String verdict = row.getString("verdict");
    Instant withdrawnAt = Moments.find(row, "withdrawn_at");
    boolean isWithdrawn = withdrawnAt != null && !withdrawnAt.isAfter(asOf);
    return new Arrival(
        id,
        row.getString("plan"),
        row.getString("path"),
        row.getString("sha256"),
        row.getLong("size"),
        Moments.get(row, "modified_at"),
        Moments.find(row, "looked_before"),
        Moments.get(row, "seen_at"),
        Moments.get(row, "arrived_at"),
        verdict == null ? null : Verdict.findByCode(verdict).orElseThrow(),
        reports.getOrDefault(id, List.of()),
        findings.getOrDefault(id, List.of()),
        isWithdrawn ? withdrawnAt : null,
        isWithdrawn ? row.getString("withdrawn_because") : null);
  }

  private static Report report(ResultSet row, List<Line> lines) throws SQLException {
    return new Report(
        row.getString("sheet"),
        row.getString("unit"),
        row.getString("period"),
        row.getBoolean("nil"),
        new RowCounts(
            row.getInt("rows_read"),
            row.getInt("rows_accepted"),
            row.getInt("rows_rejected"),
            row.getInt("rows_ignored")),
        lines,
        JsonTexts.columns(row.getString("understood_columns")),
        JsonTexts.wordings(row.getString("understood_wordings")),
        row.getBoolean("collected"));
  }

  private Line line(ResultSet row) throws SQLException {
    Status status = statuses.get(row.getString("status"));
    if (status == null) {
      throw new SQLException("no such status: " + row.getString("status"));
    }
    return new Line(
        row.getInt("sheet_row"),
        row.getInt("sheet_column"),
        row.getString("task").intern(),
        status,
        row.getObject("progress", Double.class),
        row.getObject("completed_on", LocalDate.class),
        row.getObject("deadline", LocalDate.class),
        row.getString("result"),
        row.getString("difficulty"),
        row.getString("proposal"),
        row.getString("evidence"),
        row.getObject("target", Double.class),
        row.getObject("actual", Double.class));
  }
}
