package vn.tiendo.letter;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Recipient;

/**
 * Who letters come from.
 *
 * @param name the Office's name, shown beside the address
 * @param address the plan's own, else the server's account
 * @param replyTo where answers go, null for the sender itself
 * @param zone in which the letters' dates are written
 */
public record Sender(String name, String address, @Nullable String replyTo, ZoneId zone) {

  /** Stands in for an address where neither the plan nor the server names one. */
  private static final String NOBODY = "tiendo@tiendo.invalid";

  /**
   * @param account the mail server's account, taken where the plan names no address
   */
  public static Sender of(Plan plan, @Nullable String account) {
    Recipient office =
        plan.recipients().stream()
            .filter(recipient -> recipient.kinds().contains(LetterKind.MASTER))
            .findFirst()
            .orElse(null);
    String officeAddress = office == null ? null : office.email();
    return new Sender(
        office == null ? plan.settings().name() : office.role(),
        first(plan.settings().mailFrom(), account, officeAddress),
        plan.settings().replyTo() == null ? officeAddress : plan.settings().replyTo(),
        plan.settings().zone());
  }

  private static String first(@Nullable String... addresses) {
    for (String address : addresses) {
      if (address != null && address.contains("@")) {
        return address;
      }
    }
    return NOBODY;
  }
}
