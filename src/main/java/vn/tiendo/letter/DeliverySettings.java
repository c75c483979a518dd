package vn.tiendo.letter;

import java.time.Duration;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How patient delivery is.
 *
 * @param perMinute at most so many letters a minute; 0 for no limit
 * @param quickRetries how often a letter refused for now is tried again within one delivery
 * @param firstPause before the first of those, doubled before each further one
 * @param longestPause between two attempts of a service that stays up
 * @param giveUpAfter since the first refusal; a server that is away counts as none
 */
public record DeliverySettings(
    int perMinute,
    int quickRetries,
    Duration firstPause,
    Duration longestPause,
    Duration giveUpAfter) {

  /** No limit of rate, three quick retries from one second on, an hour at most, five days. */
  public static final DeliverySettings DEFAULT =
      new DeliverySettings(0, 3, Duration.ofSeconds(1), Duration.ofHours(1), Duration.ofDays(5));

  private static final Duration FIRST_LONG_PAUSE = Duration.ofMinutes(1);

  /** The same with another limit of rate. */
  public DeliverySettings withPerMinute(int limit) {
    return new DeliverySettings(limit, quickRetries, firstPause, longestPause, giveUpAfter);
  }

  /** How long to wait before a quick retry. */
  Duration quickPause(int retry) {
    return pause(firstPause, longestPause, retry);
  }

  /** How long a service that stays up waits after so many attempts, at least 1. */
  Duration pauseAfter(int attempts) {
    return pause(FIRST_LONG_PAUSE, longestPause, attempts);
  }

  /** The nth of pauses that double up to a ceiling. */
  private static Duration pause(Duration first, Duration ceiling, int nth) {
    ExponentialBackOff backOff = new ExponentialBackOff(first.toMillis(), 2);
    backOff.setMaxInterval(ceiling.toMillis());
    BackOffExecution pauses = backOff.start();
    long pause = 0;
    for (int i = 0; i < Math.max(1, Math.min(nth, Integer.SIZE)); i++) {
      pause = pauses.nextBackOff();
    }
    return Duration.ofMillis(pause);
  }

  /** How long to wait between two letters. */
  Duration betweenLetters() {
    return perMinute <= 0 ? Duration.ZERO : Duration.ofMillis(60_000L / perMinute);
  }
}
