package vn.tiendo.ledger;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger as a whole. */
public final class Ledger {

  /** Those that refer to others first. */
  private static final List<String> TABLES =
      List.of(
          "line",
          "report",
          "finding",
          "learned",
          "arrival",
          "seen_file",
          "plan_version",
          "letter_attachment",
          "letter",
          "home_fact");

  private final JdbcClient jdbc;

  public Ledger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Forgets everything that the archive and its journal know, to be made anew from them. */
  public void empty() {
    TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
  }
}
