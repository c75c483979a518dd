package vn.tiendo.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A province with a thousand unions: 228,000 lines in force. */
class LargePlanTest {

  @Test
  @Timeout(60)
  void aThousandUnitsAreAssessedInSeconds() {
    LargePlan large = LargePlan.of(1_000);
    Instant end =
        ZonedDateTime.of(2021, 12, 31, 20, 0, 0, 0, large.plan().settings().zone()).toInstant();

    long started = System.nanoTime();
    Standings standings = Standings.at(large.plan(), large.reports(), end);
    Duration once = Duration.ofNanos(System.nanoTime() - started);
    List<Rating> ratings = Ratings.upTo(large.plan(), large.reports(), end);

    assertThat(standings.linesInForce()).hasSize(228_000);
    assertThat(ratings).hasSize(11_000);
    assertThat(once).isLessThan(Duration.ofSeconds(20));
  }
}
