package vn.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import vn.tiendo.ledger.Letter.Attachment;
import vn.tiendo.ledger.QueuedLetter.State;
import vn.tiendo.plan.LetterKind;

/** Letters as rows of the ledger. */
final class LetterRows {

  private final JdbcClient jdbc;

  LetterRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Letter letter) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into letter (message_id, plan, kind, period, occasion, recipient, recipient_name,
              subject, html, plain, in_reply_to, composed_at, state, attempts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', 0)
            """)
        .param(letter.messageId())
        .param(letter.plan())
        .param(letter.kind().code())
        .param(letter.period())
        .param(letter.occasion())
        .param(letter.recipient())
        .param(letter.recipientName())
        .param(letter.subject())
        .param(letter.html())
        .param(letter.text())
        .param(letter.inReplyTo())
        .param(Timestamp.from(letter.composedAt()))
        .update(key, "id");
    long id = Objects.requireNonNull(key.getKey(), "no key for a letter").longValue();
    for (int position = 0; position < letter.attachments().size(); position++) {
      insert(id, position, letter.attachments().get(position));
    }
  }

  private void insert(long letter, int position, Attachment attachment) {
    jdbc.sql(
            """
            insert into letter_attachment (letter, position, name, media_type, sha256)
            values (?, ?, ?, ?, ?)
            """)
        .params(letter, position, attachment.name(), attachment.mediaType(), attachment.sha256())
        .update();
  }

  List<QueuedLetter> select(String condition, Object... parameters) {
    return jdbc.sql("select * from letter " + condition)
        .params(parameters)
        .query((row, number) -> queued(row))
        .list();
  }

  private QueuedLetter queued(ResultSet row) throws SQLException {
    return new QueuedLetter(
        row.getLong("id"),
        letter(row),
        State.of(row.getString("state")),
        row.getString("reason"),
        row.getInt("attempts"),
        moment(row, "first_tried_at"),
        moment(row, "next_try_at"),
        moment(row, "settled_at"));
  }

  private Letter letter(ResultSet row) throws SQLException {
    return new Letter(
        row.getString("message_id"),
        row.getString("plan"),
        LetterKind.findByCode(row.getString("kind")).orElseThrow(),
        row.getString("period"),
        row.getString("occasion"),
        row.getString("recipient"),
        row.getString("recipient_name"),
        row.getString("subject"),
        row.getString("html"),
        row.getString("plain"),
        attachments(row.getLong("id")),
        row.getString("in_reply_to"),
        row.getTimestamp("composed_at").toInstant());
  }

  private List<Attachment> attachments(long letter) {
    return jdbc.sql("select * from letter_attachment where letter = ? order by position")
        .param(letter)
        .query(
            (row, number) ->
                new Attachment(
                    row.getString("name"), row.getString("media_type"), row.getString("sha256")))
        .list();
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    Timestamp value = row.getTimestamp(column);
    return value == null ? null : value.toInstant();
  }
}
