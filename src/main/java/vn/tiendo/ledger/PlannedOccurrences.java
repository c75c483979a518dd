package vn.tiendo.ledger;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.plan.PlannedJob;

/** What became of every planned moment of the plans' schedules, polls for new files aside. */
public final class PlannedOccurrences {

  /** What became of a planned moment. */
  public enum Outcome {
    ON_TIME("on-time"),
    /** It was made up for later, as of its own moment, for nothing ran at the time. */
    LATE("late"),
    /** It was left out, for a reason. */
    SKIPPED("skipped");

    private final String code;

    Outcome(String code) {
      this.code = code;
    }

    /** The code in the ledger and in {@code status --json}. */
    public String code() {
      return code;
    }

    private static Outcome of(String code) {
      for (Outcome outcome : values()) {
        if (outcome.code.equals(code)) {
          return outcome;
        }
      }
      throw new IllegalArgumentException("no such outcome: " + code);
    }
  }

  /** Why a planned moment was left out. */
  public enum Reason {
    /** A later one of the same job, made at the same time, did for it. */
    OVERTAKEN("overtaken"),
    /** What it asks for could not be done; the Office was told. */
    FAILED("failed"),
    /** A home that plays the sample year needs none. */
    SAMPLE_YEAR("sample-year");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The code in the ledger and in {@code status --json}. */
    public String code() {
      return code;
    }

    private static @Nullable Reason of(@Nullable String code) {
      return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst().orElse(null);
    }
  }

  /**
   * A planned moment that has passed.
   *
   * @param doneAt when it was seen to
   * @param reason why it was skipped, null where it was not
   */
  public record PlannedOccurrence(
      String plan,
      PlannedJob job,
      Instant plannedAt,
      Outcome outcome,
      Instant doneAt,
      @Nullable Reason reason) {}

  private final JdbcClient jdbc;

  public PlannedOccurrences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes down what became of a moment; what is written down of it already stays. */
  public void put(PlannedOccurrence occurrence) {
    boolean isKnown =
        jdbc.sql("select count(*) from occurrence where plan = ? and job = ? and planned_at = ?")
                .param(occurrence.plan())
                .param(occurrence.job().code())
                .param(Moments.column(occurrence.plannedAt()))
                .query(Long.class)
                .single()
            > 0;
    if (!isKnown) {
      jdbc.sql(
              """
              insert into occurrence (plan, job, planned_at, outcome, done_at, reason)
              values (?, ?, ?, ?, ?, ?)
              """)
          .param(occurrence.plan())
          .param(occurrence.job().code())
          .param(Moments.column(occurrence.plannedAt()))
          .param(occurrence.outcome().code())
          .param(Moments.column(occurrence.doneAt()))
          .param(occurrence.reason() == null ? null : occurrence.reason().code())
          .update();
    }
  }

  /** The latest of a plan's, the latest first. */
  public List<PlannedOccurrence> latest(String plan, int most) {
    return jdbc.sql(
            """
            select * from occurrence where plan = ?
            order by planned_at desc, job fetch first %d rows only
            """
                .formatted(most))
        .param(plan)
        .query(
            (row, number) ->
                new PlannedOccurrence(
                    row.getString("plan"),
                    PlannedJob.findByCode(row.getString("job")).orElseThrow(),
                    Moments.get(row, "planned_at"),
                    Outcome.of(row.getString("outcome")),
                    Moments.get(row, "done_at"),
                    Reason.of(row.getString("reason"))))
        .list();
  }
}
