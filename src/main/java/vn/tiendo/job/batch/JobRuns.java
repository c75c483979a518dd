package vn.tiendo.job.batch;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts jobs, each run under a number of its own, and takes up runs that a crash cut short. */
public final class JobRuns {

  private static final Logger LOG = LoggerFactory.getLogger(JobRuns.class);

  private final JobOperator operator;
  private final JobRepository repository;
  private final JdbcClient jdbc;
  private volatile boolean stopping;

  public JobRuns(JobOperator operator, JobRepository repository, JdbcClient jdbc) {
    this.operator = operator;
    this.repository = repository;
    this.jdbc = jdbc;
  }

  /**
   * Runs a job to its end.
   *
   * @throws RunFailed with the reason if it does not complete
   */
  public void run(Job job) throws RunFailed {
    if (stopping) {
      throw new RunFailed(job.getName(), new IllegalStateException("the process is told to end"));
    }
    long number =
        jdbc.sql("select coalesce(max(job_instance_id), 0) + 1 from batch_job_instance")
            .query(Long.class)
            .single();
    try {
      requireCompleted(
          operator.start(job, new JobParametersBuilder().addLong("run", number).toJobParameters()));
    } catch (JobExecutionException e) {
      throw new RunFailed(job.getName(), e);
    }
  }

  /** Something a job of one step does. */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }

  /** Runs a job of one step to its end. */
  public void run(String name, Action action) throws RunFailed {
    Tasklet tasklet =
        (contribution, chunk) -> {
          action.run();
          return RepeatStatus.FINISHED;
        };
    run(
        new JobBuilder(name, repository)
            .start(
                new StepBuilder(name, repository)
                    .tasklet(tasklet, new ResourcelessTransactionManager())
                    .build())
            .build());
  }

  /**
   * Goes on with runs that were cut short. Only the home's one writer may call this: nothing else
   * tells a run that died from one that lives. A job of one step is not run again here: what it
   * left undone is found undone by the next run.
   */
  public void recover(Job restartable) throws RunFailed {
    for (String name : repository.getJobNames()) {
      for (JobExecution execution : repository.findRunningJobExecutions(name)) {
        JobExecution recovered = operator.recover(execution);
        if (name.equals(restartable.getName())) {
          restart(recovered);
        }
      }
    }
  }

  /**
   * Asks the runs that are at work to end after the chunk in work; what they leave undone is found
   * undone by the next. May be called from any thread.
   */
  public void stop() {
    stopping = true;
    for (String name : repository.getJobNames()) {
      for (JobExecution execution : repository.findRunningJobExecutions(name)) {
        stop(execution);
      }
    }
  }

  private void stop(JobExecution execution) {
    try {
      operator.stop(execution);
    } catch (JobExecutionException overMeanwhile) {
      LOG.debug("nothing to stop: {}", execution, overMeanwhile);
    }
  }

  private void restart(JobExecution execution) throws RunFailed {
    try {
      requireCompleted(operator.restart(execution));
    } catch (JobExecutionException e) {
      throw new RunFailed(execution.getJobInstance().getJobName(), e);
    }
  }

  private static void requireCompleted(JobExecution execution) throws RunFailed {
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      List<Throwable> failures = execution.getAllFailureExceptions();
      throw new RunFailed(
          execution.getJobInstance().getJobName(),
          failures.isEmpty()
              ? new IllegalStateException(execution.getExitStatus().toString())
              : failures.get(0));
    }
  }
}
