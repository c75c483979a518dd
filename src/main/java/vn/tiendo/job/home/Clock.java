package vn.tiendo.job.home;

import java.time.Duration;
import java.time.Instant;

/** Tells the time and waits. Nothing else in Tiendo asks the machine for either. */
public interface Clock {

  /** Now, to the millisecond. */
  Instant now();

  /**
   * Lets time pass.
   *
   * @throws InterruptedException if the process is told to stop meanwhile
   */
  void pause(Duration duration) throws InterruptedException;

  /** The machine's own. */
  static Clock ofSystem() {
    return new SystemClock();
  }
}
