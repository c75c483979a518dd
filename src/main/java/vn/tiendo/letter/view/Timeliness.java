package vn.tiendo.letter.view;

import java.time.Duration;
import java.time.Instant;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Deadline;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Report;
import vn.tiendo.report.Verdict;
import vn.tiendo.standing.ReceivedReport;

/** Whether a report came in time, and by how much it did not, in words. */
final class Timeliness {

  private final Dossier dossier;
  private final Wording wording;

  Timeliness(Dossier dossier, Wording wording) {
    this.dossier = dossier;
    this.wording = wording;
  }

  String of(Unit unit, Arrival arrival, Report report) {
    Period period =
        report.period() == null ? null : dossier.plan().findPeriod(report.period()).orElse(null);
    if (period == null) {
      return wording.say("timeliness.unknown");
    }
    if (arrival.isTrial()) {
      return wording.say("timeliness.trial");
    }
    if (isLaterVersion(unit, arrival, period)) {
      return wording.say("timeliness.later-version");
    }
    Deadline due = dossier.plan().dueOf(period, unit);
    Instant end = due.day().plusDays(1).atStartOfDay(dossier.plan().settings().zone()).toInstant();
    return due.isPassedAt(arrival.arrivedAt(), dossier.plan().settings().zone())
        ? wording.say("timeliness.late", lateness(end, arrival.arrivedAt()), wording.day(due.day()))
        : wording.say("timeliness.on-time", wording.day(due.day()));
  }

  private boolean isLaterVersion(Unit unit, Arrival arrival, Period period) {
    return dossier.reports().stream()
        .anyMatch(
            earlier ->
                earlier.unit().equals(unit.code())
                    && earlier.period().equals(period.code())
                    && earlier.verdict() != Verdict.REJECTED
                    && isBefore(earlier, arrival));
  }

  private static boolean isBefore(ReceivedReport earlier, Arrival arrival) {
    return earlier.arrival() != arrival.id() && !earlier.arrivedAt().isAfter(arrival.arrivedAt());
  }

  private String lateness(Instant due, Instant arrived) {
    Duration late = Duration.between(due, arrived);
    if (late.toHours() < 1) {
      return wording.say("duration.minutes", Math.max(1, late.toMinutes()));
    }
    return late.toDays() < 1
        ? wording.say("duration.hours", late.toHours())
        : wording.say("duration.days", late.toDays());
  }
}
