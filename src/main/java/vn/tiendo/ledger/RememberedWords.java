package vn.tiendo.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.ledger.JournalEntry.Learned;
import vn.tiendo.report.ReadingMemory;

/** What was learned of the units' words, as it is asked while a sheet is read. Immutable. */
public final class RememberedWords implements ReadingMemory {

  private record Words(String plan, String unit, String kind, String words) {}

  private final Map<Words, String> meanings = new HashMap<>();

  /**
   * @param learned in the order of learning; the first meaning of the same words stands
   */
  public RememberedWords(List<Learned> learned) {
    for (Learned word : learned) {
      meanings.putIfAbsent(
          new Words(word.plan(), word.unit(), word.kind(), word.words()), word.meaning());
    }
  }

  /**
   * All that a home's journal holds, without its ledger.
   *
   * @throws IOException if the journal cannot be read; one that is not there holds nothing
   */
  public static RememberedWords in(Journal journal) throws IOException {
    List<Learned> learned = new ArrayList<>();
    journal.read(
        0,
        (entry, end) -> {
          if (entry instanceof Learned word) {
            learned.add(word);
          }
        });
    return new RememberedWords(learned);
  }

  @Override
  public Optional<String> findTask(String plan, String unit, String wordingKey) {
    return find(plan, unit, Learned.TASK, wordingKey);
  }

  @Override
  public Optional<String> findField(String plan, String unit, String headerKey) {
    return find(plan, unit, Learned.COLUMN, headerKey);
  }

  private Optional<String> find(String plan, String unit, String kind, String words) {
    return Optional.ofNullable(meanings.get(new Words(plan, unit, kind, words)));
  }
}
