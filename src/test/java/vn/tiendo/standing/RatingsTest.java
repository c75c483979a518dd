package vn.tiendo.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.Criteria.Measure;
import vn.tiendo.plan.Level;
import vn.tiendo.plan.OfficeRating;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.text.Language;

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

  @Test
  void rowsReturnedAtTheFirstTryCostPointsInSeptember() {
    // 30 for its reports, 50 × 5.5 / 6 for its tasks, 20 × 12 / 18 for its rows
    assertThat(points("2021-09", "BTCKT")).isEqualTo("89.17");
  }

  @Test
  void monthsThatAreNotOverHaveNoRatings() {
    List<Rating> ratings =
        Ratings.upTo(year.plan(), year.reports(), year.moment("2021-06-30T23:59:58"));

    assertThat(ratings).extracting(Rating::period).doesNotContain("2021-06").contains("2021-05");
    assertThat(ratings).hasSize(20);
  }

  @Test
  void theOfficesOwnWordStandsOverTheSuggestion() {
    OfficeRating own =
        new OfficeRating("BTG", "2021-06", Level.GOOD, "Chiến dịch còn chậm", "Họp ngày 28/6");
    Plan plan = ChangedPlan.from(year.plan()).rating(own).plan();
    Rating rating = rated(plan, "2021-06", "BTG");

    assertThat(rating.suggested()).isEqualTo(Level.EXCELLENT);
    assertThat(rating.level()).isEqualTo(Level.GOOD);
    assertThat(new RatingWords(plan, Language.VI).remark(rating)).isEqualTo("Chiến dịch còn chậm");
  }

  @Test
  void theYearIsTheMeanOfItsMonths() {
    List<Rating> months = Ratings.upTo(year.plan(), year.reports(), year.moment("2021-06-30"));
    List<Rating> ratings = Ratings.ofYear(year.plan(), months);

    assertThat(ratings).extracting(Rating::period).containsOnly("2021-Y");
    // BPT: 100, 100, 100, 0, 100, 100
    assertThat(ratings.get(2).points()).isCloseTo(500.0 / 6, within(1e-6));
    assertThat(ratings.get(2).level()).isEqualTo(Level.GOOD);
  }

  @Test
  void theYearIsClassifiedWhenItIsOver() {
    assertThat(Ratings.upTo(year.plan(), year.reports(), year.moment("2021-12-31T23:59:58")))
        .extracting(Rating::period)
        .doesNotContain("2021-Y");
    assertThat(ratingsOf("2021-Y")).hasSize(4);
  }

  @Test
  void unitsMayAnswerBeforeTheLeadershipSeesAMonthsRatings() {
    Period june = year.plan().findPeriod("2021-06").orElseThrow();

    assertThat(Ratings.shownFrom(year.plan(), june)).isEqualTo(year.moment("2021-07-04T00:00"));
  }

  @Test
  void everyPointIsExplainedByItsEvidence() {
    RatingWords words = new RatingWords(year.plan(), Language.VI);
    Rating office = rated(year.plan(), "2021-06", "VP");

    assertThat(office.scores().stream().map(words::explanation))
        .containsExactly(
            "20/30 điểm. Tháng 6: trễ hạn; Quý II: trễ hạn; 6 tháng đầu năm: đúng hạn",
            "43,75/50 điểm. 1.1: hoàn thành đúng hạn; 1.2: hoàn thành đúng hạn;"
                + " 1.3: hoàn thành trễ hạn; 1.4: bảo đảm thời hạn",
            "20/20 điểm. Tháng 6: 4/4 dòng hợp lệ; Quý II: 4/4 dòng hợp lệ;"
                + " 6 tháng đầu năm: 4/4 dòng hợp lệ");
    assertThat(words.remark(office))
        .isEqualTo(
            "Nộp đúng hạn 1/3 báo cáo; trễ hạn: Tháng 6, Quý II."
                + " Nhiệm vụ theo thời hạn: bảo đảm 3/4; hoàn thành trễ hạn: 1.3."
                + " Số liệu hợp lệ ngay từ lần nộp đầu.");
  }

  @Test
  void aUnitThatSentNothingIsRatedOnItsReportsAlone() {
    Rating april = rated(year.plan(), "2021-04", "BPT");

    assertThat(april.scores())
        .extracting(Rating.Score::measure)
        .containsExactly(Measure.REPORTS_ON_TIME);
    assertThat(new RatingWords(year.plan(), Language.EN).remark(april))
        .isEqualTo("0 of 1 reports in time; missing or still returned: Tháng 4.");
  }

  private Rating rated(Plan plan, String month, String unit) {
    return Ratings.upTo(plan, year.reports(), year.moment("2021-12-31")).stream()
        .filter(rating -> rating.unit().equals(unit) && rating.period().equals(month))
        .findFirst()
        .orElseThrow();
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
