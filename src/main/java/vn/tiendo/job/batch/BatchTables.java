package vn.tiendo.job.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Makes the tables in which Spring Batch records its runs, by its own script for the database. */
public final class BatchTables implements JavaMigration {

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("0.1");
  }

  @Override
  public String getDescription() {
    return "batch tables";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    String database = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    ScriptUtils.executeSqlScript(
        connection,
        new ClassPathResource(
            "org/springframework/batch/core/schema-%s.sql".formatted(database),
            BatchTables.class.getClassLoader()));
  }
}
