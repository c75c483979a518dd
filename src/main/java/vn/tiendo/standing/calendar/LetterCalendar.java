package vn.tiendo.standing.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.Timetable;

/** Which letters a plan's schedule asks for. Receipts follow arrivals and are none of them. */
public final class LetterCalendar {

  /**
   * Letters to be composed, whoever gets them.
   *
   * @param at the moment they are of: what had arrived by then is in them
   * @param period the period summed up, null for letters about none
   * @param since the moment from which they count what is new: of a summary that of the one of the
   *     month, quarter … before, else of the last one of any period; of a reminder or escalation
   *     the one before; the plan's first moment where there was none
   */
  public record Due(LetterKind kind, Instant at, @Nullable Period period, Instant since) {}

  /** How far back the run before is looked for first; then twice as far, and so on. */
  private static final Duration A_WEEK = Duration.ofDays(7);

  private final Plan plan;
  private final Timetable timetable;

  public LetterCalendar(Plan plan, Timetable timetable) {
    this.plan = plan;
    this.timetable = timetable;
  }

  /**
   * The letters that fell due after the moment at which letters were last seen to, up to and
   * including another; in the order in which they are to be composed. Every summary that was missed
   * is made up for, as of its own moment; of reminders and escalations the last one does for all.
   */
  public List<Due> between(Instant after, Instant upTo) {
    List<Due> due = new ArrayList<>();
    for (Timetable.Run run : timetable.between(PlannedJob.SUMMARY, after, upTo)) {
      addSummaries(run.at(), due);
    }
    List<Timetable.Run> reminders = timetable.between(PlannedJob.REMIND, after, upTo);
    if (!reminders.isEmpty()) {
      Instant last = reminders.get(reminders.size() - 1).at();
      Instant since = lastRunUpTo(after, PlannedJob.REMIND);
      due.add(new Due(LetterKind.REMINDER, last, null, since));
      due.add(new Due(LetterKind.ESCALATION, last, null, since));
    }
    due.sort(Comparator.comparing(Due::at));
    return due;
  }

  /** A summary of each period that the moment sums up, and with them the workbook to the Office. */
  private void addSummaries(Instant at, List<Due> due) {
    List<Period> periods = timetable.summedUpAt(at);
    if (periods.isEmpty()) {
      return;
    }
    Instant before = lastRunUpTo(at.minusNanos(1), PlannedJob.SUMMARY);
    for (Period period : periods) {
      Instant since =
          plan.findPeriodBefore(period)
              .flatMap(timetable::findSummaryOf)
              .filter(moment -> moment.isBefore(at))
              .orElse(before);
      due.add(new Due(LetterKind.SUMMARY, at, period, since));
    }
    due.add(new Due(LetterKind.MASTER, at, null, before));
  }

  private Instant lastRunUpTo(Instant moment, PlannedJob job) {
    Instant first = plan.settings().from().atStartOfDay(plan.settings().zone()).toInstant();
    for (Duration back = A_WEEK; ; back = back.multipliedBy(2)) {
      Instant from = moment.minus(back);
      List<Timetable.Run> runs = timetable.between(job, from, moment);
      if (!runs.isEmpty()) {
        return runs.get(runs.size() - 1).at();
      }
      if (from.isBefore(first)) {
        return first;
      }
    }
  }
}
