package vn.tiendo.workbook.master;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.standing.Standings;

/**
 * How things went month by month: where everything stood at the end of each month that has ended,
 * and where it stands now.
 */
record Course(List<Stage> stages) {

  /**
   * @param period the month; of the last stage the one that has not ended
   */
  record Stage(Period period, Standings standings) {}

  Course {
    stages = List.copyOf(stages);
  }

  /** The stages of the months that have begun by the dossier's moment, in order. */
  static Course of(Dossier dossier) {
    Plan plan = dossier.plan();
    List<Stage> stages = new ArrayList<>();
    for (Period month : months(plan)) {
      Instant begin = month.from().atStartOfDay(plan.settings().zone()).toInstant();
      Instant end =
          month.to().plusDays(1).atStartOfDay(plan.settings().zone()).toInstant().minusSeconds(1);
      if (!end.isAfter(dossier.asOf())) {
        stages.add(new Stage(month, Standings.at(plan, dossier.reports(), end)));
      } else if (!begin.isAfter(dossier.asOf())) {
        stages.add(new Stage(month, dossier.standings()));
      }
    }
    return new Course(stages);
  }

  /** The months among the plan's periods, in their order. */
  static List<Period> months(Plan plan) {
    return plan.periods().stream().filter(p -> p.kind() == Period.Kind.MONTH).toList();
  }
}
