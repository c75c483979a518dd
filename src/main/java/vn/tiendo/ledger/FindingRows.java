package vn.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.report.Finding;
import vn.tiendo.report.FindingCode;
import vn.tiendo.report.Severity;

/** Findings as rows of the ledger. */
final class FindingRows {

  private final JdbcTemplate template;
  private final JdbcClient jdbc;

  FindingRows(JdbcTemplate template) {
    this.template = template;
    this.jdbc = JdbcClient.create(template);
  }

  void insert(long arrival, int first, boolean judged, List<Finding> findings) {
    int[] position = {first};
    template.batchUpdate(
        """
        insert into finding (arrival, position, judged, code, severity, sheet, cell, sheet_row,
          arguments, also_in)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        findings,
        500,
        (statement, finding) -> {
          statement.setLong(1, arrival);
          statement.setInt(2, position[0]++);
          statement.setBoolean(3, judged);
          statement.setString(4, finding.code().code());
          statement.setString(5, finding.severity().code());
          statement.setString(6, finding.sheet());
          statement.setString(7, finding.cell());
          statement.setObject(8, finding.row(), Types.INTEGER);
          statement.setString(9, JsonTexts.of(finding.arguments()));
          statement.setString(10, JsonTexts.of(finding.alsoIn()));
        });
  }

  /** Puts what the history gave in the place of what an earlier judgement had put. */
  void judge(long arrival, List<Finding> remarks) {
    jdbc.sql("delete from finding where arrival = ? and judged").param(arrival).update();
    int count =
        jdbc.sql("select count(*) from finding where arrival = ?")
            .param(arrival)
            .query(Integer.class)
            .single();
    insert(arrival, count, true, remarks);
  }

  static Finding finding(ResultSet row) throws SQLException {
    return new Finding(
        FindingCode.findByCode(row.getString("code")).orElseThrow(),
        severity(row.getString("severity")),
        row.getString("sheet"),
        row.getString("cell"),
        row.getObject("sheet_row", Integer.class),
        JsonTexts.texts(row.getString("arguments")),
        JsonTexts.texts(row.getString("also_in")));
  }

  private static Severity severity(String code) {
    for (Severity severity : Severity.values()) {
      if (severity.code().equals(code)) {
        return severity;
      }
    }
    throw new IllegalArgumentException("no such severity: " + code);
  }
}
