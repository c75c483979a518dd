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
   * job the last one does for all.
   */
  public static List<CatchUp> between(Timetable timetable, Instant after, Instant upTo) {
    List<CatchUp> runs = new ArrayList<>();
    for (PlannedJob job : PlannedJob.values()) {
      List<Timetable.Run> missed = timetable.between(job, after, upTo);
      if (job == PlannedJob.SUMMARY) {
        missed.forEach(run -> runs.add(new CatchUp(job, run.at(), 0, null)));
      } else if (!missed.isEmpty()) {
        runs.add(last(missed));
      }
    }
    runs.sort(Comparator.comparing(CatchUp::at).thenComparing(CatchUp::job));
    return runs;
  }

  private static CatchUp last(List<Timetable.Run> missed) {
    Timetable.Run last = missed.get(missed.size() - 1);
    Instant first = missed.size() == 1 ? null : missed.get(0).at();
    return new CatchUp(last.job(), last.at(), missed.size() - 1, first);
  }
}
