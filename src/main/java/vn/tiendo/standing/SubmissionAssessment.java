package vn.tiendo.standing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tiendo.plan.Deadline;
import vn.tiendo.plan.Extension;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;

/** How units report: which of their reports are due, in time, late, missing, returned. */
final class SubmissionAssessment {

  private final Plan plan;
  private final Timeline timeline;

  SubmissionAssessment(Plan plan, Timeline timeline) {
    this.plan = plan;
    this.timeline = timeline;
  }

  UnitStanding of(Unit unit, List<ReportsOfPeriod> reports) {
    List<Submission> submissions = reports.stream().map(this::of).toList();
    List<Submission> due = submissions.stream().filter(this::isExpectedNow).toList();
    return new UnitStanding(
        unit,
        due.size(),
        (int) due.stream().filter(Submission::isReceived).count(),
        (int) due.stream().filter(this::countsAsOnTime).count(),
        (int) due.stream().filter(s -> s.state() == Submission.State.LATE).count(),
        due.stream().filter(s -> !s.isReceived()).map(Submission::period).toList(),
        submissions.stream()
            .filter(s -> s.state() == Submission.State.RETURNED)
            .map(Submission::period)
            .toList(),
        submissions);
  }

  /** Where the plan leaves unchanged reports out of the rate, they are received and no more. */
  private boolean countsAsOnTime(Submission submission) {
    return submission.state() == Submission.State.ON_TIME
        && (!submission.unchanged() || plan.settings().unchangedCountsAsOnTime());
  }

  private boolean isExpectedNow(Submission submission) {
    return submission.isExpected() && timeline.isDue(submission.due());
  }

  Submission of(ReportsOfPeriod reports) {
    Collection<ReceivedReport> inForce = reports.inForce();
    Deadline due = plan.dueOf(reports.period(), reports.unit());
    Optional<Instant> first = reports.firstArrival();
    return new Submission(
        reports.unit().code(),
        reports.period().code(),
        state(reports, due, first),
        due,
        first.orElse(null),
        reports.arrived().size(),
        inForce.stream().mapToInt(report -> report.rows().rejected()).sum(),
        !inForce.isEmpty() && inForce.stream().allMatch(ReceivedReport::nil),
        !inForce.isEmpty() && inForce.stream().allMatch(ReceivedReport::unchanged));
  }

  private Submission.State state(
      ReportsOfPeriod reports, Deadline due, Optional<Instant> firstArrival) {
    if (!plan.expects(reports.period(), reports.unit())) {
      return Submission.State.NOT_EXPECTED;
    }
    if (plan.findExtension(reports.unit(), reports.period()).stream()
        .anyMatch(Extension::excused)) {
      return Submission.State.EXCUSED;
    }
    if (firstArrival.isPresent()) {
      return due.isPassedAt(firstArrival.get(), plan.settings().zone())
          ? Submission.State.LATE
          : Submission.State.ON_TIME;
    }
    if (reports.onlyRejected()) {
      return Submission.State.RETURNED;
    }
    return timeline.isDue(due) ? Submission.State.MISSING : Submission.State.NOT_YET_DUE;
  }
}
