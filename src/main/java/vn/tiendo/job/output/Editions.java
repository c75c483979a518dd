package vn.tiendo.job.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.job.batch.JobRuns;
import vn.tiendo.job.batch.RunFailed;
import vn.tiendo.ledger.Arrivals;
import vn.tiendo.ledger.Dossiers;
import vn.tiendo.ledger.HomeFacts;
import vn.tiendo.ledger.PlanVersions;
import vn.tiendo.plan.Plan;
import vn.tiendo.text.Language;

/** Keeps the current edition of each plan's master workbook up to date. */
public final class Editions {

  private static final String JOB = "consolidate";
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private final HomeFacts facts;
  private final Arrivals arrivals;
  private final PlanVersions versions;
  private final Dossiers dossiers;
  private final Consolidation consolidation;
  private final JobRuns runs;

  public Editions(
      HomeFacts facts,
      Arrivals arrivals,
      PlanVersions versions,
      Dossiers dossiers,
      Consolidation consolidation,
      JobRuns runs) {
    this.facts = facts;
    this.arrivals = arrivals;
    this.versions = versions;
    this.dossiers = dossiers;
    this.consolidation = consolidation;
    this.runs = runs;
  }

  /** Writes the editions of those plans of which something changed since they were written. */
  public List<OutputFile.Written> write(List<Plan> plans, Instant now)
      throws IOException, RunFailed {
    List<OutputFile.Written> written = new ArrayList<>();
    for (Plan plan : plans) {
      Path file = consolidation.fileOf(plan);
      String made = facts.findConsolidated(plan.code()).orElse("");
      if (!made.equals(madeFrom(plan, now) + stamp(file))) {
        runs.run(JOB, () -> written.add(consolidation.write(dossiers.at(plan, now))));
        facts.consolidated(plan.code(), madeFrom(plan, now) + stampOf(written));
      }
    }
    return written;
  }

  public List<OutputFile.Written> writeViews(List<Plan> plans, Instant asOf, Language language)
      throws RunFailed {
    List<OutputFile.Written> written = new ArrayList<>();
    for (Plan plan : plans) {
      runs.run(
          "view", () -> written.add(consolidation.writeView(dossiers.at(plan, asOf), language)));
    }
    return written;
  }

  /** Everything an edition depends on: the plan, what arrived, what was taken back, the day. */
  private String madeFrom(Plan plan, Instant now) {
    LocalDateTime local = LocalDateTime.ofInstant(now, plan.settings().zone());
    return "%s|%d|%d|%s%s|"
        .formatted(
            versions.findLast(plan.code()).map(PlanVersions.PlanVersion::sha256).orElse(""),
            arrivals.lastId(),
            arrivals.withdrawn(),
            local.toLocalDate(),
            local.toLocalTime().isBefore(LAST_SECOND) ? "" : " over");
  }

  /** An edition that could not be put in its place is written anew until it can. */
  private static String stampOf(List<OutputFile.Written> written) throws IOException {
    OutputFile.Written last = written.isEmpty() ? null : written.get(written.size() - 1);
    return last == null || last.outcome() == OutputFile.Outcome.BESIDE ? "" : stamp(last.file());
  }

  private static String stamp(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Files.size(file) + "@" + Files.getLastModifiedTime(file).toInstant()
        : "none";
  }
}
