package vn.tiendo.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Single facts of a home: its clock, when it last looked, and how much of the journal it holds. */
public final class HomeFacts {

  private static final String CLOCK = "clock";
  private static final String LAST_LOOK = "last-look";
  private static final String FIRST_LOOK = "first-look";
  private static final String HANDLED = "handled";
  private static final String CONSOLIDATED = "consolidated-";
  private static final String DEMO = "demo";
  private static final String JOURNAL = "journal";

  private final JdbcClient jdbc;

  public HomeFacts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest moment the home has worked at; empty before its first run. */
  public Optional<Instant> findClock() {
    return find(CLOCK).map(Instant::parse);
  }

  /** Moves the clock on; never back. */
  public void moveClockTo(Instant moment) {
    if (findClock().map(moment::isAfter).orElse(true)) {
      set(CLOCK, moment.toString());
    }
  }

  /** When input/ was last looked into (P for what is seen next); empty before the first look. */
  public Optional<Instant> findLastLook() {
    return find(LAST_LOOK).map(Instant::parse);
  }

  /** When input/ was first looked into. */
  public Optional<Instant> findFirstLook() {
    return find(FIRST_LOOK).map(Instant::parse);
  }

  /** Writes down a look; a look before an earlier one changes nothing. */
  public void looked(Instant moment) {
    if (findFirstLook().isEmpty()) {
      set(FIRST_LOOK, moment.toString());
    }
    if (findLastLook().map(moment::isAfter).orElse(true)) {
      set(LAST_LOOK, moment.toString());
    }
  }

  /** The moment up to which everything planned was done; empty before the first run. */
  public Optional<Instant> findHandled() {
    return find(HANDLED).map(Instant::parse);
  }

  /** Writes down that everything planned up to a moment is done. */
  public void handled(Instant moment) {
    if (findHandled().map(moment::isAfter).orElse(true)) {
      set(HANDLED, moment.toString());
    }
    moveClockTo(moment);
  }

  /**
   * The moment up to which everything planned of a plan was done: the home's, or a later one at
   * which it alone was worked on. Empty before the first run.
   */
  public Optional<Instant> findHandled(String plan) {
    return Stream.concat(
            findHandled().stream(), find(HANDLED + "-" + plan).map(Instant::parse).stream())
        .max(Comparator.naturalOrder());
  }

  /** Writes down that everything planned of one plan alone up to a moment is done. */
  public void handled(String plan, Instant moment) {
    set(HANDLED + "-" + plan, moment.toString());
    moveClockTo(moment);
  }

  /** What a plan's master workbook was last made from, as {@link #consolidated} was told. */
  public Optional<String> findConsolidated(String plan) {
    return find(CONSOLIDATED + plan);
  }

  /** Writes down what a plan's master workbook was made from. */
  public void consolidated(String plan, String madeFrom) {
    set(CONSOLIDATED + plan, madeFrom);
  }

  /** Whether the home plays the sample year and keeps its simulated moment. */
  public boolean isDemo() {
    return find(DEMO).isPresent();
  }

  void markDemo(Instant moment) {
    set(DEMO, moment.toString());
  }

  /** The position in the journal up to which the ledger holds its entries, in bytes. */
  public long journalPosition() {
    return find(JOURNAL).map(Long::parseLong).orElse(0L);
  }

  void setJournalPosition(long position) {
    set(JOURNAL, Long.toString(position));
  }

  private Optional<String> find(String name) {
    return jdbc.sql("select fact from home_fact where name = ?")
        .param(name)
        .query(String.class)
        .optional();
  }

  private void set(String name, String fact) {
    int updated =
        jdbc.sql("update home_fact set fact = ? where name = ?").params(fact, name).update();
    if (updated == 0) {
      jdbc.sql("insert into home_fact (name, fact) values (?, ?)").params(name, fact).update();
    }
  }
}
