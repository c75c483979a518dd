package vn.tiendo.standing;

import java.util.List;
import vn.tiendo.plan.Unit;

/**
 * How a unit reports.
 *
 * @param expected reports due by the moment
 * @param received of those, how many were received
 * @param missing codes of periods that are due and not received, returned ones among them
 * @param returned codes of periods, due or not, whose report was only ever rejected
 * @param submissions one for each period of the plan, in its order
 */
public record UnitStanding(
    Unit unit,
    int expected,
    int received,
    int onTime,
    int late,
    List<String> missing,
    List<String> returned,
    List<Submission> submissions) {

  public UnitStanding {
    missing = List.copyOf(missing);
    returned = List.copyOf(returned);
    submissions = List.copyOf(submissions);
  }
}
