package vn.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Plan;
import vn.tiendo.standing.Rating;
import vn.tiendo.standing.ReceivedReport;
import vn.tiendo.standing.Standings;

/**
 * Everything known of a plan at a moment: what the master workbook, the letters and {@code status}
 * are made from.
 *
 * @param asOf the moment
 * @param printedMoment what is printed as the moment: the as-of day and the time of the last
 *     arrival, never the run's
 * @param standings where everything stands at the moment
 * @param reports every report received by the moment, rejected and replaced ones too, in order of
 *     arrival
 * @param arrivals every file that had arrived by the moment, in order of arrival
 * @param ratings suggested ratings, month by month up to the moment; empty before the first
 * @param firstLook the first look into input/, whose arrivals carry the files' own dates; null
 *     before it
 * @param precedents what the plan is compared with
 */
public record Dossier(
    Plan plan,
    Instant asOf,
    Instant printedMoment,
    Standings standings,
    List<ReceivedReport> reports,
    List<Arrival> arrivals,
    List<Rating> ratings,
    @Nullable Instant firstLook,
    Precedents precedents) {

  public Dossier {
    reports = List.copyOf(reports);
    arrivals = List.copyOf(arrivals);
    ratings = List.copyOf(ratings);
  }

  /** The day as of which everything is said: after the plan's last day that one. */
  public LocalDate day() {
    LocalDate day = plan.dayOf(asOf);
    return day.isAfter(plan.settings().to()) ? plan.settings().to() : day;
  }

  /** The same for others than the Office: nobody in charge of a task is named. */
  public Dossier withoutPersons() {
    if (!plan.namesPersons()) {
      return this;
    }
    Plan unnamed = plan.withoutPersons();
    return new Dossier(
        unnamed,
        asOf,
        printedMoment,
        Standings.at(unnamed, reports, asOf),
        reports,
        arrivals,
        ratings,
        firstLook,
        precedents);
  }
}
