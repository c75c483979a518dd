package vn.tiendo.job.plans;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;
import vn.tiendo.plan.Occurrences;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Timetable;

/** Cron expressions as Spring reads them. */
public final class CronExpressions implements Occurrences.Cron {

  @Override
  public Optional<ZonedDateTime> findNext(String expression, ZonedDateTime after) {
    return Optional.ofNullable(CronExpression.parse(expression).next(after));
  }

  public static Occurrences occurrences(Plan plan) {
    return new Occurrences(plan.settings().zone(), plan.workingDays(), new CronExpressions());
  }

  public static Timetable timetable(Plan plan) {
    return new Timetable(plan, new CronExpressions());
  }
}
