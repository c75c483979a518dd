package vn.tiendo.job.batch;

import java.io.Serial;

/**
 * A run that did not come to its end: the disk is full, output/ cannot be written. What was done is
 * kept, and the same command again goes on from there. The cause says what it was.
 */
public final class RunFailed extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String job;

  public RunFailed(String job, Throwable cause) {
    super("the job %s failed: %s".formatted(job, cause), cause);
    this.job = job;
  }

  /** The job's name. */
  public String job() {
    return job;
  }
}
