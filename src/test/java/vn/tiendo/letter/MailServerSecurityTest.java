package vn.tiendo.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.letter.PostOffice.AT_ONCE;
import static vn.tiendo.letter.PostOffice.letter;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.text.Language;

/** Logins, TLS and certificates. */
class MailServerSecurityTest {

  private static final ScriptedServer.Script FRIENDLY = (line, connection) -> null;

  @TempDir private static Path keys;
  private static Certificates ours;
  private static Certificates others;

  @TempDir private Path home;
  private PostOffice office;

  @BeforeAll
  static void makeCertificates() throws Exception {
    ours = Certificates.of(keys, "localhost");
    others = Certificates.of(keys, "another.example");
  }

  @BeforeEach
  void open() throws Exception {
    office = new PostOffice(home);
    office.queue(letter(1, "a@tinhdoan.example"));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static SmtpServer server(
      String protocol, int port, @Nullable Certificates trusted, String... properties)
      throws Exception {
    Properties set = new Properties();
    for (int i = 0; i < properties.length; i += 2) {
      set.setProperty("mail." + protocol + "." + properties[i], properties[i + 1]);
    }
    if (trusted != null) {
      set.put("mail." + protocol + ".ssl.socketFactory", trusted.trusting());
    }
    return new SmtpServer("localhost", port, null, null, protocol, set);
  }

  @Test
  void logsInToARealServerAndItsLetterIsReadBack() throws Exception {
    GreenMail mail = new GreenMail(setup(ServerSetupTest.SMTP));
    mail.setUser("tiendo@tinhdoan.example", "tiendo", "bí mật");
    mail.start();
    try {
      SmtpServer server = PostOffice.server("smtp", mail.getSmtp().getPort(), "tiendo", "bí mật");
      assertThat(office.deliver(server, AT_ONCE).settled()).isEqualTo(1);
      MimeMessage received = mail.getReceivedMessages()[0];
      assertThat(received.getSubject()).isEqualTo("Tóm tắt tiến độ số 1");
      assertThat(received.getMessageID()).isEqualTo("<0001.tom-tat@kp2021.tiendo.invalid>");
    } finally {
      mail.stop();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PLAIN", "LOGIN"})
  void logsInToARealServerOverTlsFromTheStart(String mechanism) throws Exception {
    GreenMail mail = new GreenMail(setup(ServerSetupTest.SMTPS));
    mail.setUser("tiendo@tinhdoan.example", "tiendo", "bi-mat");
    mail.start();
    try {
      SmtpServer server =
          PostOffice.server(
              "smtps",
              mail.getSmtps().getPort(),
              "tiendo",
              "bi-mat",
              "auth.mechanisms",
              mechanism,
              "ssl.trust",
              "localhost",
              "ssl.checkserveridentity",
              "false");
      assertThat(office.deliver(server, AT_ONCE).settled()).isEqualTo(1);
      assertThat(mail.getReceivedMessages()).hasSize(1);
    } finally {
      mail.stop();
    }
  }

  @Test
  void keepsLettersWhereThePasswordIsWrongAndTellsNoSecret() throws Exception {
    GreenMail mail = new GreenMail(setup(ServerSetupTest.SMTP));
    mail.setUser("tiendo@tinhdoan.example", "tiendo", "dung");
    mail.start();
    try {
      SmtpServer server = PostOffice.server("smtp", mail.getSmtp().getPort(), "tiendo", "s3cret");
      DeliveryReport report = office.deliver(server, AT_ONCE);
      assertThat(report.waiting()).isEqualTo(1);
      assertThat(report.trouble().needsSomebody()).isTrue();
      assertThat(report.trouble().words()).contains("535").doesNotContain("s3cret");
      assertThat(server.toString()).doesNotContain("s3cret").doesNotContain("tiendo");
      MailTest.Result tested =
          new MailTest(server, office.archive, Language.VI)
              .send(office.plan, "a@tinhdoan.example", PostOffice.NOW);
      assertThat(tested.accepted()).isFalse();
      assertThat(tested.advice()).contains("mật khẩu");
    } finally {
      mail.stop();
    }
  }

  @Test
  void speaksImplicitTlsToAServerItTrusts() throws Exception {
    try (ScriptedServer scripted = new ScriptedServer(FRIENDLY, ours.server(), true)) {
      assertThat(office.deliver(server("smtps", scripted.port(), ours), AT_ONCE).settled())
          .isEqualTo(1);
    }
  }

  @Test
  void usesStartTlsWhereItIsOffered() throws Exception {
    try (ScriptedServer scripted = new ScriptedServer(FRIENDLY, ours.server(), false)) {
      assertThat(office.deliver(server("smtp", scripted.port(), ours), AT_ONCE).settled())
          .isEqualTo(1);
      assertThat(scripted.commands).contains("STARTTLS");
    }
  }

  @Test
  void sendsNothingInTheClearWhereStartTlsIsRequired() throws Exception {
    try (ScriptedServer scripted = new ScriptedServer(FRIENDLY)) {
      SmtpServer strict = server("smtp", scripted.port(), null, "starttls.required", "true");
      DeliveryReport report = office.deliver(strict, AT_ONCE);
      assertThat(report.waiting()).isEqualTo(1);
      assertThat(report.trouble().advice(Language.VI)).contains("STARTTLS");
      assertThat(scripted.messages).isEmpty();
    }
  }

  @Test
  void trustsNoCertificateThatNobodySigned() throws Exception {
    try (ScriptedServer scripted = new ScriptedServer(FRIENDLY, ours.server(), false)) {
      SmtpServer server = server("smtp", scripted.port(), null);
      assertThat(office.deliver(server, AT_ONCE).waiting()).isEqualTo(1);
      assertThat(scripted.messages).isEmpty();
      assertThat(test(server).advice()).contains("Chứng thư");
    }
  }

  @Test
  void trustsNoCertificateOfAnotherHost() throws Exception {
    try (ScriptedServer scripted = new ScriptedServer(FRIENDLY, others.server(), true)) {
      DeliveryReport report = office.deliver(server("smtps", scripted.port(), others), AT_ONCE);
      assertThat(report.waiting()).isEqualTo(1);
      assertThat(scripted.messages).isEmpty();
    }
  }

  @Test
  void logsInWithATokenWhereTheSettingsAskForXoauth2() throws Exception {
    ScriptedServer.Script script =
        (line, connection) -> line.startsWith("AUTH XOAUTH2") ? "235 welcome" : null;
    try (ScriptedServer scripted = new ScriptedServer(script)) {
      SmtpServer server =
          PostOffice.server(
              "smtp", scripted.port(), "tiendo@x.vn", "the-token", "auth.mechanisms", "XOAUTH2");
      assertThat(office.deliver(server, AT_ONCE).settled()).isEqualTo(1);
      String login =
          scripted.commands.stream().filter(l -> l.startsWith("AUTH")).findFirst().orElseThrow();
      byte[] token = Base64.getDecoder().decode(login.substring("AUTH XOAUTH2 ".length()));
      assertThat(new String(token, StandardCharsets.UTF_8))
          .isEqualTo("user=tiendo@x.vn\u0001auth=Bearer the-token\u0001\u0001");
    }
  }

  @Test
  void logsInWithATokenThatACommandPrints() throws Exception {
    try (ScriptedServer scripted =
        new ScriptedServer((line, connection) -> line.startsWith("AUTH") ? "235 welcome" : null)) {
      SmtpServer server =
          PostOffice.server("smtp", scripted.port(), "tiendo@x.vn", null)
              .withTokenFrom("echo ya29.token");
      assertThat(office.deliver(server, AT_ONCE).settled()).isEqualTo(1);
      String login =
          scripted.commands.stream().filter(l -> l.startsWith("AUTH")).findFirst().orElseThrow();
      assertThat(login).startsWith("AUTH XOAUTH2 ");
      byte[] token = Base64.getDecoder().decode(login.substring("AUTH XOAUTH2 ".length()));
      assertThat(new String(token, StandardCharsets.UTF_8)).contains("Bearer ya29.token\u0001");
    }
  }

  @Test
  void tellsThatTheCommandGivesNoTokenButNotTheCommand() throws Exception {
    try (ScriptedServer scripted = new ScriptedServer(FRIENDLY)) {
      SmtpServer server =
          PostOffice.server("smtp", scripted.port(), "tiendo@x.vn", null)
              .withTokenFrom("echo bi-mat >&2; exit 3");
      ServerTrouble trouble = office.deliver(server, AT_ONCE).trouble();
      assertThat(trouble.words()).contains("exit status 3").doesNotContain("bi-mat");
      assertThat(trouble.advice(Language.VI)).contains("token-command");
      assertThat(trouble.needsSomebody()).isTrue();
    }
  }

  @Test
  void tellsWhatTheServerSaidToATestLetter() throws Exception {
    try (ScriptedServer scripted =
        new ScriptedServer(
            (line, connection) -> line.equals(".") ? "250 2.0.0 queued as 4711" : null)) {
      MailTest.Result result = test(server("smtp", scripted.port(), null));
      assertThat(result.accepted()).isTrue();
      assertThat(result.answer()).contains("queued as 4711");
      assertThat(scripted.messages).hasSize(1);
    }
  }

  private MailTest.Result test(SmtpServer server) throws Exception {
    return new MailTest(server, office.archive, Language.VI)
        .send(office.plan, "a@tinhdoan.example", PostOffice.NOW);
  }

  private static ServerSetup setup(ServerSetup setup) {
    return setup.dynamicPort();
  }
}
