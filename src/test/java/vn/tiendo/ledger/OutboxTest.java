package vn.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.ledger.Letter.Attachment;
import vn.tiendo.ledger.QueuedLetter.State;
import vn.tiendo.plan.LetterKind;

class OutboxTest {

  private static final Instant MORNING = Instant.parse("2021-06-26T01:00:00Z");

  private final Outbox outbox = inMemory();

  /** An outbox over an empty ledger of its own, for the tests of other packages too. */
  public static Outbox inMemory() {
    DriverManagerDataSource source =
        new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(source).load().migrate();
    return new Outbox(
        JdbcClient.create(source),
        new TransactionTemplate(new DataSourceTransactionManager(source)));
  }

  static Letter letter(String messageId, String occasion) {
    return new Letter(
        messageId,
        "KP2021",
        LetterKind.SUMMARY,
        "2021-06",
        occasion,
        "bi-thu@tinhdoan.example",
        null,
        "Tóm tắt tiến độ",
        "<p>Tiến độ</p>",
        "Tiến độ",
        List.of(new Attachment("Tổng hợp.xlsx", "application/x", "ab".repeat(32))),
        null,
        MORNING);
  }

  @Test
  void givesALetterBackAsItWasQueued() {
    Letter letter = letter("1@kp", "2021-06");
    outbox.queue(letter);
    assertThat(outbox.waiting("KP2021")).extracting(QueuedLetter::letter).containsExactly(letter);
  }

  @Test
  void queuesALetterOnce() {
    assertThat(outbox.queue(letter("1@kp", "2021-06"))).isTrue();
    assertThat(outbox.queue(letter("1@kp", "2021-06"))).isFalse();
    assertThat(outbox.all("KP2021")).hasSize(1);
  }

  @Test
  void queuesNoSecondLetterForOneOccasionHoweverItsContentChanged() {
    outbox.queue(letter("1@kp", "2021-06"));
    assertThat(outbox.queue(letter("2@kp", "2021-06"))).isFalse();
    assertThat(outbox.holds("KP2021", LetterKind.SUMMARY, "2021-06")).isTrue();
    assertThat(outbox.holds("KP2021", LetterKind.SUMMARY, "2021-07")).isFalse();
  }

  @Test
  void keepsTheOrderOfQueueing() {
    outbox.queue(letter("b@kp", "2021-06"));
    outbox.queue(letter("a@kp", "2021-07"));
    assertThat(outbox.waiting("KP2021"))
        .extracting(queued -> queued.letter().messageId())
        .containsExactly("b@kp", "a@kp");
  }

  @Test
  void settlesALetterOnceForAll() {
    outbox.queue(letter("1@kp", "2021-06"));
    outbox.markSent("1@kp", MORNING);
    outbox.markFailed("1@kp", "550", MORNING.plusSeconds(1));
    QueuedLetter settled = outbox.findByMessageId("1@kp").orElseThrow();
    assertThat(settled.state()).isEqualTo(State.SENT);
    assertThat(settled.settledAt()).isEqualTo(MORNING);
    assertThat(outbox.count("KP2021"))
        .containsEntry(State.SENT, 1L)
        .containsEntry(State.WAITING, 0L);
  }

  @Test
  void remembersWhenALetterWasRefusedForNowAndWhy() {
    outbox.queue(letter("1@kp", "2021-06"));
    outbox.postpone("1@kp", "451 later", MORNING, MORNING.plusSeconds(60));
    outbox.postpone("1@kp", "452 full", MORNING.plusSeconds(60), MORNING.plusSeconds(180));
    QueuedLetter waiting = outbox.waiting("KP2021").get(0);
    assertThat(waiting.attempts()).isEqualTo(2);
    assertThat(waiting.reason()).isEqualTo("452 full");
    assertThat(waiting.firstTriedAt()).isEqualTo(MORNING);
    assertThat(waiting.nextTryAt()).isEqualTo(MORNING.plusSeconds(180));
  }
}
