package vn.tiendo.report;

import java.util.Optional;

/**
 * What a unit's sheets were understood as before, once they had been accepted. It is asked before
 * anything is guessed; what the Office or the plan says stands above it.
 */
public interface ReadingMemory {

  /**
   * The task that a wording of a unit was taken for.
   *
   * @param plan the plan's code
   * @param unit the unit's code
   * @param wordingKey the wording as {@link vn.tiendo.text.ComparingKey#wordsOf} gives it
   * @return the task's code
   */
  Optional<String> findTask(String plan, String unit, String wordingKey);

  /**
   * The field that a header of a unit was taken for.
   *
   * @param plan the plan's code
   * @param unit the unit's code
   * @param headerKey the header, levels joined by blanks, as {@link
   *     vn.tiendo.text.ComparingKey#wordsOf} gives it
   * @return the field's key as in headers.tsv
   */
  Optional<String> findField(String plan, String unit, String headerKey);

  /** A memory of nothing. */
  static ReadingMemory none() {
    return new ReadingMemory() {
      @Override
      public Optional<String> findTask(String plan, String unit, String wordingKey) {
        return Optional.empty();
      }

      @Override
      public Optional<String> findField(String plan, String unit, String headerKey) {
        return Optional.empty();
      }
    };
  }
}
