package vn.tiendo.letter;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as every mail server takes them. */
final class MailAddress {

  private static final Pattern PLAIN_LOCAL_PART = Pattern.compile("[\\x21-\\x7e]{1,64}");

  private MailAddress() {}

  /**
   * The address with a domain of other letters written in ASCII; empty where no server could be
   * asked to deliver to it: no address at all, several in one, marks before the {@code @}.
   */
  static Optional<String> find(String text) {
    int at = text.lastIndexOf('@');
    if (at < 1 || !PLAIN_LOCAL_PART.matcher(text.substring(0, at)).matches()) {
      return Optional.empty();
    }
    try {
      String domain = IDN.toASCII(text.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
      InternetAddress parsed = new InternetAddress(text.substring(0, at + 1) + domain, true);
      return domain.isEmpty() ? Optional.empty() : Optional.of(parsed.getAddress());
    } catch (AddressException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
