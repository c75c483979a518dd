package vn.tiendo.letter;

import jakarta.mail.AuthenticationFailedException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/** What kind of thing keeps a mail server from taking a letter, for the advice that follows. */
public enum MailTrouble {
  PASSWORD,
  TOKEN,
  ENCRYPTION,
  CERTIFICATE,
  HOST,
  TIMEOUT,
  CONNECTION,
  SENDER,
  RECIPIENT,
  OTHER;

  static MailTrouble of(Exception failure) {
    MailTrouble found = OTHER;
    for (Throwable cause : SmtpAnswer.chain(failure)) {
      MailTrouble kind = kindOf(cause);
      // The deepest cause knows best: a refused certificate shows as a failed connection too.
      found = kind == OTHER ? found : kind;
    }
    return found;
  }

  private static MailTrouble kindOf(Throwable cause) {
    if (cause instanceof AuthenticationFailedException) {
      return PASSWORD;
    }
    if (cause instanceof TokenCommand.NoToken) {
      return TOKEN;
    }
    if (String.valueOf(cause.getMessage()).startsWith("STARTTLS is required")) {
      return ENCRYPTION;
    }
    if (cause instanceof SSLException || cause instanceof java.security.cert.CertificateException) {
      return CERTIFICATE;
    }
    if (cause instanceof UnknownHostException) {
      return HOST;
    }
    if (cause instanceof SocketTimeoutException) {
      return TIMEOUT;
    }
    if (cause instanceof MailConnectException || cause instanceof java.net.ConnectException) {
      return CONNECTION;
    }
    if (cause instanceof SMTPSenderFailedException) {
      return SENDER;
    }
    return cause instanceof SMTPAddressFailedException ? RECIPIENT : OTHER;
  }

  /** The end of the key of its advice. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
