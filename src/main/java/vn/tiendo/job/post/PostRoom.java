package vn.tiendo.job.post;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.tiendo.job.batch.JobRuns;
import vn.tiendo.job.batch.RunFailed;
import vn.tiendo.job.home.Home;
import vn.tiendo.ledger.Outbox;
import vn.tiendo.letter.Delivery;
import vn.tiendo.letter.Delivery.Urgency;
import vn.tiendo.letter.DeliveryReport;
import vn.tiendo.plan.Plan;

/**
 * Brings out the letters that wait. Where the process stays up a mail server is talked to beside
 * the other work, so that a slow one holds up nothing. For one calling thread.
 */
public final class PostRoom implements AutoCloseable {

  /** At the end, the letter on its way is waited for so long; the next process repeats it. */
  private static final long PATIENCE_SECONDS = 10;

  private final Home home;
  private final Outbox outbox;
  private final Delivery delivery;
  private final JobRuns runs;
  private final ExecutorService postman =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "post");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable Future<DeliveryReport> onItsWay;

  public PostRoom(Home home, Outbox outbox, Delivery delivery, JobRuns runs) {
    this.home = home;
    this.outbox = outbox;
    this.delivery = delivery;
    this.runs = runs;
  }

  /** Delivers the letters of these plans, all of them; where none waits no job is started. */
  public DeliveryReport deliver(List<Plan> plans, Instant now) throws RunFailed {
    return deliver(
        plans.stream().filter(plan -> !outbox.waiting(plan.code()).isEmpty()).toList(),
        now,
        Urgency.NOW);
  }

  /**
   * Writes letters to disk, and begins to deliver those whose turn it is unless a delivery is still
   * at it. Where none is due no job is started.
   *
   * @return what was written to disk now, and what the delivery before did
   * @throws RunFailed also if the delivery before failed
   */
  public DeliveryReport deliverBeside(List<Plan> plans, Instant now) throws RunFailed, IOException {
    List<DeliveryReport> reports = new ArrayList<>();
    List<Plan> mailing = plans.stream().filter(delivery::mails).toList();
    List<Plan> filing = plans.stream().filter(plan -> !delivery.mails(plan)).toList();
    reports.add(deliver(filing, now));
    for (Plan plan : mailing) {
      delivery.keepCopies(plan, folderOf(plan));
    }
    Future<DeliveryReport> before = onItsWay;
    if (before != null && !before.isDone()) {
      return sum(reports);
    }
    onItsWay = null;
    List<Plan> due = mailing.stream().filter(plan -> delivery.hasDue(plan, now)).toList();
    if (!due.isEmpty()) {
      Callable<DeliveryReport> work = () -> deliver(due, now, Urgency.IN_TURN);
      onItsWay = postman.submit(work);
    }
    if (before != null) {
      reports.add(resultOf(before));
    }
    return sum(reports);
  }

  private static DeliveryReport resultOf(Future<DeliveryReport> done) throws RunFailed {
    try {
      return done.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RunFailed failed ? failed : new RunFailed("deliver", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunFailed("deliver", e);
    }
  }

  private DeliveryReport deliver(List<Plan> plans, Instant now, Urgency urgency) throws RunFailed {
    List<DeliveryReport> reports = new ArrayList<>();
    for (Plan plan : plans) {
      runs.run("deliver", () -> reports.add(delivery.deliver(plan, folderOf(plan), now, urgency)));
    }
    return sum(reports);
  }

  private Path folderOf(Plan plan) {
    return home.outputOf(plan.code()).resolve("thu");
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

  /** Ends a delivery in work after the letter on its way. */
  @Override
  public void close() {
    delivery.stop();
    postman.shutdown();
    try {
      if (!postman.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        postman.shutdownNow();
      }
    } catch (InterruptedException e) {
      postman.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
