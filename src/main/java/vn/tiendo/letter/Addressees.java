package vn.tiendo.letter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Recipient;
import vn.tiendo.plan.Unit;

/** Who gets a letter. */
final class Addressees {

  private Addressees() {}

  /** Those who asked for a kind of letter, in the plan's order. */
  static List<Recipient> of(Plan plan, LetterKind kind) {
    return plan.recipients().stream().filter(r -> r.kinds().contains(kind)).toList();
  }

  /**
   * The unit's own addresses, then those of recipients who bear its name; its folder, which is no
   * address, where it has none, so that its letter lies on disk at least.
   */
  static List<String> of(Plan plan, Unit unit, LetterKind kind) {
    Set<String> addresses = new LinkedHashSet<>();
    unit.emails().forEach(email -> addresses.add(email.toLowerCase(Locale.ROOT)));
    of(plan, kind).stream()
        .filter(r -> r.role().equals(unit.name()) || r.role().equals(unit.code()))
        .forEach(r -> addresses.add(r.email().toLowerCase(Locale.ROOT)));
    return addresses.isEmpty() ? List.of(unit.folder()) : List.copyOf(addresses);
  }
}
