package vn.tiendo.letter;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Why a letter did not go out.
 *
 * @param kind what follows from it
 * @param cause what is to be looked at
 * @param words what the server said, or what went wrong on the way to it; no secret is in it
 */
record SmtpAnswer(Kind kind, MailTrouble cause, String words) {

  enum Kind {
    /** This letter is refused for good. */
    REFUSED,
    /** This letter is refused for now. */
    NOT_NOW,
    /** The connection broke: whether the server took the letter is not known. */
    LOST,
    /** The server cannot be used at all: away, untrusted, the password or the sender wrong. */
    UNUSABLE
  }

  private static final int SHUTTING_DOWN = 421;
  private static final int TOO_LARGE = 552;
  private static final int LONGEST = 500;

  /** What a failure to connect or to log in means. */
  static SmtpAnswer toConnecting(Exception failure) {
    return new SmtpAnswer(Kind.UNUSABLE, MailTrouble.of(failure), words(failure));
  }

  /** What a failure to send one letter means. */
  static SmtpAnswer toSending(Exception failure) {
    for (Throwable cause : chain(failure)) {
      if (cause instanceof SMTPAddressFailedException refused) {
        return of(refused.getReturnCode(), refused);
      }
      if (cause instanceof SMTPSenderFailedException sender && isOfTheLetter(sender)) {
        return of(sender.getReturnCode(), sender);
      }
      if (cause instanceof SMTPSenderFailedException || cause instanceof SSLException) {
        return new SmtpAnswer(Kind.UNUSABLE, MailTrouble.of(failure), words(cause));
      }
      if (cause instanceof AuthenticationFailedException) {
        return new SmtpAnswer(Kind.UNUSABLE, MailTrouble.of(failure), words(cause));
      }
    }
    for (Throwable cause : chain(failure)) {
      if (cause instanceof SMTPSendFailedException refused) {
        return of(refused.getReturnCode(), refused);
      }
    }
    return new SmtpAnswer(Kind.LOST, MailTrouble.of(failure), words(failure));
  }

  /** An answer to the sender's line that is about this letter, its size say, or for now. */
  private static boolean isOfTheLetter(SMTPSenderFailedException answer) {
    int code = answer.getReturnCode();
    return code == TOO_LARGE || (code >= 400 && code < 500);
  }

  /** That a letter cannot be sent, whatever the server would say. */
  static SmtpAnswer refused(String words) {
    return new SmtpAnswer(Kind.REFUSED, MailTrouble.RECIPIENT, words);
  }

  private static SmtpAnswer of(int code, Exception failure) {
    MailTrouble cause = MailTrouble.of(failure);
    if (code >= 500 && code < 600) {
      return new SmtpAnswer(Kind.REFUSED, cause, words(failure));
    }
    boolean temporary = code >= 400 && code != SHUTTING_DOWN;
    return new SmtpAnswer(temporary ? Kind.NOT_NOW : Kind.LOST, cause, words(failure));
  }

  static List<Throwable> chain(Throwable failure) {
    List<Throwable> chain = new ArrayList<>();
    Throwable next = failure;
    while (next != null && !chain.contains(next)) {
      chain.add(next);
      Throwable linked =
          next instanceof MessagingException messaging ? messaging.getNextException() : null;
      next = linked == null ? next.getCause() : linked;
    }
    return chain;
  }

  private static String words(Throwable failure) {
    List<Throwable> chain = chain(failure);
    StringBuilder words = new StringBuilder();
    for (Throwable cause : chain) {
      String message = cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
      String line = message.replaceAll("[\\p{Cntrl}]+", " ").strip();
      if (words.indexOf(line) < 0) {
        words.append(words.isEmpty() ? "" : "; ").append(line);
      }
    }
    return words.length() <= LONGEST ? words.toString() : words.substring(0, LONGEST);
  }
}
