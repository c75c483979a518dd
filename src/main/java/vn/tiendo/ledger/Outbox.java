package vn.tiendo.ledger;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.ledger.QueuedLetter.State;
import vn.tiendo.plan.LetterKind;

/**
 * The letters that were composed, in the order in which they were queued. A letter enters once, in
 * the transaction of whoever queues it, and leaves the state {@link State#WAITING} once.
 */
public final class Outbox {

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final LetterRows rows;

  public Outbox(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.rows = new LetterRows(jdbc);
  }

  /**
   * Queues a letter unless there is one already under its Message-ID, or for its plan, kind,
   * occasion and recipient.
   *
   * @return whether it was queued now
   */
  public boolean queue(Letter letter) {
    return Boolean.TRUE.equals(transaction.execute(status -> !holds(letter) && insert(letter)));
  }

  /** Whether a plan's letter of a kind was made for an occasion, whoever its recipients are. */
  public boolean holds(String plan, LetterKind kind, String occasion) {
    return exists(
        """
        select count(*) from letter where plan = ? and kind = ? and occasion = ?
        """,
        plan,
        kind.code(),
        occasion);
  }

  boolean holds(Letter letter) {
    return exists(
        """
        select count(*) from letter
        where message_id = ? or plan = ? and kind = ? and occasion = ? and recipient = ?
        """,
        letter.messageId(),
        letter.plan(),
        letter.kind().code(),
        letter.occasion(),
        letter.recipient());
  }

  private boolean exists(String sql, Object... parameters) {
    return jdbc.sql(sql).params(parameters).query(Long.class).single() > 0;
  }

  private boolean insert(Letter letter) {
    rows.insert(letter);
    return true;
  }

  /** A plan's letters that wait, oldest first. */
  public List<QueuedLetter> waiting(String plan) {
    return find(plan, State.WAITING);
  }

  /** A plan's letters in a state, in the order in which they were queued. */
  public List<QueuedLetter> find(String plan, State state) {
    return rows.select("where plan = ? and state = ? order by id", plan, state.code());
  }

  /** All of a plan's letters, in the order in which they were queued. */
  public List<QueuedLetter> all(String plan) {
    return rows.select("where plan = ? order by id", plan);
  }

  public Optional<QueuedLetter> findByMessageId(String messageId) {
    return rows.select("where message_id = ?", messageId).stream().findFirst();
  }

  /** The first letter of a kind about a period to a recipient: the one that later ones answer. */
  public Optional<QueuedLetter> findFirst(
      String plan, LetterKind kind, String period, String recipient) {
    return rows
        .select(
            "where plan = ? and kind = ? and period = ? and recipient = ? order by id",
            plan,
            kind.code(),
            period,
            recipient)
        .stream()
        .findFirst();
  }

  /** How many of a plan's letters are in each state; a state without letters has 0. */
  public Map<State, Long> count(String plan) {
    Map<State, Long> counts = new EnumMap<>(State.class);
    for (State state : State.values()) {
      counts.put(state, 0L);
    }
    jdbc.sql("select state, count(*) as letters from letter where plan = ? group by state")
        .param(plan)
        .query(
            row -> {
              counts.put(State.of(row.getString("state")), row.getLong("letters"));
            });
    return counts;
  }

  /** Writes down that the server took a letter, or that it was written to disk. */
  public void markSent(String messageId, Instant moment) {
    settle(messageId, State.SENT, null, moment);
  }

  /** Writes down that a letter is given up, and why. */
  public void markFailed(String messageId, String reason, Instant moment) {
    settle(messageId, State.FAILED, reason, moment);
  }

  /** Writes down that a letter is not sent any more, and why. */
  public void markDropped(String messageId, String reason, Instant moment) {
    settle(messageId, State.DROPPED, reason, moment);
  }

  /**
   * Writes down that a letter did not go out for now, and when to try it again.
   *
   * @param refusedAt null where the server did not refuse it but went away
   */
  public void postpone(
      String messageId, String reason, @Nullable Instant refusedAt, Instant nextTry) {
    jdbc.sql(
            """
            update letter set attempts = attempts + 1, reason = ?, next_try_at = ?,
              first_tried_at = coalesce(first_tried_at, ?)
            where message_id = ? and state = 'waiting'
            """)
        .param(cut(reason))
        .param(Timestamp.from(nextTry))
        .param(refusedAt == null ? null : Timestamp.from(refusedAt))
        .param(messageId)
        .update();
  }

  /** Writes down beside all letters of a plan that wait why none of them could be tried. */
  public void remark(String plan, String reason) {
    jdbc.sql("update letter set reason = ? where plan = ? and state = 'waiting'")
        .params(Objects.requireNonNull(cut(reason)), plan)
        .update();
  }

  private void settle(String messageId, State state, @Nullable String reason, Instant moment) {
    jdbc.sql(
            """
            update letter set state = ?, reason = ?, settled_at = ?, next_try_at = null
            where message_id = ? and state = 'waiting'
            """)
        .param(state.code())
        .param(cut(reason))
        .param(Timestamp.from(moment))
        .param(messageId)
        .update();
  }

  private static @Nullable String cut(@Nullable String reason) {
    return reason == null || reason.length() <= 2000 ? reason : reason.substring(0, 2000);
  }
}
