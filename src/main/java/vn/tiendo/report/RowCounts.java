package vn.tiendo.report;

/** Rows of a table that name a task: read = accepted + rejected + ignored. */
public record RowCounts(int read, int accepted, int rejected, int ignored) {

  public static final RowCounts NONE = new RowCounts(0, 0, 0, 0);

  public RowCounts {
    if (read != accepted + rejected + ignored) {
      throw new IllegalArgumentException(
          "rows do not add up: read %d, accepted %d, rejected %d, ignored %d"
              .formatted(read, accepted, rejected, ignored));
    }
  }

  public RowCounts plus(RowCounts other) {
    return new RowCounts(
        read + other.read,
        accepted + other.accepted,
        rejected + other.rejected,
        ignored + other.ignored);
  }
}
