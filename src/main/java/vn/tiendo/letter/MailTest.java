package vn.tiendo.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Letter;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Plan;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/** Sends one real letter past the outbox, to learn what the mail server says. */
public final class MailTest {

  /**
   * What came of it.
   *
   * @param accepted whether the server took the letter
   * @param answer what the server said last, in its own words
   * @param advice what to change, in the language asked for; what to look for next where it was
   *     taken
   */
  public record Result(boolean accepted, String answer, String advice) {}

  private final SmtpServer server;
  private final Archive archive;
  private final Messages messages;

  public MailTest(SmtpServer server, Archive archive, Language language) {
    this.server = server;
    this.archive = archive;
    this.messages = Messages.of("letter", language);
  }

  /**
   * Connects to a server and logs in, and sends nothing.
   *
   * @return what kept it from that; empty where all is well
   */
  public static Optional<Result> findRefusal(SmtpServer server, Language language) {
    try (Transport transport = server.connect(server.session())) {
      return transport.isConnected()
          ? Optional.empty()
          : Optional.of(new Result(false, server.toString(), ""));
    } catch (MessagingException e) {
      String advice = Messages.of("letter", language).get("mail-test." + MailTrouble.of(e));
      return Optional.of(new Result(false, SmtpAnswer.toConnecting(e).words(), advice));
    }
  }

  /**
   * Sends the letter, as from the plan's Office.
   *
   * @throws IOException never because of the server, whose refusals are the result
   */
  public Result send(Plan plan, String address, Instant moment) throws IOException {
    if (MailAddress.find(address).isEmpty()) {
      return new Result(false, address, messages.get("mail-test.address"));
    }
    Session session = server.session();
    MimeLetter writer = new MimeLetter(archive, Sender.of(plan, server.user()), session);
    try (Transport transport = server.connect(session)) {
      return send(transport, writer.message(letter(plan, address, moment)));
    } catch (MessagingException e) {
      return failed(SmtpAnswer.toConnecting(e), e);
    }
  }

  private Result send(Transport transport, MimeMessage message) throws MessagingException {
    try {
      transport.sendMessage(message, message.getAllRecipients());
      String said =
          transport instanceof SMTPTransport smtp && smtp.getLastServerResponse() != null
              ? smtp.getLastServerResponse().strip()
              : server.toString();
      return new Result(true, said, messages.get("mail-test.accepted"));
    } catch (MessagingException e) {
      return failed(SmtpAnswer.toSending(e), e);
    }
  }

  private Result failed(SmtpAnswer answer, MessagingException failure) {
    return new Result(false, answer.words(), messages.get("mail-test." + MailTrouble.of(failure)));
  }

  private Letter letter(Plan plan, String address, Instant moment) {
    String subject = messages.get("mail-test.subject");
    String text = messages.get("mail-test.text", server.toString());
    String html =
        "<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"UTF-8\"><title>%s</title></head>"
                .formatted(subject)
            + "<body><h1>%s</h1><p>%s</p></body></html>".formatted(subject, text);
    Rendered content = new Rendered(subject, html, text + "\n");
    return new Draft(
            plan.code(),
            LetterKind.INCIDENT,
            null,
            "mail-test-" + moment,
            moment,
            FirstLetters.none())
        .to(address, null, content, List.of());
  }
}
