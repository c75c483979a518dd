package vn.tiendo.job.batch;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets the record of runs that ended long ago. Those that are not over are kept. */
public final class OldRuns {

  private static final String OLD =
      "select job_execution_id from batch_job_execution where end_time < ?";

  /** Those that refer to others first. */
  private static final List<String> DELETES =
      List.of(
          """
          delete from batch_step_execution_context where step_execution_id in
            (select step_execution_id from batch_step_execution where job_execution_id in (%s))
          """
              .formatted(OLD),
          "delete from batch_step_execution where job_execution_id in (" + OLD + ")",
          "delete from batch_job_execution_context where job_execution_id in (" + OLD + ")",
          "delete from batch_job_execution_params where job_execution_id in (" + OLD + ")",
          "delete from batch_job_execution where end_time < ?");

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  public OldRuns(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  public void forgetThoseBefore(Instant moment) {
    // Spring Batch records its times in the machine's zone.
    LocalDateTime before = LocalDateTime.ofInstant(moment, ZoneId.systemDefault());
    boolean any =
        jdbc.sql("select count(*) from batch_job_execution where end_time < ?")
                .param(before)
                .query(Long.class)
                .single()
            > 0;
    if (any) {
      transaction.executeWithoutResult(
          status -> {
            DELETES.forEach(sql -> jdbc.sql(sql).param(before).update());
            jdbc.sql(
                    """
                    delete from batch_job_instance where job_instance_id not in
                      (select job_instance_id from batch_job_execution)
                    """)
                .update();
          });
    }
  }
}
