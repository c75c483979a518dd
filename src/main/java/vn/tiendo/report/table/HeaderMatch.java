package vn.tiendo.report.table;

/**
 * What the words of a header were found to be.
 *
 * @param quality how closely they agree with a known header
 * @param alias the key of the known header
 */
public record HeaderMatch(Field field, Quality quality, String alias) {

  /** How closely a header agrees with a known one, closest first. */
  public enum Quality {
    /** The plan or the unit's own accepted sheets say so. */
    SETTLED(100),
    EXACT(95),
    WHOLE_WORDS(80),
    CONTAINED(65);

    private final int sureness;

    Quality(int sureness) {
      this.sureness = sureness;
    }

    /** Percent, 0 to 100. */
    public int sureness() {
      return sureness;
    }
  }

  boolean isExact() {
    return quality == Quality.SETTLED || quality == Quality.EXACT;
  }
}
