package vn.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions in which plans came into force. Their workbooks are in the archive. */
public final class PlanVersions {

  /**
   * A version of a plan.
   *
   * @param plan the plan's code
   * @param file the workbook's name in jobs/
   * @param sha256 of the workbook
   * @param adoptedAt when a run first found it there without a mistake
   */
  public record PlanVersion(String plan, String file, String sha256, Instant adoptedAt) {}

  private final JdbcClient jdbc;

  public PlanVersions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every version of every plan, in the order in which they came into force. */
  public List<PlanVersion> all() {
    return jdbc.sql("select * from plan_version order by adopted_at, id")
        .query((row, number) -> version(row))
        .list();
  }

  /** The last good version of a workbook in jobs/. */
  public Optional<PlanVersion> findLastOfFile(String file) {
    return all().stream().filter(v -> v.file().equals(file)).reduce((older, newer) -> newer);
  }

  /** The version of a plan in force now. */
  public Optional<PlanVersion> findLast(String plan) {
    return all().stream().filter(v -> v.plan().equals(plan)).reduce((older, newer) -> newer);
  }

  /**
   * The version of a plan as it stood at a moment; of a moment before its first, the first.
   *
   * @return empty for a plan that never was in force
   */
  public Optional<PlanVersion> findAt(String plan, Instant moment) {
    List<PlanVersion> versions = all().stream().filter(v -> v.plan().equals(plan)).toList();
    return versions.stream()
        .filter(v -> !v.adoptedAt().isAfter(moment))
        .reduce((older, newer) -> newer)
        .or(() -> versions.stream().findFirst());
  }

  void add(PlanVersion version) {
    jdbc.sql("insert into plan_version (plan, file, sha256, adopted_at) values (?, ?, ?, ?)")
        .param(version.plan())
        .param(version.file())
        .param(version.sha256())
        .param(Moments.column(version.adoptedAt()))
        .update();
  }

  private static PlanVersion version(ResultSet row) throws SQLException {
    return new PlanVersion(
        row.getString("plan"),
        row.getString("file"),
        row.getString("sha256"),
        Moments.get(row, "adopted_at"));
  }
}
