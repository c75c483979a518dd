package vn.tiendo.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.plan.Plan;
import vn.tiendo.standing.Ratings;
import vn.tiendo.standing.ReceivedReport;
import vn.tiendo.standing.Standings;

/** Makes dossiers out of the ledger. */
public final class Dossiers {

  private final ArrivalRows rows;
  private final HomeFacts facts;
  private final Precedents.Source precedents;

  public Dossiers(JdbcClient jdbc, Precedents.Source precedents) {
    this.precedents = precedents;
    this.rows = new ArrivalRows(jdbc);
    this.facts = new HomeFacts(jdbc);
  }

  /**
   * Everything known of a plan at a moment. An arrival of which nobody can tell the plan is in the
   * dossier of every plan.
   *
   * @param plan as it stood at the moment
   */
  public Dossier at(Plan plan, Instant asOf) {
    List<Arrival> arrivals = rows.read(plan.code(), asOf);
    List<ReceivedReport> reports = ReceivedReports.of(plan, arrivals, rows.judgements(plan.code()));
    Optional<Instant> last =
        arrivals.stream().map(Arrival::arrivedAt).max(Comparator.naturalOrder());
    return new Dossier(
        plan,
        asOf,
        last.orElse(asOf),
        Standings.at(plan, reports, asOf),
        reports,
        arrivals,
        Ratings.upTo(plan, reports, asOf),
        facts.findFirstLook().orElse(null),
        precedents.of(plan, asOf));
  }

  /** One arrival with all it says, as of now. */
  public Optional<Arrival> find(long id) {
    return rows.find(id);
  }

  /** The reports of a plan in order of arrival, withdrawn ones left out, for judging later ones. */
  public List<ReceivedReport> reports(Plan plan) {
    return new ArrayList<>(
        ReceivedReports.of(
            plan, rows.read(plan.code(), Instant.MAX), rows.judgements(plan.code())));
  }
}
