package vn.tiendo.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.LetterKind;

/**
 * A letter as it is queued, complete: what is sent later is this and nothing else.
 *
 * @param messageId without angle brackets; made from plan, kind, period, recipient and content, the
 *     same for ever
 * @param plan the plan's code
 * @param period the period's code it is about, null where it is about none
 * @param occasion what it was made for, {@code 2021-06-26} or {@code arrival-17}: of one plan, kind
 *     and recipient there is one letter for an occasion
 * @param recipient the address it goes to, one letter for each recipient
 * @param recipientName shown beside the address, null where none is known
 * @param inReplyTo the Message-ID it answers, null where it answers none
 * @param composedAt the moment it is of, not the time of the run
 */
public record Letter(
    String messageId,
    String plan,
    LetterKind kind,
    @Nullable String period,
    String occasion,
    String recipient,
    @Nullable String recipientName,
    String subject,
    String html,
    String text,
    List<Attachment> attachments,
    @Nullable String inReplyTo,
    Instant composedAt) {

  /**
   * @param name the file's name as the recipient sees it
   * @param mediaType {@code application/vnd.openxmlformats-officedocument.spreadsheetml.sheet}
   * @param sha256 of its bytes, which the archive keeps
   */
  public record Attachment(String name, String mediaType, String sha256) {}

  public Letter {
    attachments = List.copyOf(attachments);
  }
}
