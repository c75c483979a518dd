package vn.tiendo.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.ledger.Chronicle;
import vn.tiendo.ledger.FolderArchive;
import vn.tiendo.ledger.Journal;
import vn.tiendo.ledger.LedgerDatabase;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.Letters;
import vn.tiendo.ledger.Outbox;
import vn.tiendo.ledger.OutboxKeeper;
import vn.tiendo.letter.Delivery.Urgency;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;

/** A home's letters without the rest of the home, for tests: a ledger, an archive, a journal. */
final class PostOffice implements AutoCloseable {

  static final Instant NOW = Instant.parse("2021-06-26T01:00:00Z");

  /** Quick retries without real pauses. */
  static final DeliverySettings PATIENT =
      new DeliverySettings(0, 3, Duration.ofSeconds(1), Duration.ofHours(1), Duration.ofDays(5));

  static final DeliverySettings AT_ONCE =
      new DeliverySettings(0, 0, Duration.ofSeconds(1), Duration.ofHours(1), Duration.ofDays(5));

  final Plan plan = SamplePlan.of2021();
  final List<Duration> pauses = new ArrayList<>();
  final Outbox outbox;
  final Letters letters;
  final FolderArchive archive;
  final Path folder;
  private final LedgerDatabase database;

  PostOffice(Path home) {
    this(home, LedgerDatabase.open("jdbc:h2:mem:" + UUID.randomUUID(), "sa", ""));
  }

  PostOffice(Path home, LedgerDatabase database) {
    this.database = database;
    JdbcClient jdbc = JdbcClient.create(database.source());
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(database.source()));
    archive = new FolderArchive(home.resolve("archive"));
    outbox = new Outbox(jdbc, transaction);
    Chronicle chronicle =
        new Chronicle(
            new Journal(home.resolve("journal.jsonl")),
            jdbc,
            transaction,
            new OutboxKeeper(outbox, archive));
    letters = new Letters(outbox, archive, chronicle);
    folder = home.resolve("thu");
    try {
      chronicle.catchUp();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Letter letter(int number, String recipient) {
    return letter(number, recipient, LetterKind.SUMMARY);
  }

  static Letter letter(int number, String recipient, LetterKind kind) {
    return new Letter(
        "%04d.%s@kp2021.tiendo.invalid".formatted(number, kind.code()),
        "KP2021",
        kind,
        "2021-06",
        "thư-" + number,
        recipient,
        "Người nhận " + number,
        "Tóm tắt tiến độ số " + number,
        "<p>Tiến độ</p>",
        "Tiến độ\n",
        List.of(),
        null,
        NOW);
  }

  /** A letter with an attachment of so many bytes. */
  Letter letterWith(int bytes) throws IOException {
    String sha256 = archive.store(new ByteArrayInputStream(new byte[bytes])).sha256();
    Letter plain = letter(999, "tep@tinhdoan.example");
    return new Letter(
        plain.messageId(),
        plain.plan(),
        plain.kind(),
        plain.period(),
        plain.occasion(),
        plain.recipient(),
        plain.recipientName(),
        plain.subject(),
        plain.html(),
        plain.text(),
        List.of(new Letter.Attachment("tệp.xlsx", MasterFile.MEDIA_TYPE, sha256)),
        null,
        NOW);
  }

  void queue(Letter... queued) throws IOException {
    letters.queue(List.of(queued), NOW);
  }

  static SmtpServer smtp(int port, String... properties) {
    return server("smtp", port, null, null, properties);
  }

  static SmtpServer server(
      String protocol,
      int port,
      @Nullable String user,
      @Nullable String password,
      String... properties) {
    Properties set = new Properties();
    for (int i = 0; i < properties.length; i += 2) {
      set.setProperty("mail." + protocol + "." + properties[i], properties[i + 1]);
    }
    return new SmtpServer("localhost", port, user, password, protocol, set);
  }

  DeliveryReport deliver(@Nullable SmtpServer server, DeliverySettings settings) throws Exception {
    return deliver(server, settings, NOW, Urgency.NOW);
  }

  DeliveryReport deliver(
      @Nullable SmtpServer server, DeliverySettings settings, Instant now, Urgency urgency)
      throws Exception {
    return new Delivery(letters, archive, server, settings, pauses::add)
        .deliver(plan, folder, now, urgency);
  }

  @Override
  public void close() {
    database.close();
  }
}
