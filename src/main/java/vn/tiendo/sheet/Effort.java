package vn.tiendo.sheet;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What reading one file has cost so far, held to its {@link Limits}: every count is made before
 * what it counts is built. For one file and one thread.
 */
public final class Effort {

  private static final int CELL = 12;
  private static final int TEXT = 56;
  private static final int EACH_CHARACTER = 2;

  private final Limits limits;
  private final long started = System.nanoTime();
  private long inflated;
  private long texts;
  private long cells;
  private long memory;

  public Effort(Limits limits) {
    this.limits = limits;
  }

  /** The most of something that is taken on, in the limit's unit. */
  public long most(Limit limit) {
    return limits.of(limit);
  }

  /**
   * Looks at the clock, and whether whoever waits for this thread has given up.
   *
   * @throws UnreadableSheet when the file has taken its time
   */
  public void checkTime() throws UnreadableSheet {
    if (timeLeft().isZero() || Thread.currentThread().isInterrupted()) {
      throw Limit.TIME.passed(limits.of(Limit.TIME));
    }
  }

  /** What is left of the file's time; never negative. */
  public Duration timeLeft() {
    long left =
        TimeUnit.MILLISECONDS.toNanos(limits.of(Limit.TIME)) - (System.nanoTime() - started);
    return Duration.ofNanos(Math.max(0, left));
  }

  /** Counts unpacked bytes, and looks at the clock. */
  public void inflate(int bytes) throws UnreadableSheet {
    inflated += bytes;
    check(inflated, Limit.UNPACKED);
    checkTime();
  }

  /** Counts a cell that will be held in a grid, without what stands in it. */
  public void addCell() throws UnreadableSheet {
    check(++cells, Limit.CELLS);
    hold(CELL);
  }

  /** Counts a text that will be held, by its characters. */
  public void addText(int length) throws UnreadableSheet {
    check(length, Limit.TEXT_LENGTH);
    texts += length;
    check(texts, Limit.TEXT_TOTAL);
    hold(TEXT + (long) EACH_CHARACTER * length);
  }

  /** Counts bytes of memory that what is built next will take, about. */
  public void hold(long bytes) throws UnreadableSheet {
    memory += bytes;
    check(memory, Limit.MEMORY);
  }

  /**
   * @param what the thing counted
   * @throws UnreadableSheet when there is more of it than allowed
   */
  public void check(long count, Limit what) throws UnreadableSheet {
    if (count > limits.of(what)) {
      throw what.passed(limits.of(what));
    }
  }
}
