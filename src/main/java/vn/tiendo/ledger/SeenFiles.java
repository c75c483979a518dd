package vn.tiendo.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The state in which each file under input/ was last taken in. */
public final class SeenFiles {

  /**
   * A file's state.
   *
   * @param size in bytes
   */
  public record SeenFile(String path, long size, Instant modifiedAt, String sha256) {

    /** Whether a file of this size and time is, as far as a look tells, the same. */
    public boolean looksLike(long otherSize, Instant otherModifiedAt) {
      return size == otherSize && modifiedAt.equals(otherModifiedAt);
    }
  }

  private final JdbcClient jdbc;

  public SeenFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of them by path. */
  public Map<String, SeenFile> all() {
    Map<String, SeenFile> files = new HashMap<>();
    jdbc.sql("select * from seen_file")
        .query(
            row -> {
              SeenFile file =
                  new SeenFile(
                      row.getString("path"),
                      row.getLong("size"),
                      Moments.get(row, "modified_at"),
                      row.getString("sha256"));
              files.put(file.path(), file);
            });
    return files;
  }

  /** Writes down a file's state over the one before. */
  public void put(SeenFile file) {
    int updated =
        jdbc.sql("update seen_file set size = ?, modified_at = ?, sha256 = ? where path = ?")
            .param(file.size())
            .param(Moments.column(file.modifiedAt()))
            .param(file.sha256())
            .param(file.path())
            .update();
    if (updated == 0) {
      jdbc.sql("insert into seen_file (path, size, modified_at, sha256) values (?, ?, ?, ?)")
          .param(file.path())
          .param(file.size())
          .param(Moments.column(file.modifiedAt()))
          .param(file.sha256())
          .update();
    }
  }
}
