package vn.tiendo.sheet;

import java.time.Duration;
import vn.tiendo.sheet.UnreadableSheet.Reason;

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
      throw tooLarge("time > " + limits.time().toSeconds() + " s");
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
    check(inflated, limits.inflatedBytes(), "unpacked bytes");
    checkTime();
  }

  public void addCell() throws UnreadableSheet {
    check(++cells, limits.cells(), "cells");
  }

  public void addText(int length) throws UnreadableSheet {
    check(length, limits.textLength(), "characters in one cell");
    texts += length;
    check(texts, limits.textTotal(), "characters");
  }

  /**
   * @param what the thing counted, as the refusal names it
   * @throws UnreadableSheet when there are more than allowed
   */
  public void check(long count, long limit, String what) throws UnreadableSheet {
    if (count > limit) {
      throw tooLarge(what + " > " + limit);
    }
  }

  private static UnreadableSheet tooLarge(String detail) {
    return new UnreadableSheet(Reason.TOO_LARGE, detail);
  }
}
