package vn.tiendo.letter;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.Letter.Attachment;
import vn.tiendo.text.VisibleText;

/**
 * A letter as a MIME message: plain text and HTML as alternatives, attachments beside them. The
 * same letter gives the same bytes, boundaries and date included. Whatever stands in a name or a
 * subject, it cannot begin a header of its own.
 */
final class MimeLetter {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  /** Stands in for the address of a unit that has none, whose letters stay on disk. */
  private static final String NOWHERE = "khong-co-dia-chi@tiendo.invalid";

  private final Archive archive;
  private final Sender sender;
  private final Session session;

  MimeLetter(Archive archive, Sender sender) {
    this(archive, sender, Session.getInstance(new Properties()));
  }

  MimeLetter(Archive archive, Sender sender, Session session) {
    this.archive = archive;
    this.sender = sender;
    this.session = session;
  }

  /** The message's bytes as they go over the wire, lines ended by CRLF. */
  byte[] bytes(Letter letter) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      message(letter).writeTo(bytes);
    } catch (MessagingException e) {
      throw new IOException("letter %s cannot be written".formatted(letter.messageId()), e);
    }
    return bytes.toByteArray();
  }

  MimeMessage message(Letter letter) throws MessagingException, IOException {
    FixedIdMessage message = new FixedIdMessage(session, letter.messageId());
    message.setFrom(address(sender.address(), sender.name()));
    if (sender.replyTo() != null) {
      message.setReplyTo(new InternetAddress[] {address(sender.replyTo(), null)});
    }
    message.setRecipient(
        Message.RecipientType.TO, address(letter.recipient(), letter.recipientName()));
    message.setSubject(oneLine(letter.subject()), UTF_8);
    message.setHeader("Date", date(letter));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", "vi");
    if (letter.inReplyTo() != null) {
      message.setHeader("In-Reply-To", "<" + oneLine(letter.inReplyTo()) + ">");
      message.setHeader("References", "<" + oneLine(letter.inReplyTo()) + ">");
    }
    message.setContent(content(letter));
    message.saveChanges();
    return message;
  }

  private MimeMultipart content(Letter letter) throws MessagingException, IOException {
    FixedMultipart alternatives = new FixedMultipart("alternative", boundary(letter, "a"));
    alternatives.addBodyPart(text(letter.text(), "plain"));
    alternatives.addBodyPart(text(letter.html(), "html"));
    if (letter.attachments().isEmpty()) {
      return alternatives;
    }
    FixedMultipart mixed = new FixedMultipart("mixed", boundary(letter, "m"));
    MimeBodyPart body = new MimeBodyPart();
    body.setContent(alternatives);
    mixed.addBodyPart(body);
    for (Attachment attachment : letter.attachments()) {
      mixed.addBodyPart(attached(attachment));
    }
    return mixed;
  }

  private static BodyPart text(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, UTF_8, subtype);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  private BodyPart attached(Attachment attachment) throws MessagingException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    archive.copy(attachment.sha256(), bytes);
    MimeBodyPart part = new MimeBodyPart();
    String type = attachment.mediaType();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes.toByteArray(), type)));
    String name = oneLine(attachment.name());
    part.setHeader("Content-Type", contentType(type, name));
    ParameterList parameters = new ParameterList();
    parameters.set("filename", name, UTF_8);
    part.setHeader(
        "Content-Disposition", new ContentDisposition("attachment", parameters).toString());
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  /** Older programs read the name here, as an encoded word. */
  private static String contentType(String type, String name)
      throws MessagingException, IOException {
    ContentType contentType = new ContentType(type);
    String encoded = MimeUtility.encodeText(name, UTF_8, "B");
    return contentType + ";\r\n name=\"" + MimeUtility.fold(7, encoded.replace("\"", "'")) + "\"";
  }

  private static InternetAddress address(String address, @Nullable String name)
      throws MessagingException, IOException {
    InternetAddress parsed = new InternetAddress(MailAddress.find(address).orElse(NOWHERE), true);
    if (name != null) {
      parsed.setPersonal(oneLine(name), UTF_8);
    }
    return parsed;
  }

  private String date(Letter letter) {
    MailDateFormat format = new MailDateFormat();
    format.setTimeZone(TimeZone.getTimeZone(sender.zone()));
    return format.format(Date.from(letter.composedAt()));
  }

  private static String boundary(Letter letter, String part) {
    String id = letter.messageId().replaceAll("[^A-Za-z0-9]", "");
    return "=_" + part + "_" + id.substring(0, Math.min(40, id.length()));
  }

  /** Line breaks and other control characters are blanks in a header. */
  private static String oneLine(String text) {
    return VisibleText.of(CONTROL.matcher(text).replaceAll(" ")).strip();
  }

  /** A message that keeps the Message-ID it was given. */
  private static final class FixedIdMessage extends MimeMessage {

    private final String messageId;

    FixedIdMessage(Session session, String messageId) {
      super(session);
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + messageId + ">");
    }
  }

  /** A multipart whose boundary does not depend on the time. */
  private static final class FixedMultipart extends MimeMultipart {

    FixedMultipart(String subtype, String boundary) {
      super(subtype);
      ParameterList parameters = new ParameterList();
      parameters.set("boundary", boundary);
      contentType = new ContentType("multipart", subtype, parameters).toString();
    }
  }
}
