package vn.tiendo.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.plan.OfficeRating;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;

/** The ratings of units, month by month, and their classification at the year's end. */
public final class Ratings {

  private final Plan plan;
  private final Assessment assessment;
  private final ReportShelf shelf;

  private Ratings(Plan plan, List<ReceivedReport> reports) {
    this.plan = plan;
    this.shelf = new ReportShelf(plan, reports);
    this.assessment = new Assessment(plan, shelf);
  }

  /**
   * The ratings of every month that was over at the moment, each as of that month's last second;
   * once the year is over, its classification after them.
   *
   * @return by month, then unit, in the plan's order; a unit for which nothing counts in a month
   *     has none
   */
  public static List<Rating> upTo(Plan plan, List<ReceivedReport> reports, Instant asOf) {
    Ratings ratings = new Ratings(plan, reports);
    List<Rating> all = new ArrayList<>();
    plan.periods().stream()
        .filter(period -> period.kind() == Period.Kind.MONTH)
        .filter(month -> !asOf.isBefore(lastSecondOf(plan, month.to())))
        .sorted(Comparator.comparing(Period::to))
        .forEach(month -> all.addAll(ratings.of(month)));
    if (!asOf.isBefore(lastSecondOf(plan, plan.settings().to()))) {
      all.addAll(ofYear(plan, all));
    }
    return List.copyOf(all);
  }

  /**
   * The classification from the months so far: for each unit the mean of its months. The session of
   * December decides on it before the year is over.
   *
   * @param months ratings of months as {@link #upTo} gives them
   * @return in the order of the plan's units; a unit without a month has none; empty where the plan
   *     has no period for the year
   */
  public static List<Rating> ofYear(Plan plan, List<Rating> months) {
    Optional<String> year =
        plan.periods().stream()
            .filter(period -> period.kind() == Period.Kind.YEAR)
            .map(Period::code)
            .findFirst();
    List<Rating> ratings = new ArrayList<>();
    year.ifPresent(
        code ->
            plan.units()
                .forEach(
                    unit ->
                        months.stream()
                            .filter(rating -> rating.unit().equals(unit.code()))
                            .mapToDouble(Rating::points)
                            .average()
                            .ifPresent(
                                mean ->
                                    ratings.add(
                                        rating(plan, unit.code(), code, mean, List.of())))));
    return ratings;
  }

  /**
   * The first moment at which the leadership sees a month's ratings: after the days in which units
   * may answer them.
   */
  public static Instant shownFrom(Plan plan, Period month) {
    LocalDate day = month.to().plusDays(1L + plan.settings().ratingReplyDays());
    return day.atStartOfDay(plan.settings().zone()).toInstant();
  }

  private static Instant lastSecondOf(Plan plan, LocalDate day) {
    return day.atTime(23, 59, 59).atZone(plan.settings().zone()).toInstant();
  }

  private List<Rating> of(Period month) {
    Standings standings = assessment.at(lastSecondOf(plan, month.to()));
    RatingCriteria criteria = new RatingCriteria(plan, month, standings, shelf);
    List<Rating> ratings = new ArrayList<>();
    for (UnitStanding unit : standings.units()) {
      List<Rating.Score> scores = criteria.scoresOf(unit);
      double maximum = scores.stream().mapToDouble(Rating.Score::maximum).sum();
      if (maximum > 0) {
        double points = scores.stream().mapToDouble(Rating.Score::points).sum() * 100 / maximum;
        ratings.add(rating(plan, unit.unit().code(), month.code(), points, scores));
      }
    }
    return ratings;
  }

  private static Rating rating(
      Plan plan, String unit, String period, double exact, List<Rating.Score> scores) {
    // A mean of shares may fall short of a threshold by a rounding error of the last bit.
    double points = Math.round(exact * 1e6) / 1e6;
    OfficeRating office =
        plan.officeRatings().stream()
            .filter(own -> own.unit().equals(unit) && own.period().equals(period))
            .findFirst()
            .orElse(null);
    return new Rating(unit, period, points, plan.criteria().levelOf(points), office, scores);
  }
}
