package vn.tiendo.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Letter;
import vn.tiendo.letter.SmtpAnswer.Kind;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/** One connection to the server for many letters, made again where it broke. */
final class MailRun implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MailRun.class);

  private final SmtpServer server;
  private final Session session;
  private final MimeLetter writer;
  private final Pace pace;
  private final Messages messages = Messages.of("letter", Language.VI);
  private @Nullable Transport connection;

  MailRun(SmtpServer server, Archive archive, Sender sender, Pace pace) {
    this.server = server;
    this.session = server.session();
    this.writer = new MimeLetter(archive, sender, session);
    this.pace = pace;
  }

  /**
   * Sends a letter to its one recipient.
   *
   * @return why it did not go out, null where the server took it
   */
  @Nullable SmtpAnswer send(Letter letter) throws IOException, InterruptedException {
    if (MailAddress.find(letter.recipient()).isEmpty()) {
      return SmtpAnswer.refused(messages.get("delivery.no-address", letter.recipient()));
    }
    Transport open;
    try {
      open = connected();
    } catch (MessagingException | RuntimeException e) {
      return SmtpAnswer.toConnecting(e);
    }
    pace.awaitTurn();
    return send(open, letter);
  }

  private @Nullable SmtpAnswer send(Transport open, Letter letter) throws IOException {
    try {
      MimeMessage message = writer.message(letter);
      String tooLarge = findExcess(open, letter);
      if (tooLarge != null) {
        return SmtpAnswer.refused(tooLarge);
      }
      open.sendMessage(message, message.getAllRecipients());
      return null;
    } catch (MessagingException e) {
      SmtpAnswer answer = SmtpAnswer.toSending(e);
      if (answer.kind() == Kind.LOST || answer.kind() == Kind.UNUSABLE) {
        close();
      }
      return answer;
    }
  }

  /** What is told of a letter larger than the server says it takes; null where it is not. */
  private @Nullable String findExcess(Transport open, Letter letter) throws IOException {
    String limit = open instanceof SMTPTransport smtp ? smtp.getExtensionParameter("SIZE") : null;
    if (letter.attachments().isEmpty() || limit == null || !limit.matches("[1-9][0-9]{0,17}")) {
      return null;
    }
    int size = writer.bytes(letter).length;
    return size <= Long.parseLong(limit)
        ? null
        : messages.get("delivery.too-large", Integer.toString(size), limit);
  }

  private Transport connected() throws MessagingException {
    Transport open = connection;
    if (open == null) {
      open = server.connect(session);
      connection = open;
    }
    return open;
  }

  @Override
  public void close() {
    Transport open = connection;
    connection = null;
    if (open != null) {
      try {
        open.close();
      } catch (MessagingException e) {
        // Every letter had its answer before; a farewell that fails changes none of them.
        LOG.debug("{}: {}", server, e.getMessage());
      }
    }
  }
}
