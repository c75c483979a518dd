package vn.tiendo.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.Level;

class RatingsTest {

  private final SampleYear year = SampleYear.of2021();

  @Test
  void juneIsRatedAsTheGuideWorksItOut() {
    List<Rating> ratings = ratingsOf("2021-06");

    assertThat(ratings).extracting(Rating::unit).containsExactly("VP", "BTG", "BPT", "BTCKT");
    assertThat(ratings)
        .extracting(rating -> "%.2f".formatted(rating.points()))
        .containsExactly("83.75", "90.00", "100.00", "95.83");
    assertThat(ratings)
        .extracting(Rating::level)
        .containsExactly(Level.GOOD, Level.EXCELLENT, Level.EXCELLENT, Level.EXCELLENT);
  }

  @Test
  void aLateReportAndAMonthNotStartedCostPointsInMay() {
    assertThat(points("2021-05", "BTCKT")).isEqualTo("72.50");
  }

  @Test
  void aUnitThatSendsNothingHasNoPoints() {
    assertThat(points("2021-04", "BPT")).isEqualTo("0.00");
  }

  private String points(String month, String unit) {
    return ratingsOf(month).stream()
        .filter(rating -> rating.unit().equals(unit))
        .map(rating -> "%.2f".formatted(rating.points()))
        .findFirst()
        .orElse("none");
  }

  private List<Rating> ratingsOf(String month) {
    return Ratings.upTo(year.plan(), year.reports(), year.moment("2021-12-31")).stream()
        .filter(rating -> rating.period().equals(month))
        .toList();
  }
}
