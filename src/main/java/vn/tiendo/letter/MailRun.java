package vn.tiendo.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Letter;
import vn.tiendo.letter.SmtpAnswer.Kind;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/**
 * One connection to the server for many letters, made again where it broke. Letters go out no
 * faster than the settings allow.
 */
final class MailRun implements AutoCloseable {

  private final SmtpServer server;
  private final Session session;
  private final MimeLetter writer;
  private final Duration betweenLetters;
  private final Pauses pauses;
  private final Messages messages = Messages.of("letter", Language.VI);
  private @Nullable Transport connection;
  private boolean sentBefore;

  MailRun(
      SmtpServer server, Archive archive, Sender sender, Duration betweenLetters, Pauses pauses) {
    this.server = server;
    this.session = server.session();
    this.writer = new MimeLetter(archive, sender, session);
    this.betweenLetters = betweenLetters;
    this.pauses = pauses;
  }

  /**
   * Sends a letter to its one recipient.
   *
   * @return why it did not go out, null where the server took it
   */
  @Nullable SmtpAnswer send(Letter letter) throws IOException, InterruptedException {
    if (!MimeLetter.isAddress(letter.recipient())) {
      return SmtpAnswer.refused(messages.get("delivery.no-address", letter.recipient()));
    }
    Transport open;
    try {
      open = connected();
    } catch (MessagingException | RuntimeException e) {
      return SmtpAnswer.toConnecting(e);
    }
    waitForTurn();
    return send(open, letter);
  }

  private @Nullable SmtpAnswer send(Transport open, Letter letter) throws IOException {
    try {
      MimeMessage message = writer.message(letter);
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

  private void waitForTurn() throws InterruptedException {
    if (sentBefore && !betweenLetters.isZero()) {
      pauses.await(betweenLetters);
    }
    sentBefore = true;
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
        org.slf4j.LoggerFactory.getLogger(MailRun.class).debug("{}: {}", server, e.getMessage());
      }
    }
  }
}
