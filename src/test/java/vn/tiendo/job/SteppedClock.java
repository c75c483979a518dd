package vn.tiendo.job;

import java.time.Duration;
import java.time.Instant;
import vn.tiendo.job.home.Clock;

/** A clock that stands still between the steps of a test, and on which waiting takes no time. */
final class SteppedClock implements Clock {

  private Instant now;

  SteppedClock(Instant start) {
    this.now = start;
  }

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void pause(Duration duration) {
    now = now.plus(duration);
  }

  synchronized void goTo(Instant moment) {
    now = moment;
  }
}
