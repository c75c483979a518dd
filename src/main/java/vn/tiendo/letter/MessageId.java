package vn.tiendo.letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Letter.Attachment;
import vn.tiendo.plan.LetterKind;

/** Makes the one Message-ID of a letter from its plan, kind, period, recipient and content. */
final class MessageId {

  private final MessageDigest digest;

  private MessageId() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * @return without angle brackets, the right part under the reserved domain "invalid" as no host
   *     stands behind it
   */
  static String of(
      String plan,
      LetterKind kind,
      @Nullable String period,
      String recipient,
      Rendered content,
      Iterable<Attachment> attachments) {
    MessageId id = new MessageId();
    id.add(plan).add(kind.code()).add(period == null ? "" : period);
    id.add(recipient.toLowerCase(Locale.ROOT));
    id.add(content.subject()).add(content.html()).add(content.text());
    attachments.forEach(attachment -> id.add(attachment.name()).add(attachment.sha256()));
    String left = HexFormat.of().formatHex(id.digest.digest(), 0, 16);
    return "%s.%s@%s.tiendo.invalid".formatted(left, kind.code(), host(plan));
  }

  private MessageId add(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
    return this;
  }

  private static String host(String plan) {
    String host = plan.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = host.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? "plan" : trimmed;
  }
}
