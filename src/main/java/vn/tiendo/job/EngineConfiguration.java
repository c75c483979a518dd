package vn.tiendo.job;

import javax.sql.DataSource;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.job.batch.JobRuns;
import vn.tiendo.job.batch.OldRuns;
import vn.tiendo.job.home.BackupPlace;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.Home;
import vn.tiendo.job.intake.Intake;
import vn.tiendo.job.output.Editions;
import vn.tiendo.job.output.Masters;
import vn.tiendo.job.plans.PlanAdoption;
import vn.tiendo.job.plans.PlanLibrary;
import vn.tiendo.job.post.OfficeNews;
import vn.tiendo.job.post.PlannedLetters;
import vn.tiendo.job.post.PostRoom;
import vn.tiendo.job.post.TemplateNews;
import vn.tiendo.job.upkeep.Backups;
import vn.tiendo.job.upkeep.OccurrenceBook;
import vn.tiendo.job.upkeep.Upkeep;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Arrivals;
import vn.tiendo.ledger.Chronicle;
import vn.tiendo.ledger.Dossiers;
import vn.tiendo.ledger.HomeFacts;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.ledger.LedgerDatabase;
import vn.tiendo.ledger.Letters;
import vn.tiendo.ledger.PlanVersions;
import vn.tiendo.ledger.PlannedOccurrences;
import vn.tiendo.letter.NoticeComposer;
import vn.tiendo.workbook.plan.PlanFolder;

/**
 * What the engine of one home is made of. Nothing is found by scanning: the start is to be fast.
 */
@Configuration
@Import({LedgerConfiguration.class, IntakeConfiguration.class, LettersConfiguration.class})
@ImportAutoConfiguration({SslAutoConfiguration.class, MailSenderAutoConfiguration.class})
class EngineConfiguration extends JdbcDefaultBatchConfiguration {

  /** Runs are recorded one after the other: the home has one writer. */
  @Override
  protected Isolation getIsolationLevelForCreate() {
    return Isolation.READ_COMMITTED;
  }

  @Bean
  DataSource dataSource(LedgerDatabase database) {
    return database.source();
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource source) {
    return new JdbcTransactionManager(source);
  }

  @Bean
  TransactionTemplate transaction(PlatformTransactionManager manager) {
    return new TransactionTemplate(manager);
  }

  @Bean
  JdbcTemplate jdbcTemplate(DataSource source) {
    return new JdbcTemplate(source);
  }

  @Bean
  JdbcClient jdbcClient(JdbcTemplate template) {
    return JdbcClient.create(template);
  }

  @Bean
  PlanAdoption planAdoption(Home home, PlanLibrary library, PlanVersions versions) {
    return new PlanAdoption(new PlanFolder(home.jobs()), library, versions);
  }

  @Bean
  JobRuns jobRuns(JobOperator operator, JobRepository repository, JdbcClient jdbc) {
    return new JobRuns(operator, repository, jdbc);
  }

  @Bean
  Corrections corrections(
      JdbcClient jdbc,
      Chronicle chronicle,
      Arrivals arrivals,
      Dossiers dossiers,
      HomeFacts facts,
      TransactionTemplate transaction,
      JobRuns runs,
      Job ingestJob) {
    return new Corrections(
        new Ledger(jdbc), chronicle, arrivals, dossiers, facts, transaction, runs, ingestJob);
  }

  @Bean
  OccurrenceBook occurrenceBook(JdbcClient jdbc, TransactionTemplate transaction) {
    return new OccurrenceBook(new PlannedOccurrences(jdbc), transaction);
  }

  @Bean
  OldRuns oldRuns(JdbcClient jdbc, TransactionTemplate transaction) {
    return new OldRuns(jdbc, transaction);
  }

  @Bean
  Upkeep upkeep(
      Home home,
      BackupPlace place,
      JdbcClient jdbc,
      HomeFacts facts,
      OccurrenceBook book,
      OldRuns oldRuns,
      JobRuns runs,
      OfficeNews news,
      Clock clock) {
    return new Upkeep(facts, new Backups(home, place, jdbc), book, oldRuns, runs, news, clock);
  }

  @Bean
  OfficeNews officeNews(Letters letters, NoticeComposer composer) {
    return new OfficeNews(letters, composer);
  }

  @Bean
  Pass pass(
      HomeFacts facts,
      Arrivals arrivals,
      Dossiers dossiers,
      Archive archive,
      Chronicle chronicle,
      PlanAdoption adoption,
      PlanLibrary library,
      Intake intake,
      PlannedLetters planned,
      Editions editions,
      PostRoom post,
      Masters masters,
      JobRuns runs,
      TemplateNews templates,
      OfficeNews news,
      Upkeep upkeep,
      Clock clock) {
    return new Pass(
        facts, arrivals, dossiers, archive, chronicle, adoption, library, intake, planned, editions,
        post, masters, runs, templates, news, upkeep, clock);
  }
}
