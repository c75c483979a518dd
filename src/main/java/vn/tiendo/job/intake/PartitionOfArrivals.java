package vn.tiendo.job.intake;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** A step over the range of arrivals that its partition names. Its parts are made for each anew. */
final class PartitionOfArrivals implements Step {

  static final String NAME = "read-arrivals";
  static final String FROM = "from";
  static final String TO = "to";

  /** Makes the step that does the work. */
  @FunctionalInterface
  interface OverRange {

    /**
     * @param from the first id
     * @param to the last, included
     */
    Step step(long from, long to);
  }

  private final OverRange steps;

  PartitionOfArrivals(OverRange steps) {
    this.steps = steps;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public void execute(StepExecution execution) throws JobInterruptedException {
    ExecutionContext context = execution.getExecutionContext();
    steps.step(context.getLong(FROM), context.getLong(TO)).execute(execution);
  }
}
