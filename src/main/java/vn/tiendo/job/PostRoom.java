package vn.tiendo.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.ledger.Outbox;
import vn.tiendo.letter.Delivery;
import vn.tiendo.letter.DeliveryReport;
import vn.tiendo.plan.Plan;

/** Brings out the letters that wait. */
final class PostRoom {

  private final Home home;
  private final Outbox outbox;
  private final Delivery delivery;
  private final JobRuns runs;

  PostRoom(Home home, Outbox outbox, Delivery delivery, JobRuns runs) {
    this.home = home;
    this.outbox = outbox;
    this.delivery = delivery;
    this.runs = runs;
  }

  /** Delivers the letters of these plans; where none waits no job is started. */
  DeliveryReport deliver(List<Plan> plans, Instant now) throws RunFailed {
    List<DeliveryReport> reports = new ArrayList<>();
    for (Plan plan : plans) {
      if (!outbox.waiting(plan.code()).isEmpty()) {
        runs.run(
            "deliver",
            () ->
                reports.add(
                    delivery.deliver(plan, home.outputOf(plan.code()).resolve("thu"), now, false)));
      }
    }
    return sum(reports);
  }

  private static DeliveryReport sum(List<DeliveryReport> reports) {
    return new DeliveryReport(
        reports.stream().mapToInt(DeliveryReport::settled).sum(),
        reports.stream().flatMap(report -> report.failed().stream()).toList(),
        reports.stream().mapToInt(DeliveryReport::dropped).sum(),
        reports.stream().mapToInt(DeliveryReport::waiting).sum(),
        reports.stream()
            .map(DeliveryReport::trouble)
            .filter(trouble -> trouble != null)
            .findFirst()
            .orElse(null));
  }
}
