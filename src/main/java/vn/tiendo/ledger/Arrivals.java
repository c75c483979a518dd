package vn.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.ledger.JournalEntry.ArrivalWithdrawn;
import vn.tiendo.ledger.JournalEntry.FileArrived;

/** The files that arrived, without what they say. */
public final class Arrivals {

  /** How far an arrival has come. */
  public enum State {
    /** Its bytes are in the archive. */
    ARRIVED("arrived"),
    /** What the file says by itself is in the ledger. */
    READ("read"),
    /** What it says is held against what had arrived before. */
    JUDGED("judged"),
    /** Its sender's receipt is queued. */
    ANSWERED("answered");

    private final String code;

    State(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  private static final int MOST_COPIES = 20;

  private final JdbcClient jdbc;

  public Arrivals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The highest id given so far, 0 before the first. */
  public long lastId() {
    return jdbc.sql("select coalesce(max(id), 0) from arrival").query(Long.class).single();
  }

  /** The arrivals in a state, in order, those between two ids (both included). */
  public List<FileArrived> find(State state, long from, long to) {
    return jdbc.sql("select * from arrival where state = ? and id between ? and ? order by id")
        .params(state.code(), from, to)
        .query((row, number) -> arrived(row))
        .list();
  }

  /** The arrivals in a state, in order. */
  public List<FileArrived> find(State state) {
    return find(state, 0, Long.MAX_VALUE);
  }

  public Optional<FileArrived> find(long id) {
    return jdbc.sql("select * from arrival where id = ?")
        .param(id)
        .query((row, number) -> arrived(row))
        .optional();
  }

  /** Whether the last two arrivals under a path brought the same bytes. */
  public boolean isRepeated(String path) {
    List<String> last =
        jdbc.sql("select sha256 from arrival where path = ? order by id desc limit 2")
            .param(path)
            .query(String.class)
            .list();
    return last.size() == 2 && last.get(0).equals(last.get(1));
  }

  /**
   * The paths of the files of which an arrival is a copy that went back, as the copies say: of the
   * file itself, of the one that that was a copy of, and so on.
   */
  public List<String> copiedFrom(long id) {
    List<String> paths = new ArrayList<>();
    Optional<String> next = findCopied("id = ?", id);
    while (next.isPresent() && paths.size() < MOST_COPIES && !paths.contains(next.get())) {
      paths.add(next.get());
      next = findCopied("path = ?", next.get());
    }
    return paths;
  }

  private Optional<String> findCopied(String which, Object value) {
    return jdbc.sql(
            "select slip_source from arrival where slip_source is not null and "
                + which
                + " order by id desc limit 1")
        .param(value)
        .query(String.class)
        .optional();
  }

  /** Whether the Office took an arrival back. */
  public boolean isWithdrawn(long id) {
    return jdbc.sql("select count(*) from arrival where id = ? and withdrawn_at is not null")
            .param(id)
            .query(Long.class)
            .single()
        > 0;
  }

  /** Writes down that the senders of judged arrivals have their receipts. */
  public void markAnswered(List<Long> ids) {
    if (!ids.isEmpty()) {
      jdbc.sql("update arrival set state = 'answered' where state = 'judged' and id in (:ids)")
          .param("ids", ids)
          .update();
    }
  }

  /** Writes down that all arrivals seen by a moment have their receipts. */
  public void markAllAnswered(Instant seenBy) {
    jdbc.sql("update arrival set state = 'answered' where state = 'judged' and seen_at <= ?")
        .param(Moments.column(seenBy))
        .update();
  }

  /** The arrivals that the Office took back from one moment to another, both included. */
  public List<Long> withdrawnBetween(Instant from, Instant to) {
    return jdbc.sql("select id from arrival where withdrawn_at between ? and ? order by id")
        .param(Moments.column(from))
        .param(Moments.column(to))
        .query(Long.class)
        .list();
  }

  /** How many arrivals the Office took back. */
  public long withdrawn() {
    return jdbc.sql("select count(*) from arrival where withdrawn_at is not null")
        .query(Long.class)
        .single();
  }

  void add(FileArrived arrived) {
    jdbc.sql(
            """
            insert into arrival (id, path, sha256, size, modified_at, looked_before, seen_at,
              arrived_at, trial, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(arrived.id())
        .param(arrived.path())
        .param(arrived.sha256())
        .param(arrived.size())
        .param(Moments.column(arrived.modifiedAt()))
        .param(Moments.column(arrived.lookedBefore()))
        .param(Moments.column(arrived.seenAt()))
        .param(Moments.column(arrived.arrivedAt()))
        .param(arrived.trial())
        .param(State.ARRIVED.code())
        .update();
  }

  void withdraw(ArrivalWithdrawn withdrawn) {
    jdbc.sql("update arrival set withdrawn_at = ?, withdrawn_because = ? where id = ?")
        .param(Moments.column(withdrawn.at()))
        .param(withdrawn.reason())
        .param(withdrawn.arrival())
        .update();
  }

  /** The last moment at which something arrived, of all plans. */
  public Optional<Instant> findLastArrival() {
    return jdbc.sql("select max(arrived_at) as last from arrival")
        .query((row, number) -> Optional.ofNullable(Moments.find(row, "last")))
        .single();
  }

  private static FileArrived arrived(ResultSet row) throws SQLException {
    return new FileArrived(
        row.getLong("id"),
        row.getString("path"),
        row.getString("sha256"),
        row.getLong("size"),
        Moments.get(row, "modified_at"),
        Moments.find(row, "looked_before"),
        Moments.get(row, "seen_at"),
        row.getBoolean("trial"));
  }
}
