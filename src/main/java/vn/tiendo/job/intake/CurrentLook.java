package vn.tiendo.job.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the look at hand found, handed to the job that takes it in. After a crash nothing is at
 * hand, and a restarted job leaves the taking in to the next look.
 */
public final class CurrentLook {

  private List<FoundFile> files = List.of();
  private @Nullable Instant lookedBefore;
  private @Nullable Instant seenAt;
  private TakeIn.Taken taken = TakeIn.Taken.NONE;

  synchronized void set(List<FoundFile> found, @Nullable Instant before, Instant now) {
    files = List.copyOf(found);
    lookedBefore = before;
    seenAt = now;
    taken = TakeIn.Taken.NONE;
  }

  /**
   * @return how many files arrived
   */
  public synchronized int takeInto(TakeIn takeIn) throws IOException {
    Instant now = seenAt;
    if (now == null) {
      return 0;
    }
    taken = takeIn.take(files, lookedBefore, now);
    files = List.of();
    return taken.arrived();
  }

  /** What became of the files that were handed over. */
  synchronized TakeIn.Taken taken() {
    return taken;
  }
}
