package vn.tiendo.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.ledger.FolderArchive;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.Letter.Attachment;
import vn.tiendo.plan.LetterKind;

/** What is mailed is parsed back. */
class MimeLetterTest {

  @TempDir private Path home;
  private FolderArchive archive;
  private MimeLetter writer;
  private String sha256 = "";

  @BeforeEach
  void open() throws Exception {
    archive = new FolderArchive(home);
    byte[] bytes = "bảng tính".getBytes(StandardCharsets.UTF_8);
    sha256 = archive.store(new ByteArrayInputStream(bytes)).sha256();
    writer =
        new MimeLetter(
            archive,
            new Sender(
                "Văn phòng",
                "tiendo@tinhdoan.example",
                "van-phong@tinhdoan.example",
                ZoneId.of("Asia/Ho_Chi_Minh")));
  }

  private static Letter letter(
      String subject, @Nullable String name, List<Attachment> attachments, @Nullable String to) {
    return new Letter(
        "abc.tom-tat@kp2021.tiendo.invalid",
        "KP2021",
        LetterKind.SUMMARY,
        "2021-06",
        "2021-06",
        "bi-thu@tinhdoan.example",
        name,
        subject,
        "<p>Tiến độ</p>",
        "Tiến độ\n",
        attachments,
        to,
        PostOffice.NOW);
  }

  private MimeMessage parsed(Letter letter) throws Exception {
    return new MimeMessage(
        Session.getInstance(new Properties()), new ByteArrayInputStream(writer.bytes(letter)));
  }

  @Test
  void carriesTextAndHtmlAsAlternatives() throws Exception {
    MimeMessage message = parsed(letter("Tóm tắt tiến độ tháng 6/2021", null, List.of(), null));
    assertThat(message.getSubject()).isEqualTo("Tóm tắt tiến độ tháng 6/2021");
    assertThat(message.getContentType()).startsWith("multipart/alternative");
    MimeMultipart parts = (MimeMultipart) message.getContent();
    assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain; charset=UTF-8");
    assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Tiến độ\r\n");
    assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html; charset=UTF-8");
  }

  @Test
  void saysThatAProgramSentItAndWhereAnswersGo() throws Exception {
    MimeMessage message =
        parsed(letter("Nhắc việc", "Bí thư", List.of(), "first@kp2021.tiendo.invalid"));
    assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(message.getHeader("In-Reply-To", null)).isEqualTo("<first@kp2021.tiendo.invalid>");
    assertThat(message.getHeader("References", null)).isEqualTo("<first@kp2021.tiendo.invalid>");
    assertThat(message.getHeader("Date", null)).isEqualTo("Sat, 26 Jun 2021 08:00:00 +0700 (ICT)");
    assertThat(message.getReplyTo()[0]).hasToString("van-phong@tinhdoan.example");
    assertThat(message.getMessageID()).isEqualTo("<abc.tom-tat@kp2021.tiendo.invalid>");
    assertThat(message.getAllRecipients()).hasSize(1);
  }

  @Test
  void keepsTheVietnameseNameOfAnAttachment() throws Exception {
    String name = "Báo cáo tiến độ \"tháng 6\" (đã sửa) – Ban Tổ chức Kiểm tra.xlsx";
    Attachment attachment = new Attachment(name, MasterFile.MEDIA_TYPE, sha256);
    Letter letter = letter("Phản hồi", null, List.of(attachment), null);
    MimeMultipart parts = (MimeMultipart) parsed(letter).getContent();
    MimeBodyPart part = (MimeBodyPart) parts.getBodyPart(1);
    assertThat(part.getFileName()).isEqualTo(name);
    assertThat(part.getDisposition()).isEqualTo("attachment");
    assertThat(part.getInputStream().readAllBytes())
        .isEqualTo("bảng tính".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void letsNoNameBeginAHeaderOfItsOwn() throws Exception {
    String hostile = "Ban A\r\nBcc: ai-do@example.com\r\n\r\n<b>";
    Attachment attachment = new Attachment(hostile + ".xlsx", MasterFile.MEDIA_TYPE, sha256);
    MimeMessage message = parsed(letter(hostile, hostile, List.of(attachment), null));
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getAllRecipients()).hasSize(1);
    assertThat(message.getSubject()).isEqualTo("Ban A Bcc: ai-do@example.com <b>");
  }

  @Test
  void writesTheSameBytesForTheSameLetter() throws Exception {
    Attachment attachment = new Attachment("Tổng hợp.xlsx", MasterFile.MEDIA_TYPE, sha256);
    Letter letter = letter("Tổng hợp", null, List.of(attachment), null);
    assertThat(writer.bytes(letter)).isEqualTo(writer.bytes(letter));
  }

  @Test
  void keepsEveryLineShort() throws Exception {
    Letter letter = letter("Tóm tắt ".repeat(40), "Đồng chí ".repeat(20), List.of(), null);
    String wire = new String(writer.bytes(letter), StandardCharsets.US_ASCII);
    assertThat(wire.split("\r\n")).allMatch(line -> line.length() < 200);
  }
}
