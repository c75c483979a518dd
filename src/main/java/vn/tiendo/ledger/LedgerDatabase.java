package vn.tiendo.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * The database that holds a ledger, with its tables made or brought up to date. H2 in a file of the
 * home unless settings name another.
 */
public final class LedgerDatabase implements AutoCloseable {

  /** Sessions at once: the workers that read files, the step that waits for them, and the rest. */
  private static final int SESSIONS = 10;

  private final HikariDataSource source;

  private LedgerDatabase(HikariDataSource source) {
    this.source = source;
  }

  /**
   * The embedded database in a file. A commit that was acknowledged survives the process being
   * killed. Other processes of this machine join in over the loopback interface while this one has
   * it open.
   *
   * @param file without the ending that the database gives it
   * @param migrations tables of others that live in the same database
   */
  public static LedgerDatabase inFile(Path file, JavaMigration... migrations) {
    // Read once, when the first database of this process opens.
    System.setProperty("h2.bindAddress", "127.0.0.1");
    return open(
        "jdbc:h2:file:%s;AUTO_SERVER=TRUE;WRITE_DELAY=0;DB_CLOSE_DELAY=0"
            .formatted(file.toAbsolutePath().toString().replace(";", "\\;")),
        "sa",
        "",
        migrations);
  }

  /**
   * A database of its own in memory, for a home that has none yet. It ends with this object, as the
   * pool keeps one session open until then.
   */
  public static LedgerDatabase inMemory(JavaMigration... migrations) {
    return open("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "", migrations);
  }

  /** A database server, PostgreSQL say. */
  public static LedgerDatabase open(
      String url, @Nullable String user, @Nullable String password, JavaMigration... migrations) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("ledger");
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(SESSIONS);
    config.setMinimumIdle(1);
    config.setMaxLifetime(0);
    HikariDataSource source = new HikariDataSource(config);
    try {
      migrate(source, migrations);
      return new LedgerDatabase(source);
    } catch (RuntimeException e) {
      source.close();
      throw e;
    }
  }

  private static void migrate(DataSource source, JavaMigration... migrations) {
    Flyway.configure(LedgerDatabase.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/migration")
        .javaMigrations(migrations)
        .loggers("slf4j")
        .load()
        .migrate();
  }

  public DataSource source() {
    return source;
  }

  @Override
  public void close() {
    source.close();
  }
}
