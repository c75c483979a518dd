package vn.tiendo.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.letter.PostOffice.NOW;
import static vn.tiendo.letter.PostOffice.PATIENT;
import static vn.tiendo.letter.PostOffice.letter;
import static vn.tiendo.letter.PostOffice.smtp;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.ledger.QueuedLetter.State;
import vn.tiendo.letter.Delivery.Urgency;
import vn.tiendo.plan.LetterKind;

/** A process that stays up, on a clock that goes on by a minute from delivery to delivery. */
class PatientDeliveryTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir private Path home;
  private PostOffice office;

  @BeforeEach
  void open() {
    office = new PostOffice(home);
  }

  @AfterEach
  void close() {
    office.close();
  }

  /** Delivers every minute, and returns the minutes at which the server was talked to. */
  private List<Long> deliver(Delivery delivery, ScriptedServer server, Duration time)
      throws Exception {
    List<Long> talked = new ArrayList<>();
    for (Instant now = NOW; now.isBefore(NOW.plus(time)); now = now.plus(MINUTE)) {
      int before = server.connections.get();
      if (delivery.hasDue(office.plan, now)) {
        delivery.deliver(office.plan, office.folder, now, Urgency.IN_TURN);
      }
      if (server.connections.get() > before) {
        talked.add(Duration.between(NOW, now).toMinutes());
      }
    }
    return talked;
  }

  private Delivery delivery(ScriptedServer server) {
    return new Delivery(
        office.letters, office.archive, smtp(server.port()), PATIENT, office.pauses::add);
  }

  @Test
  void knocksAtAServerThatIsAwayAfterPausesThatGrowUpToAnHour() throws Exception {
    try (ScriptedServer server =
        new ScriptedServer(
            (line, connection) -> line.equals("CONNECT") ? "421 closed for repair" : null)) {
      office.queue(letter(1, "a@tinhdoan.example"));
      assertThat(deliver(delivery(server), server, Duration.ofHours(5)))
          .containsExactly(0L, 1L, 3L, 7L, 15L, 31L, 63L, 123L, 183L, 243L);
      assertThat(office.pauses).isEmpty();
      assertThat(office.outbox.waiting("KP2021").get(0).reason()).contains("421");
    }
  }

  @Test
  void losesNothingInThreeDaysAndKeepsTheOrderOfLettersThatCameMeanwhile() throws Exception {
    AtomicBoolean away = new AtomicBoolean(true);
    try (ScriptedServer server =
        new ScriptedServer(
            (line, connection) ->
                away.get() && line.equals("CONNECT") ? ScriptedServer.DROP : null)) {
      Delivery delivery = delivery(server);
      office.queue(letter(1, "a@tinhdoan.example"));
      office.queue(letter(2, "b@tinhdoan.example", LetterKind.REMINDER));
      deliver(delivery, server, Duration.ofHours(2));
      office.queue(letter(3, "c@tinhdoan.example"));
      office.queue(letter(4, "b@tinhdoan.example", LetterKind.REMINDER));
      deliver(delivery, server, Duration.ofHours(1));
      away.set(false);
      Instant back = NOW.plus(Duration.ofDays(3));
      assertThat(delivery.hasDue(office.plan, back)).isTrue();
      DeliveryReport report = delivery.deliver(office.plan, office.folder, back, Urgency.IN_TURN);
      assertThat(report.settled()).isEqualTo(3);
      assertThat(report.dropped()).isEqualTo(1);
      assertThat(server.messageIds())
          .containsExactly(
              letter(1, "").messageId(),
              letter(3, "").messageId(),
              letter(4, "", LetterKind.REMINDER).messageId());
      assertThat(office.outbox.find("KP2021", State.DROPPED))
          .singleElement()
          .extracting(QueuedLetter::reason)
          .isEqualTo("đã có thư mới hơn cùng loại gửi người này");
    }
  }

  @Test
  void triesALetterRefusedForNowAfterPausesThatGrowWhileOthersGoOut() throws Exception {
    try (ScriptedServer server =
        new ScriptedServer(
            (line, connection) ->
                line.startsWith("RCPT") && line.contains("<a@") ? "451 grey" : null)) {
      office.queue(letter(1, "a@tinhdoan.example"), letter(2, "b@tinhdoan.example"));
      assertThat(deliver(delivery(server), server, Duration.ofMinutes(130)))
          .containsExactly(0L, 1L, 3L, 7L, 15L, 31L, 63L, 123L);
      assertThat(server.messages).hasSize(1);
    }
  }

  @Test
  void givesNoLetterUpHoweverLongTheServerBreaksConnections() throws Exception {
    AtomicBoolean away = new AtomicBoolean(true);
    try (ScriptedServer server =
        new ScriptedServer(
            (line, connection) ->
                away.get() && line.startsWith("DATA") ? ScriptedServer.DROP : null)) {
      office.queue(letter(1, "a@tinhdoan.example"));
      Delivery delivery = delivery(server);
      for (int day = 0; day < 7; day++) {
        Instant now = NOW.plus(Duration.ofDays(day));
        assertThat(delivery.deliver(office.plan, office.folder, now, Urgency.IN_TURN).failed())
            .isEmpty();
      }
      away.set(false);
      Instant back = NOW.plus(Duration.ofDays(7));
      assertThat(delivery.deliver(office.plan, office.folder, back, Urgency.IN_TURN).settled())
          .isEqualTo(1);
    }
  }

  @Test
  void findsNothingToDoWhileEveryLetterWaitsForItsTurn() throws Exception {
    try (ScriptedServer server =
        new ScriptedServer((line, connection) -> line.startsWith("RCPT") ? "451 grey" : null)) {
      Delivery delivery = delivery(server);
      assertThat(delivery.hasDue(office.plan, NOW)).isFalse();
      office.queue(letter(1, "a@tinhdoan.example"));
      assertThat(delivery.hasDue(office.plan, NOW)).isTrue();
      delivery.deliver(office.plan, office.folder, NOW, Urgency.IN_TURN);
      assertThat(delivery.hasDue(office.plan, NOW.plusSeconds(59))).isFalse();
      assertThat(delivery.hasDue(office.plan, NOW.plusSeconds(60))).isTrue();
    }
  }

  @Test
  void endsAfterTheLetterOnItsWayWhereTheProcessIsToEnd() throws Exception {
    try (ScriptedServer server = new ScriptedServer((line, connection) -> null)) {
      office.queue(letter(1, "a@tinhdoan.example"), letter(2, "b@tinhdoan.example"));
      Delivery[] delivery = new Delivery[1];
      DeliverySettings slow =
          new DeliverySettings(60, 0, MINUTE, Duration.ofHours(1), Duration.ofDays(5));
      delivery[0] =
          new Delivery(
              office.letters,
              office.archive,
              smtp(server.port()),
              slow,
              pause -> delivery[0].stop());
      office.queue(letter(3, "c@tinhdoan.example"));
      delivery[0].deliver(office.plan, office.folder, NOW, Urgency.IN_TURN);
      assertThat(office.outbox.waiting("KP2021")).hasSize(1);
      assertThat(server.messages).hasSize(2);
    }
  }
}
