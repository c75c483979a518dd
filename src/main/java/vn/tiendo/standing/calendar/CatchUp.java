package vn.tiendo.standing.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.Timetable;

/**
 * A planned run that is to be made now, and those of the same job that it stands for because they
 * were missed while nothing ran.
 *
 * @param at the planned moment it is of
 * @param overtaken how many earlier runs it makes needless
 * @param firstOvertaken the planned moment of the first of those, null where there is none
 */
public record CatchUp(PlannedJob job, Instant at, int overtaken, @Nullable Instant firstOvertaken) {

  /**
   * The runs to be made of what fell due after a moment, up to and including another, in order of
   * their planned moments. Every summary is made up for, each as of its own moment; of any other
   * job the last one does for all. Intake is a poll, of which none is missed, and not among them.
   */
  public static List<CatchUp> between(Timetable timetable, Instant after, Instant upTo) {
    List<CatchUp> runs = new ArrayList<>();
    for (PlannedJob job : PlannedJob.values()) {
      if (job != PlannedJob.INTAKE) {
        runs.addAll(of(job, timetable, after, upTo));
      }
    }
    runs.sort(Comparator.comparing(CatchUp::at).thenComparing(CatchUp::job));
    return runs;
  }

  /** The runs of one job to be made of what fell due, in order. */
  static List<CatchUp> of(PlannedJob job, Timetable timetable, Instant after, Instant upTo) {
    List<Timetable.Run> missed = timetable.between(job, after, upTo);
    if (job == PlannedJob.SUMMARY) {
      return missed.stream().map(run -> new CatchUp(job, run.at(), 0, null)).toList();
    }
    return missed.isEmpty() ? List.of() : List.of(last(missed));
  }

  private static CatchUp last(List<Timetable.Run> missed) {
    Timetable.Run last = missed.get(missed.size() - 1);
    Instant first = missed.size() == 1 ? null : missed.get(0).at();
    return new CatchUp(last.job(), last.at(), missed.size() - 1, first);
  }
}
