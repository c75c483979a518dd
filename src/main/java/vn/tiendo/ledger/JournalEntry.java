package vn.tiendo.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as the journal keeps it: with the archive, all that is needed to make the ledger
 * anew. Nothing here is ever changed; a later release may add components that are null in older
 * entries.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = JournalEntry.FileArrived.class, name = "arrival"),
  @JsonSubTypes.Type(value = JournalEntry.PlanAdopted.class, name = "plan"),
  @JsonSubTypes.Type(value = JournalEntry.LetterQueued.class, name = "letter"),
  @JsonSubTypes.Type(value = JournalEntry.LetterSettled.class, name = "letter-settled"),
  @JsonSubTypes.Type(value = JournalEntry.Learned.class, name = "learned"),
  @JsonSubTypes.Type(value = JournalEntry.ArrivalWithdrawn.class, name = "withdrawn"),
  @JsonSubTypes.Type(value = JournalEntry.Worked.class, name = "worked"),
  @JsonSubTypes.Type(value = JournalEntry.DemoBegun.class, name = "demo")
})
public sealed interface JournalEntry {

  /**
   * A file was seen and its bytes are in the archive.
   *
   * @param id counted up from 1
   * @param path relative to input/, with '/' between folders, NFC
   * @param modifiedAt M, the file's own time of change
   * @param lookedBefore P, the look before; null at a first look
   * @param seenAt N, the look that saw it
   * @param trial whether it lay in a trial folder and counts for nothing
   */
  record FileArrived(
      long id,
      String path,
      String sha256,
      long size,
      Instant modifiedAt,
      @Nullable Instant lookedBefore,
      Instant seenAt,
      boolean trial)
      implements JournalEntry {

    /** M held between P and N. */
    public Instant arrivedAt() {
      Instant notAfter = modifiedAt.isAfter(seenAt) ? seenAt : modifiedAt;
      return lookedBefore != null && notAfter.isBefore(lookedBefore) ? lookedBefore : notAfter;
    }
  }

  /**
   * A version of a plan came into force.
   *
   * @param plan the plan's code
   * @param file the workbook's name in jobs/
   * @param sha256 of the workbook, which the archive keeps
   */
  record PlanAdopted(String plan, String file, String sha256, Instant at) implements JournalEntry {}

  /**
   * A letter was queued.
   *
   * @param sha256 of the letter as it was composed, which the archive keeps
   */
  record LetterQueued(String messageId, String plan, String sha256, Instant at)
      implements JournalEntry {}

  /**
   * A letter came to its end.
   *
   * @param outcome {@code sent}, {@code filed}, {@code failed} or {@code dropped}
   * @param detail what the server said, or why it was given up; null where there is nothing to say
   */
  record LetterSettled(String messageId, String outcome, @Nullable String detail, Instant at)
      implements JournalEntry {}

  /**
   * What a unit's wording or column header was taken as, in an arrival that was accepted.
   *
   * @param kind {@link #TASK} or {@link #COLUMN}
   * @param words as they are compared
   * @param meaning the task's code or the field's key
   */
  record Learned(long arrival, String plan, String unit, String kind, String words, String meaning)
      implements JournalEntry {

    /** The kind of a wording that was taken for a task. */
    public static final String TASK = "task";

    /** The kind of a header that was taken for a field. */
    public static final String COLUMN = "column";
  }

  /** The Office took an arrival back. */
  record ArrivalWithdrawn(long arrival, String reason, Instant at) implements JournalEntry {}

  /** A run ended that had something to do: everything due up to the moment was done. */
  record Worked(Instant at) implements JournalEntry {}

  /** The home was made to play the sample year. */
  record DemoBegun(Instant at) implements JournalEntry {}
}
