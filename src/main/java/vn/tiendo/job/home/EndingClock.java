package vn.tiendo.job.home;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A clock on which nobody waits any more once it has been told of the end: for a process that is to
 * end at once, and not when the file it waits for has come to rest. Thread-safe.
 */
public final class EndingClock implements Clock {

  private final Clock clock;
  private final CountDownLatch end = new CountDownLatch(1);

  public EndingClock(Clock clock) {
    this.clock = clock;
  }

  /** Wakes whoever waits, and keeps others from waiting. */
  public void end() {
    end.countDown();
  }

  @Override
  public Instant now() {
    return clock.now();
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    if (end.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new InterruptedException("the process is told to end");
    }
  }
}
