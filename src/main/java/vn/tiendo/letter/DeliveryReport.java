package vn.tiendo.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Letter;

/**
 * What one delivery did.
 *
 * @param settled how many letters were sent or written to disk
 * @param failed letters that were given up, which the Office is to be told of
 * @param dropped how many were overtaken by newer ones
 * @param waiting how many are left for the next delivery
 * @param trouble why the server could not be used, null where it could or was not needed
 */
public record DeliveryReport(
    int settled, List<Failure> failed, int dropped, int waiting, @Nullable ServerTrouble trouble) {

  /** That of a run that delivered nothing. */
  public static final DeliveryReport NONE = new DeliveryReport(0, List.of(), 0, 0, null);

  /** A letter that was given up, and why. */
  public record Failure(Letter letter, String reason) {}

  public DeliveryReport {
    failed = List.copyOf(failed);
  }
}
