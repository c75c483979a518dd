package vn.tiendo.job.post;

import java.util.Optional;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.job.home.MailSettings;
import vn.tiendo.letter.SmtpServer;

/** The mail server that a home's settings name, without the rest of the engine. */
public final class MailServer {

  private MailServer() {}

  /** Empty where {@code spring.mail.host} is not set and letters stay on disk. */
  public static Optional<SmtpServer> find(HomeSettings settings) {
    if (settings.mailHost() == null) {
      return Optional.empty();
    }
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context.setEnvironment(settings.environment());
      context.register(SslAutoConfiguration.class, MailSenderAutoConfiguration.class);
      context.refresh();
      return Optional.of(of(context.getBean(JavaMailSenderImpl.class), settings.mail()));
    }
  }

  /** The server that Spring's settings describe, with the password as the home's own name it. */
  public static SmtpServer of(JavaMailSenderImpl sender, MailSettings settings) {
    SmtpServer server = SmtpServer.of(sender);
    String command = settings.tokenCommand();
    return command == null ? server : server.withTokenFrom(command);
  }
}
