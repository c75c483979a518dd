package vn.tiendo.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.job.batch.BatchTables;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.Home;
import vn.tiendo.job.home.HomeLock;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.job.home.MailSettings;
import vn.tiendo.job.plans.CronExpressions;
import vn.tiendo.job.plans.KnownPrecedents;
import vn.tiendo.job.plans.PlanLibrary;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Dossiers;
import vn.tiendo.ledger.FolderArchive;
import vn.tiendo.ledger.HomeFacts;
import vn.tiendo.ledger.LedgerDatabase;
import vn.tiendo.ledger.Outbox;
import vn.tiendo.ledger.PlanVersions;
import vn.tiendo.ledger.PlannedOccurrences;
import vn.tiendo.ledger.PlannedOccurrences.PlannedOccurrence;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.Timetable;
import vn.tiendo.workbook.plan.PlanFile;
import vn.tiendo.workbook.plan.PlanFolder;

/**
 * A home looked at without writing into it, also while another process works there. It is meant to
 * be open for seconds: a process that wants to begin work waits for it.
 */
public final class HomeView implements AutoCloseable {

  /**
   * A run of a job.
   *
   * @param job its name, {@code ingest}
   * @param status {@code COMPLETED}, {@code FAILED} or {@code STARTED}
   * @param seconds how long it took, up to now where it is not over
   */
  public record Run(String job, String status, Instant started, double seconds) {}

  private final Home home;
  private final MailSettings mail;
  private final HomeLock lock;
  private final LedgerDatabase database;
  private final JdbcClient jdbc;
  private final HomeFacts facts;
  private final Archive archive;
  private final PlanLibrary library;
  private final Dossiers dossiers;
  private final Clock clock;

  private HomeView(
      Home home, MailSettings mail, HomeLock lock, LedgerDatabase database, Clock clock) {
    this.home = home;
    this.mail = mail;
    this.lock = lock;
    this.database = database;
    this.clock = clock;
    this.jdbc = JdbcClient.create(new JdbcTemplate(database.source()));
    this.facts = new HomeFacts(jdbc);
    this.archive = new FolderArchive(home.archive());
    this.library = new PlanLibrary(archive, new PlanVersions(jdbc));
    this.dossiers = new Dossiers(jdbc, new KnownPrecedents(library));
  }

  /**
   * Opens a home to look at it. One that never worked is looked at as an empty one.
   *
   * @throws IOException if its folders cannot be read
   */
  public static HomeView open(HomeSettings settings, Clock clock) throws IOException {
    Home home = settings.home();
    MailSettings mail = settings.mail();
    HomeLock lock = HomeLock.forReading(home);
    try {
      boolean worked = Files.exists(home.ledger().resolveSibling("ledger.mv.db"));
      LedgerDatabase database =
          worked
              ? LedgerDatabase.inFile(home.ledger(), new BatchTables())
              : LedgerDatabase.inMemory(new BatchTables());
      return new HomeView(home, mail, lock, database, clock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  public Home home() {
    return home;
  }

  MailSettings mail() {
    return mail;
  }

  /** The home's clock and its looks. */
  public HomeFacts facts() {
    return facts;
  }

  /** Whether the home plays the sample year. */
  public boolean isDemo() {
    return facts.isDemo();
  }

  /** The moment at which the home is looked at by default: a demo's own, else now. */
  public Instant now() {
    Instant worked = facts.findClock().orElse(Instant.MIN);
    Instant now = clock.now();
    return facts.isDemo() || now.isBefore(worked) ? worked : now;
  }

  /**
   * The plans as they stood at a moment. Before the home has worked, those of jobs/ as they are.
   *
   * @return in the order in which they first came into force
   */
  public List<Plan> plans(Instant asOf) throws IOException {
    List<Plan> known = library.at(asOf);
    if (!known.isEmpty()) {
      return known;
    }
    return new PlanFolder(home.jobs())
        .read().stream().map(PlanFile::plan).flatMap(Optional::stream).toList();
  }

  /** Everything known of a plan at a moment. */
  public Dossier dossier(Plan plan, Instant asOf) {
    return dossiers.at(plan, asOf);
  }

  public Optional<Arrival> findArrival(long id) {
    return dossiers.find(id);
  }

  /** The letters, to be read. */
  public Outbox outbox() {
    return new Outbox(jdbc, new TransactionTemplate(new JdbcTransactionManager(database.source())));
  }

  public Archive archive() {
    return archive;
  }

  /** What had become by a moment of a plan's latest planned moments, the latest first. */
  public List<PlannedOccurrence> occurrences(Plan plan, Instant asOf, int most) {
    return new PlannedOccurrences(jdbc)
        .latest(plan.code(), most).stream()
            .filter(occurrence -> !occurrence.doneAt().isAfter(asOf))
            .toList();
  }

  /** The last run of each job, by name. */
  public List<Run> lastRuns() {
    List<Run> runs = new ArrayList<>();
    jdbc.sql(
            """
            select i.job_name, e.status, e.start_time, e.end_time
            from batch_job_execution e join batch_job_instance i
              on i.job_instance_id = e.job_instance_id
            where e.job_execution_id in
              (select max(f.job_execution_id) from batch_job_execution f
                join batch_job_instance j on j.job_instance_id = f.job_instance_id
                group by j.job_name)
            order by i.job_name
            """)
        .query(
            row -> {
              LocalDateTime started = row.getObject("start_time", LocalDateTime.class);
              LocalDateTime ended = row.getObject("end_time", LocalDateTime.class);
              if (started != null) {
                runs.add(run(row.getString("job_name"), row.getString("status"), started, ended));
              }
            });
    return runs;
  }

  /** Spring Batch records its times in the machine's zone. */
  private Run run(String job, String status, LocalDateTime started, @Nullable LocalDateTime ended) {
    ZoneId zone = ZoneId.systemDefault();
    Instant from = started.atZone(zone).toInstant();
    Instant to = ended == null ? clock.now() : ended.atZone(zone).toInstant();
    return new Run(job, status, from, (to.toEpochMilli() - from.toEpochMilli()) / 1000.0);
  }

  /** The next run of each job that a plan's schedule asks for after a moment, in order of time. */
  public List<Timetable.Run> nextRuns(Plan plan, Instant after) {
    Timetable timetable = new Timetable(plan, new CronExpressions());
    return Stream.of(PlannedJob.values())
        .flatMap(job -> timetable.findNext(job, after).stream())
        .sorted(Comparator.comparing(Timetable.Run::at))
        .toList();
  }

  /**
   * Copies the bytes of any version that arrived or was sent.
   *
   * @throws IOException also if they were never stored; its message names the hash
   */
  public void copy(String sha256, OutputStream target) throws IOException {
    archive.copy(sha256, target);
  }

  @Override
  public void close() throws IOException {
    database.close();
    lock.close();
  }
}
