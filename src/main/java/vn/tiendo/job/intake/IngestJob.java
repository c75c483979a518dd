package vn.tiendo.job.intake;

import java.util.HashMap;
import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tiendo.ledger.Arrivals;
import vn.tiendo.ledger.JournalEntry.FileArrived;
import vn.tiendo.ledger.Readings;

/**
 * The job that takes files in: the first step fixes the list of arrivals, the second reads them in
 * partitions, the third holds them against the history. Each step does what is not done yet, so
 * that a restart goes on where a crash left off.
 */
public final class IngestJob {

  static final String NAME = "ingest";

  private static final int ARRIVALS_A_PARTITION = 100;
  private static final int ARRIVALS_A_CHUNK = 20;

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final Arrivals arrivals;

  public IngestJob(
      JobRepository repository, PlatformTransactionManager transactions, Arrivals arrivals) {
    this.repository = repository;
    this.transactions = transactions;
    this.arrivals = arrivals;
  }

  /**
   * @param takeIn takes the files in that the current look found
   */
  public Job job(Tasklet takeIn, Step readPartition, TaskExecutor workers, HistoryJudge judge) {
    return new JobBuilder(NAME, repository)
        .start(tasklet("take-in", takeIn))
        .next(
            new StepBuilder("read", repository)
                .partitioner(readPartition.getName(), partitioner())
                .step(readPartition)
                .taskExecutor(workers)
                .build())
        .next(
            tasklet(
                "judge",
                (contribution, chunk) -> {
                  requireAllRead();
                  judge.judge();
                  return RepeatStatus.FINISHED;
                }))
        .build();
  }

  /** The step that reads one partition: its item is one arrival. */
  public Step readPartition(ArrivalReader processor, Readings readings) {
    ItemWriter<ReadArrival> writer =
        chunk -> chunk.forEach(read -> readings.put(read.arrival(), read.reading(), read.slip()));
    return new PartitionOfArrivals(
        (from, to) ->
            new StepBuilder(PartitionOfArrivals.NAME, repository)
                .<FileArrived, ReadArrival>chunk(ARRIVALS_A_CHUNK)
                .transactionManager(transactions)
                .reader(new UnreadArrivals(arrivals, from, to))
                .processor(processor)
                .writer(writer)
                .build());
  }

  /**
   * Cuts what has not been judged into ranges of ids. A range is named by its ids, and always the
   * same for the same arrivals, so that a restart finds its partitions again.
   */
  private Partitioner partitioner() {
    return gridSize -> {
      Map<String, ExecutionContext> partitions = new HashMap<>();
      for (FileArrived arrived : arrivals.find(Arrivals.State.ARRIVED)) {
        long from = arrived.id() - (arrived.id() - 1) % ARRIVALS_A_PARTITION;
        long to = from + ARRIVALS_A_PARTITION - 1;
        partitions.computeIfAbsent("arrivals-" + from + "-" + to, name -> context(from, to));
      }
      return partitions;
    };
  }

  private static ExecutionContext context(long from, long to) {
    ExecutionContext context = new ExecutionContext();
    context.putLong(PartitionOfArrivals.FROM, from);
    context.putLong(PartitionOfArrivals.TO, to);
    return context;
  }

  private void requireAllRead() {
    int unread = arrivals.find(Arrivals.State.ARRIVED).size();
    if (unread > 0) {
      throw new IllegalStateException(unread + " arrivals were not read by the step that reads");
    }
  }

  private Step tasklet(String name, Tasklet tasklet) {
    // What these steps write is in transactions of their own, smaller than the step.
    return new StepBuilder(name, repository)
        .tasklet(tasklet, new ResourcelessTransactionManager())
        .build();
  }
}
