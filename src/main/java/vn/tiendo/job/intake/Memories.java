package vn.tiendo.job.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.LearnedWords;
import vn.tiendo.ledger.RememberedWords;
import vn.tiendo.report.ReadingMemory;

/**
 * What was remembered of the units at a look: what had been learned of files seen before it. All
 * files of one look are read by the same memory, in whatever order they are read. Thread-safe.
 */
public final class Memories {

  private record Remembered(Instant look, ReadingMemory memory) {}

  private final LearnedWords learned;
  private volatile @Nullable Remembered last;

  public Memories(LearnedWords learned) {
    this.learned = learned;
  }

  ReadingMemory at(Instant look) {
    Remembered known = last;
    if (known == null || !known.look().equals(look)) {
      known = new Remembered(look, new RememberedWords(learned.before(look)));
      last = known;
    }
    return known.memory();
  }
}
