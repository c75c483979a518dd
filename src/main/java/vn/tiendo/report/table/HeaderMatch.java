package vn.tiendo.report.table;

import org.jspecify.annotations.Nullable;

/**
 * What the words of a header were found to be.
 *
 * @param quality how closely they agree with a known header
 * @param alias the key of the known header
 * @param remembered what the unit's accepted sheets had it as, null where nothing is known of it
 */
public record HeaderMatch(Field field, Quality quality, String alias, @Nullable Field remembered) {

  /** How closely a header agrees with a known one, closest first. */
  public enum Quality {
    /** The plan says so. */
    SETTLED(100),
    /** The unit's own accepted sheets had it so. */
    REMEMBERED(98),
    EXACT(95),
    WHOLE_WORDS(80),
    CONTAINED(65),
    /** No known words: what stands below tells. */
    BY_VALUES(50);

    private final int sureness;

    Quality(int sureness) {
      this.sureness = sureness;
    }

    /** Percent, 0 to 100. */
    public int sureness() {
      return sureness;
    }
  }

  HeaderMatch(Field field, Quality quality, String alias) {
    this(field, quality, alias, null);
  }

  HeaderMatch as(Field other) {
    return new HeaderMatch(other, quality, alias, remembered);
  }

  HeaderMatch remembering(@Nullable Field field) {
    return new HeaderMatch(this.field, quality, alias, field);
  }

  boolean isExact() {
    return quality == Quality.SETTLED || quality == Quality.EXACT;
  }
}
