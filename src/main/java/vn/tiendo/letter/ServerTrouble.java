package vn.tiendo.letter;

import java.util.Set;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/**
 * Why the mail server could not be used at all, so that letters wait.
 *
 * @param words what it said, or what went wrong on the way to it; no secret is in it
 */
public record ServerTrouble(MailTrouble kind, String words) {

  private static final Set<MailTrouble> NOT_OVER_BY_ITSELF =
      Set.of(
          MailTrouble.PASSWORD,
          MailTrouble.TOKEN,
          MailTrouble.ENCRYPTION,
          MailTrouble.CERTIFICATE,
          MailTrouble.SENDER);

  /** Whether waiting will not mend it: a password, a certificate, a sender that is not allowed. */
  public boolean needsSomebody() {
    return NOT_OVER_BY_ITSELF.contains(kind);
  }

  /** What to look at. */
  public String advice(Language language) {
    return Messages.of("letter", language).get("mail-test." + kind);
  }
}
