package vn.tiendo.sheet;

import java.time.Duration;

/**
 * What reading one file has cost so far, held to its {@link Limits}: every count is made before
 * what it counts is built. For one file and one thread.
 */
public final class Effort {

  private final Limits limits;
  private final long started = System.nanoTime();
  private long inflated;
  private long texts;
  private int cells;

  public Effort(Limits limits) {
    this.limits = limits;
  }

  public Limits limits() {
    return limits;
  }

  /**
   * @throws UnreadableSheet when the file has taken its time
   */
  public void checkTime() throws UnreadableSheet {
    if (System.nanoTime() - started > limits.time().toNanos()) {
      throw Limit.TIME.passed(limits.time().toSeconds());
    }
  }

  /** What is left of the file's time; never negative. */
  public Duration timeLeft() {
    long left = limits.time().toNanos() - (System.nanoTime() - started);
    return Duration.ofNanos(Math.max(0, left));
  }

  /** Counts unpacked bytes, and looks at the clock. */
  public void inflate(int bytes) throws UnreadableSheet {
    inflated += bytes;
    check(inflated, limits.inflatedBytes(), Limit.UNPACKED);
    checkTime();
  }

  public void addCell() throws UnreadableSheet {
    check(++cells, limits.cells(), Limit.CELLS);
  }

  public void addText(int length) throws UnreadableSheet {
    check(length, limits.textLength(), Limit.TEXT_LENGTH);
    texts += length;
    check(texts, limits.textTotal(), Limit.TEXT_TOTAL);
  }

  /**
   * @param what the thing counted
   * @throws UnreadableSheet when there is more of it than allowed
   */
  public void check(long count, long allowed, Limit what) throws UnreadableSheet {
    if (count > allowed) {
      throw what.passed(allowed);
    }
  }
}
