package vn.tiendo.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who gets which letters (Người nhận).
 *
 * @param role the office or unit, as the Office wrote it (Vai trò)
 * @param kinds the kinds of letters
 * @param groups numbers of the solution groups shown first and escalated; empty for all
 * @param cadence how often summaries are wanted (Định kỳ), as written; null for every one
 */
public record Recipient(
    String role,
    @Nullable String name,
    String email,
    Set<LetterKind> kinds,
    List<String> groups,
    @Nullable String cadence) {

  public Recipient {
    kinds = Set.copyOf(kinds);
    groups = List.copyOf(groups);
  }
}
