package vn.tiendo.job;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.tiendo.job.batch.BatchTables;
import vn.tiendo.job.batch.JobRuns;
import vn.tiendo.job.batch.RunFailed;
import vn.tiendo.job.home.BackupPlace;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.Home;
import vn.tiendo.job.home.HomeInUse;
import vn.tiendo.job.home.HomeLock;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.job.home.MailSettings;
import vn.tiendo.job.intake.FileReader;
import vn.tiendo.job.output.MasterWriter;
import vn.tiendo.job.output.OutputFile;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Chronicle;
import vn.tiendo.ledger.HomeFacts;
import vn.tiendo.ledger.LedgerDatabase;
import vn.tiendo.text.Language;

/**
 * A home at work: takes in, consolidates, composes and delivers. While it is open this process is
 * the home's only writer. For one thread.
 */
public final class Engine implements AutoCloseable {

  private final HomeLock lock;
  private final LedgerDatabase database;
  private final AnnotationConfigApplicationContext context;
  private final Clock clock;

  private Engine(
      HomeLock lock,
      LedgerDatabase database,
      AnnotationConfigApplicationContext context,
      Clock clock) {
    this.lock = lock;
    this.database = database;
    this.context = context;
    this.clock = clock;
  }

  /**
   * Opens a home for work, and goes on with what a crash cut short.
   *
   * @param settings of the home, which need not be there yet
   * @throws HomeInUse if another process is writing in it
   * @throws IOException if its folders cannot be used
   * @throws RunFailed if what was cut short fails again
   */
  public static Engine open(HomeSettings settings, Clock clock)
      throws IOException, HomeInUse, RunFailed {
    return open(settings, clock, EngineParts.standard(settings.limits()));
  }

  static Engine open(HomeSettings settings, Clock clock, EngineParts parts)
      throws IOException, HomeInUse, RunFailed {
    Home home = settings.home();
    HomeLock lock = HomeLock.forWriting(home);
    LedgerDatabase database = null;
    AnnotationConfigApplicationContext context = null;
    try {
      database = LedgerDatabase.inFile(home.ledger(), new BatchTables());
      lock.openDoor();
      context = context(settings, home, clock, parts, database);
      Engine engine = new Engine(lock, database, context, clock);
      engine.goOn();
      return engine;
    } catch (IOException | RunFailed | RuntimeException e) {
      close(context, database, lock);
      throw e;
    }
  }

  private static AnnotationConfigApplicationContext context(
      HomeSettings settings, Home home, Clock clock, EngineParts parts, LedgerDatabase database) {
    MailSettings mail = settings.mail();
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.setEnvironment(settings.environment());
    context.registerBean(Home.class, () -> home);
    context.registerBean(Clock.class, () -> clock);
    BackupPlace backups = BackupPlace.of(settings);
    context.registerBean(BackupPlace.class, () -> backups);
    context.registerBean(MailSettings.class, () -> mail);
    context.registerBean(FileReader.class, parts::reader);
    context.registerBean(MasterWriter.class, parts::writer);
    context.registerBean("move", OutputFile.Move.class, parts::move);
    context.getBeanFactory().registerSingleton("ledgerDatabase", database);
    context.register(EngineConfiguration.class);
    context.refresh();
    return context;
  }

  private void goOn() throws IOException, RunFailed {
    bean(Chronicle.class).catchUp();
    bean(JobRuns.class).recover(context.getBean("ingestJob", Job.class));
  }

  /** Whether the home plays the sample year. */
  public boolean isDemo() {
    return bean(HomeFacts.class).isDemo();
  }

  /**
   * Takes in what is new, writes the master workbooks, composes and delivers the letters that fell
   * due.
   *
   * @param asOf the moment to work at, null for now; one earlier than the home's clock is a view,
   *     which takes in nothing and sends nothing
   * @throws RunFailed if a job failed; the same run again goes on from there
   */
  public RunReport run(@Nullable Instant asOf) throws IOException, InterruptedException, RunFailed {
    return run(asOf, null, Language.VI);
  }

  /**
   * The same of one plan alone: what arrived is taken in whoever's it is, and what fell due for the
   * other plans stays to be done.
   *
   * @param onlyPlan its code, null for all
   * @param viewIn the language in which a view is written; what the home keeps is Vietnamese
   */
  public RunReport run(@Nullable Instant asOf, @Nullable String onlyPlan, Language viewIn)
      throws IOException, InterruptedException, RunFailed {
    return pass().run(asOf, Pass.Manner.of(onlyPlan, viewIn));
  }

  /**
   * The same for now, by a process that goes on to the next: the mail server is talked to beside
   * it, and what a delivery did is in the report of the pass after it.
   *
   * @param looks whether input/ is looked into
   */
  RunReport poll(boolean looks) throws IOException, InterruptedException, RunFailed {
    return pass().run(null, Pass.Manner.staying(looks));
  }

  /**
   * Takes an arrival back for the Office: its lines leave force, and older ones return. Its unit is
   * told by the next run.
   *
   * @param asOf the moment to work at, null for now; never earlier than the home's clock
   * @return the arrival as it stood; empty where there is none of this id, or it was taken back
   *     before
   */
  public Optional<Arrival> withdraw(long arrival, String reason, @Nullable Instant asOf)
      throws IOException {
    HomeFacts facts = bean(HomeFacts.class);
    Instant worked = facts.findClock().orElse(Instant.EPOCH);
    Instant asked = asOf == null && !facts.isDemo() ? clock.now() : asOf;
    Instant moment = asked == null || asked.isBefore(worked) ? worked : asked;
    return bean(Corrections.class).withdraw(arrival, reason, moment);
  }

  /**
   * Makes the ledger anew from the archive and its journal. Nothing is sent again.
   *
   * @return how many arrivals it holds then
   */
  public long rebuild() throws IOException, RunFailed {
    return bean(Corrections.class).rebuild();
  }

  /** The sample year, to be played into this home. */
  public Demo demo() {
    return new Demo(this);
  }

  Pass pass() {
    return bean(Pass.class);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  Clock clock() {
    return clock;
  }

  @Override
  public void close() throws IOException {
    close(context, database, lock);
  }

  private static void close(
      @Nullable AnnotationConfigApplicationContext context,
      @Nullable LedgerDatabase database,
      HomeLock lock)
      throws IOException {
    if (context != null) {
      context.close();
    }
    if (database != null) {
      database.close();
    }
    lock.close();
  }
}
