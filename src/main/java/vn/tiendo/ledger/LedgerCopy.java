package vn.tiendo.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A copy of an embedded ledger, taken while it is at work and whole in itself.
 *
 * @param file the copy, with the ending that the database gives it
 */
public record LedgerCopy(Path file) {

  /** The ending of the database's file. */
  public static final String ENDING = ".mv.db";

  /**
   * Writes a zip that holds the ledger's file as it stands.
   *
   * @param zip a file that is not there yet
   */
  public static void write(JdbcClient ledger, Path zip) {
    ledger.sql("backup to '%s'".formatted(zip.toString().replace("'", "''"))).update();
  }

  /**
   * Opens the copy and reads it, to be sure that it can be.
   *
   * @return how many arrivals it holds
   * @throws SQLException if it is no ledger
   */
  public long countArrivals() throws SQLException {
    String name = file.toAbsolutePath().toString();
    String url =
        "jdbc:h2:file:%s;ACCESS_MODE_DATA=r;IFEXISTS=TRUE"
            .formatted(name.substring(0, name.length() - ENDING.length()).replace(";", "\\;"));
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement();
        ResultSet counted = statement.executeQuery("select count(*) from arrival")) {
      counted.next();
      return counted.getLong(1);
    }
  }
}
