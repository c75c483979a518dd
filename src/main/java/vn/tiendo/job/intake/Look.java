package vn.tiendo.job.intake;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.job.home.Clock;
import vn.tiendo.ledger.SeenFiles;
import vn.tiendo.ledger.SeenFiles.SeenFile;

/**
 * A look into input/: what is new there and at rest, and what is left for the next.
 *
 * @param ready new or changed files that may be read, by time of change, then path
 */
public record Look(List<FoundFile> ready, InputReport left) {

  /** Two looks this far apart must find the same. */
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  /** How a look is taken. */
  public record Manners(Duration quiet, boolean waits) {

    /** Everything found is known to be complete: nothing is waited for. */
    public static Manners trusting() {
      return new Manners(Duration.ZERO, false);
    }
  }

  /**
   * Looks, and where something new is not at rest waits once for it, at most the quiet time.
   *
   * @param mustBeThere whether the folder is a share, which nobody makes when the first file comes
   * @param clock the machine's, as a file's quiet is counted by it
   */
  static Look into(
      InputFolder input, boolean mustBeThere, SeenFiles seen, Clock clock, Manners manners)
      throws IOException, InterruptedException {
    Map<String, SeenFile> known = seen.all();
    InputFolder.Contents first = input.look();
    if (first.bare() && (mustBeThere || !known.isEmpty())) {
      return new Look(List.of(), InputReport.AWAY);
    }
    List<FoundFile> fresh = news(first, known);
    if (fresh.isEmpty() || !manners.waits()) {
      return new Look(inOrder(fresh), left(first, List.of(), clock.now()));
    }
    Instant now = clock.now();
    Duration wait = BETWEEN_LOOKS;
    for (FoundFile file : fresh) {
      Duration age = Duration.between(file.modifiedAt(), now);
      Duration rest = manners.quiet().minus(age).plusMillis(1);
      if (!age.isNegative() && rest.compareTo(wait) > 0) {
        wait = rest;
      }
    }
    clock.pause(wait);
    InputFolder.Contents second = input.look();
    return second.bare()
        ? new Look(List.of(), InputReport.AWAY)
        : settle(fresh, second, known, clock.now(), manners);
  }

  private static Look settle(
      List<FoundFile> before,
      InputFolder.Contents second,
      Map<String, SeenFile> known,
      Instant now,
      Manners manners) {
    Map<String, FoundFile> first = new HashMap<>();
    before.forEach(file -> first.put(file.path(), file));
    List<FoundFile> ready = new ArrayList<>();
    List<String> moving = new ArrayList<>();
    for (FoundFile file : news(second, known)) {
      boolean unchanged = file.equals(first.get(file.path()));
      Duration age = Duration.between(file.modifiedAt(), now);
      boolean quiet = age.isNegative() || age.compareTo(manners.quiet()) > 0;
      if (unchanged && quiet && !second.isOpen(file, now.minus(InputFolder.STALE_OWNER))) {
        ready.add(file);
      } else {
        moving.add(file.path());
      }
    }
    return new Look(inOrder(ready), left(second, moving, now));
  }

  private static List<FoundFile> news(InputFolder.Contents contents, Map<String, SeenFile> known) {
    return contents.files().stream()
        .filter(
            file -> {
              SeenFile before = known.get(file.path());
              return before == null || !before.looksLike(file.size(), file.modifiedAt());
            })
        .toList();
  }

  private static List<FoundFile> inOrder(List<FoundFile> files) {
    return files.stream()
        .sorted(Comparator.comparing(FoundFile::modifiedAt).thenComparing(FoundFile::path))
        .toList();
  }

  private static InputReport left(InputFolder.Contents contents, List<String> moving, Instant now) {
    return new InputReport(
        moving,
        contents.unreadable().stream().map(Object::toString).toList(),
        contents.ownersBefore(now.minus(InputFolder.STALE_OWNER)).stream()
            .map(FoundFile::path)
            .toList(),
        false,
        true);
  }
}
