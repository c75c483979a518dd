package vn.tiendo.job.home;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The machine's clock. */
final class SystemClock implements Clock {

  private final InstantSource source = InstantSource.system();

  @Override
  public Instant now() {
    return source.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    Thread.sleep(duration.toMillis());
  }
}
