package vn.tiendo.job;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.JournalEntry.Learned;
import vn.tiendo.ledger.LearnedWords;
import vn.tiendo.report.ReadingMemory;

/**
 * What was remembered of the units at a look: what had been learned of files seen before it. All
 * files of one look are read by the same memory, in whatever order they are read. Thread-safe.
 */
final class Memories {

  private record Words(String plan, String unit, String kind, String words) {}

  private record Remembered(Instant look, ReadingMemory memory) {}

  private final LearnedWords learned;
  private volatile @Nullable Remembered last;

  Memories(LearnedWords learned) {
    this.learned = learned;
  }

  ReadingMemory at(Instant look) {
    Remembered known = last;
    if (known == null || !known.look().equals(look)) {
      known = new Remembered(look, memory(learned.before(look)));
      last = known;
    }
    return known.memory();
  }

  private static ReadingMemory memory(List<Learned> learned) {
    Map<Words, String> meanings = new HashMap<>();
    learned.forEach(
        word ->
            meanings.put(
                new Words(word.plan(), word.unit(), word.kind(), word.words()), word.meaning()));
    return new ReadingMemory() {
      @Override
      public Optional<String> findTask(String plan, String unit, String wordingKey) {
        return Optional.ofNullable(meanings.get(new Words(plan, unit, Learned.TASK, wordingKey)));
      }

      @Override
      public Optional<String> findField(String plan, String unit, String headerKey) {
        return Optional.ofNullable(meanings.get(new Words(plan, unit, Learned.COLUMN, headerKey)));
      }
    };
  }
}
