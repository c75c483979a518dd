package vn.tiendo.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The mail server as {@code spring.mail.*} names it. Certificates are checked against the host's
 * name, the three time-outs are set, and STARTTLS is used where it is offered unless the settings
 * say otherwise.
 */
public final class SmtpServer {

  private final String host;
  private final int port;
  private final @Nullable String user;
  private final PasswordSource password;
  private final String protocol;
  private final Properties properties = new Properties();

  /**
   * @param port -1 for the protocol's own
   * @param protocol {@code smtp}, or {@code smtps} for implicit TLS
   * @param properties {@code mail.smtp.*} as the settings say, which go over those set here
   */
  public SmtpServer(
      String host,
      int port,
      @Nullable String user,
      @Nullable String password,
      String protocol,
      Properties properties) {
    this(host, port, user, () -> password, protocol, properties);
  }

  private SmtpServer(
      String host,
      int port,
      @Nullable String user,
      PasswordSource password,
      String protocol,
      Properties properties) {
    this.host = host;
    this.port = port;
    this.user = user;
    this.password = password;
    this.protocol = protocol;
    setDefaults();
    properties
        .stringPropertyNames()
        .forEach(name -> this.properties.setProperty(name, properties.getProperty(name)));
    properties.forEach((name, value) -> this.properties.putIfAbsent(name, value));
  }

  /** The server that Spring Boot's settings describe, its SSL bundle included. */
  public static SmtpServer of(JavaMailSenderImpl sender) {
    String host = sender.getHost();
    if (host == null) {
      throw new IllegalArgumentException("spring.mail.host is not set");
    }
    String protocol = sender.getProtocol() == null ? "smtp" : sender.getProtocol();
    return new SmtpServer(
        host,
        sender.getPort(),
        sender.getUsername(),
        sender.getPassword(),
        protocol,
        sender.getJavaMailProperties());
  }

  /**
   * The same server with a password that a command prints at each connection: an XOAUTH2 token
   * unless the settings name another way to log in.
   */
  public SmtpServer withTokenFrom(String command) {
    Properties all = new Properties();
    all.putAll(properties);
    all.putIfAbsent("mail." + protocol + ".auth.mechanisms", "XOAUTH2");
    return new SmtpServer(host, port, user, new TokenCommand(command), protocol, all);
  }

  private void setDefaults() {
    set("connectiontimeout", "10000");
    set("timeout", "60000");
    set("writetimeout", "60000");
    set("starttls.enable", "true");
    set("ssl.checkserveridentity", "true");
    set("auth", Boolean.toString(user != null && !user.isBlank()));
  }

  private void set(String name, String value) {
    properties.setProperty("mail." + protocol + "." + name, value);
  }

  /** The account's name, which often is its address too; null where none is set. */
  public @Nullable String user() {
    return user;
  }

  /** Where it is, without any secret: {@code smtp://mail.tinhdoan.example:587}. */
  @Override
  public String toString() {
    return protocol + "://" + host + (port > 0 ? ":" + port : "");
  }

  Session session() {
    return Session.getInstance(properties);
  }

  /** Connects and logs in. */
  Transport connect(Session session) throws MessagingException {
    Transport transport = session.getTransport(protocol);
    try {
      transport.connect(host, port, user, password.password());
    } catch (MessagingException | RuntimeException e) {
      transport.close();
      throw e;
    }
    return transport;
  }
}
