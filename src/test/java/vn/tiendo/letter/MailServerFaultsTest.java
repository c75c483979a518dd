package vn.tiendo.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.letter.PostOffice.AT_ONCE;
import static vn.tiendo.letter.PostOffice.NOW;
import static vn.tiendo.letter.PostOffice.PATIENT;
import static vn.tiendo.letter.PostOffice.letter;
import static vn.tiendo.letter.PostOffice.smtp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.ledger.QueuedLetter.State;
import vn.tiendo.letter.Delivery.Urgency;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.text.Language;

/** Whatever the server does, every letter is delivered once or told. */
class MailServerFaultsTest {

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

  private static ScriptedServer.Script once(String command, String answer) {
    AtomicInteger times = new AtomicInteger();
    return (line, connection) ->
        line.startsWith(command) && times.getAndIncrement() == 0 ? answer : null;
  }

  @Test
  void triesAgainALetterRefusedForNowWithGrowingPauses() throws Exception {
    AtomicInteger times = new AtomicInteger();
    try (ScriptedServer server =
        new ScriptedServer(
            (line, connection) ->
                line.startsWith("RCPT") && times.getAndIncrement() < 2 ? "451 later" : null)) {
      office.queue(letter(1, "a@tinhdoan.example"));
      assertThat(office.deliver(smtp(server.port()), PATIENT).settled()).isEqualTo(1);
      assertThat(server.messages).hasSize(1);
      assertThat(office.pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
      assertThat(server.connections).hasValue(1);
    }
  }

  @Test
  void leavesALetterRefusedForNowToTheNextDelivery() throws Exception {
    try (ScriptedServer server = new ScriptedServer(once(".", "452 full"))) {
      office.queue(letter(1, "a@tinhdoan.example"));
      assertThat(office.deliver(smtp(server.port()), AT_ONCE).waiting()).isEqualTo(1);
      assertThat(
              office
                  .deliver(smtp(server.port()), AT_ONCE, NOW.plusSeconds(30), Urgency.IN_TURN)
                  .waiting())
          .isEqualTo(1);
      assertThat(
              office
                  .deliver(smtp(server.port()), AT_ONCE, NOW.plusSeconds(60), Urgency.IN_TURN)
                  .settled())
          .isEqualTo(1);
      assertThat(server.messages).hasSize(1);
    }
  }

  @Test
  void givesUpALetterThatIsRefusedForNowForDays() throws Exception {
    try (ScriptedServer server =
        new ScriptedServer((line, connection) -> line.startsWith("RCPT") ? "450 busy" : null)) {
      office.queue(letter(1, "a@tinhdoan.example"));
      office.deliver(smtp(server.port()), AT_ONCE);
      DeliveryReport later =
          office.deliver(smtp(server.port()), AT_ONCE, NOW.plus(Duration.ofDays(5)), Urgency.NOW);
      assertThat(later.failed()).singleElement().matches(f -> f.reason().contains("450 busy"));
    }
  }

  @Test
  void givesUpALetterRefusedForGoodAndSaysWhy() throws Exception {
    try (ScriptedServer server = new ScriptedServer(once(".", "554 5.7.1 spam"))) {
      office.queue(letter(1, "a@tinhdoan.example"), letter(2, "b@tinhdoan.example"));
      DeliveryReport report = office.deliver(smtp(server.port()), PATIENT);
      assertThat(report.failed())
          .singleElement()
          .matches(f -> f.letter().recipient().startsWith("a@") && f.reason().contains("554"));
      assertThat(office.outbox.find("KP2021", State.SENT))
          .extracting(sent -> sent.letter().recipient())
          .containsExactly("b@tinhdoan.example", "van-phong@tinhdoan.example");
      assertThat(office.outbox.find("KP2021", State.SENT).get(1).letter().text())
          .containsIgnoringWhitespaces("Thư “Tóm tắt tiến độ số 1” gửi a@tinhdoan.example")
          .containsIgnoringWhitespaces("554 5.7.1 spam");
      assertThat(office.deliver(smtp(server.port()), PATIENT).settled()).isZero();
      assertThat(server.messages).hasSize(2);
    }
  }

  @Test
  void sendsNineOfTenWhereOneAddressIsBad() throws Exception {
    try (ScriptedServer server =
        new ScriptedServer(
            (line, connection) ->
                line.startsWith("RCPT") && line.contains("<u5@") ? "550 no such user" : null)) {
      for (int i = 1; i <= 10; i++) {
        office.queue(letter(i, "u" + i + "@tinhdoan.example"));
      }
      DeliveryReport report = office.deliver(smtp(server.port()), PATIENT);
      assertThat(report.settled()).isEqualTo(10);
      assertThat(report.failed()).hasSize(1);
      assertThat(server.messages.subList(0, 9)).allMatch(message -> !message.contains("u5@"));
      assertThat(server.connections).hasValue(1);
    }
  }

  @Test
  void givesUpAnAddressThatIsNoneWithoutStoppingTheOthers() throws Exception {
    try (ScriptedServer server = new ScriptedServer((line, connection) -> null)) {
      office.queue(letter(1, "ban-phong-trao"), letter(2, "b@tinhdoan.example"));
      DeliveryReport report = office.deliver(smtp(server.port()), PATIENT);
      assertThat(report.settled()).isEqualTo(2);
      assertThat(report.failed()).hasSize(1);
    }
  }

  @Test
  void sendsAgainWhereTheConnectionBrokeBeforeTheData() throws Exception {
    try (ScriptedServer server = new ScriptedServer(once("DATA", ScriptedServer.DROP))) {
      office.queue(letter(1, "a@tinhdoan.example"), letter(2, "b@tinhdoan.example"));
      assertThat(office.deliver(smtp(server.port()), PATIENT).settled()).isEqualTo(2);
      assertThat(server.messageIds()).containsExactlyInAnyOrder(id(1), id(2));
    }
  }

  @Test
  void repeatsALetterInDoubtUnderTheSameMessageId() throws Exception {
    try (ScriptedServer server = new ScriptedServer(once(".", ScriptedServer.TAKE_AND_DROP))) {
      office.queue(letter(1, "a@tinhdoan.example"));
      assertThat(office.deliver(smtp(server.port()), PATIENT).settled()).isEqualTo(1);
      assertThat(server.messageIds()).containsExactly(id(1), id(1));
    }
  }

  @Test
  void waitsNoLongerThanTheTimeoutForAnAnswer() throws Exception {
    try (ScriptedServer server = new ScriptedServer(once("MAIL", ScriptedServer.HANG))) {
      office.queue(letter(1, "a@tinhdoan.example"));
      SmtpServer impatient = smtp(server.port(), "timeout", "200");
      assertThat(office.deliver(impatient, PATIENT).settled()).isEqualTo(1);
      assertThat(server.connections).hasValue(2);
    }
  }

  @Test
  void keepsEverythingWhileTheServerIsAwayAndSendsInOrderWhenItIsBack() throws Exception {
    int port;
    try (ScriptedServer gone = new ScriptedServer((line, connection) -> null)) {
      port = gone.port();
    }
    office.queue(letter(1, "a@tinhdoan.example"));
    DeliveryReport away = office.deliver(smtp(port), PATIENT);
    assertThat(away.trouble()).isNotNull();
    assertThat(away.waiting()).isEqualTo(1);
    assertThat(office.outbox.waiting("KP2021").get(0).reason()).isEqualTo(away.trouble().words());
    office.queue(letter(2, "b@tinhdoan.example"));
    try (ScriptedServer back = new ScriptedServer((line, connection) -> null)) {
      DeliveryReport report =
          office.deliver(smtp(back.port()), PATIENT, NOW.plus(Duration.ofDays(3)), Urgency.IN_TURN);
      assertThat(report.settled()).isEqualTo(2);
      assertThat(back.messageIds()).containsExactly(id(1), id(2));
    }
  }

  @Test
  void dropsAReminderThatANewerOneOvertookAndSaysWhy() throws Exception {
    office.queue(
        letter(1, "a@tinhdoan.example", LetterKind.REMINDER),
        letter(2, "b@tinhdoan.example", LetterKind.REMINDER),
        letter(3, "a@tinhdoan.example", LetterKind.REMINDER));
    try (ScriptedServer server = new ScriptedServer((line, connection) -> null)) {
      DeliveryReport report = office.deliver(smtp(server.port()), PATIENT);
      assertThat(report.dropped()).isEqualTo(1);
      assertThat(server.messages).hasSize(2);
      List<QueuedLetter> dropped = office.outbox.find("KP2021", State.DROPPED);
      assertThat(dropped).singleElement().matches(letter -> letter.reason() != null);
    }
  }

  @Test
  void takesAServerThatDropsEveryConnectionToBeAway() throws Exception {
    try (ScriptedServer server =
        new ScriptedServer(
            (line, connection) -> line.startsWith("MAIL") ? ScriptedServer.DROP : null)) {
      for (int i = 1; i <= 10; i++) {
        office.queue(letter(i, "u" + i + "@tinhdoan.example"));
      }
      DeliveryReport report = office.deliver(smtp(server.port()), PATIENT);
      assertThat(report.waiting()).isEqualTo(10);
      assertThat(server.connections).hasValueLessThan(5);
    }
  }

  @Test
  void keepsToTheRateLimit() throws Exception {
    try (ScriptedServer server = new ScriptedServer((line, connection) -> null)) {
      office.queue(letter(1, "a@tinhdoan.example"), letter(2, "b@tinhdoan.example"));
      DeliverySettings slow =
          new DeliverySettings(
              30, 0, Duration.ofSeconds(1), Duration.ofHours(1), Duration.ofDays(5));
      Delivery delivery =
          new Delivery(
              office.letters, office.archive, smtp(server.port()), slow, office.pauses::add);
      delivery.deliver(office.plan, office.folder, NOW, Urgency.IN_TURN);
      assertThat(office.pauses).containsExactly(Duration.ofSeconds(2));
      office.queue(letter(3, "c@tinhdoan.example"));
      delivery.deliver(office.plan, office.folder, NOW, Urgency.IN_TURN);
      assertThat(office.pauses).hasSize(2);
    }
  }

  @Test
  void sendsNoLetterLargerThanTheServerTakesAndSaysWhatToChange() throws Exception {
    try (ScriptedServer server =
        new ScriptedServer(
            (line, connection) ->
                line.startsWith("EHLO") ? "250-localhost\r\n250 SIZE 20000" : null)) {
      office.queue(letter(1, "a@tinhdoan.example"), office.letterWith(30_000));
      DeliveryReport report = office.deliver(smtp(server.port()), PATIENT);
      assertThat(report.failed())
          .singleElement()
          .matches(f -> f.reason().contains("20000") && f.reason().contains("attach-up-to"));
      assertThat(report.settled()).isEqualTo(2);
    }
  }

  @Test
  void givesUpOnlyTheLetterWhoseAttachmentTheArchiveLost() throws Exception {
    try (ScriptedServer server = new ScriptedServer((line, connection) -> null)) {
      Letter incomplete = office.letterWith(100);
      office.queue(incomplete, letter(2, "b@tinhdoan.example"));
      Files.delete(office.archive.find(incomplete.attachments().get(0).sha256()).orElseThrow());
      DeliveryReport report = office.deliver(smtp(server.port()), PATIENT);
      assertThat(report.failed()).singleElement().matches(f -> f.reason().contains("tệp.xlsx"));
      assertThat(report.settled()).isEqualTo(2);
    }
  }

  @Test
  void givesUpOnlyTheLetterThatIsTooLargeByTheAnswerToItsSender() throws Exception {
    try (ScriptedServer server = new ScriptedServer(once("MAIL", "552 5.3.4 too large"))) {
      office.queue(letter(1, "a@tinhdoan.example"), letter(2, "b@tinhdoan.example"));
      DeliveryReport report = office.deliver(smtp(server.port()), PATIENT);
      assertThat(report.failed()).singleElement().matches(f -> f.reason().contains("552"));
      assertThat(report.trouble()).isNull();
    }
  }

  @Test
  void keepsAllLettersWhereTheSenderIsRefusedAndSaysWhatToChange() throws Exception {
    try (ScriptedServer server =
        new ScriptedServer(
            (line, connection) -> line.startsWith("MAIL") ? "550 not your address" : null)) {
      office.queue(letter(1, "a@tinhdoan.example"), letter(2, "b@tinhdoan.example"));
      DeliveryReport report = office.deliver(smtp(server.port()), PATIENT);
      assertThat(report.waiting()).isEqualTo(2);
      assertThat(report.trouble().needsSomebody()).isTrue();
      assertThat(report.trouble().advice(Language.VI)).contains("Thư gửi từ");
    }
  }

  @Test
  void goesOnWhereTheServerClosesInTheMiddle() throws Exception {
    AtomicInteger mails = new AtomicInteger();
    try (ScriptedServer server =
        new ScriptedServer(
            (line, connection) ->
                line.startsWith("MAIL") && mails.incrementAndGet() == 2
                    ? "421 4.3.2 closing"
                    : null)) {
      for (int i = 1; i <= 4; i++) {
        office.queue(letter(i, "u" + i + "@tinhdoan.example"));
      }
      assertThat(office.deliver(smtp(server.port()), PATIENT).settled()).isEqualTo(4);
      assertThat(server.messageIds()).doesNotHaveDuplicates().hasSize(4);
    }
  }

  @Test
  void understandsAnswersOfManyLinesAndASlowGreeting() throws Exception {
    try (ScriptedServer server =
        new ScriptedServer(
            (line, connection) ->
                line.equals("CONNECT")
                    ? "220-welcome\r\n220-please wait\r\n220 ready"
                    : line.startsWith("RCPT") ? "250-yes\r\n250 ok" : null)) {
      office.queue(letter(1, "a@tinhdoan.example"));
      assertThat(office.deliver(smtp(server.port()), PATIENT).settled()).isEqualTo(1);
    }
  }

  private static String id(int number) {
    return letter(number, "a@tinhdoan.example").messageId();
  }
}
