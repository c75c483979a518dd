package vn.tiendo.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.job.batch.JobRuns;
import vn.tiendo.job.home.Home;
import vn.tiendo.job.intake.ArrivalReader;
import vn.tiendo.job.intake.CurrentLook;
import vn.tiendo.job.intake.FileReader;
import vn.tiendo.job.intake.HistoryJudge;
import vn.tiendo.job.intake.IngestJob;
import vn.tiendo.job.intake.Intake;
import vn.tiendo.job.intake.Memories;
import vn.tiendo.job.intake.TakeIn;
import vn.tiendo.job.plans.PlanLibrary;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Arrivals;
import vn.tiendo.ledger.Chronicle;
import vn.tiendo.ledger.Dossiers;
import vn.tiendo.ledger.HomeFacts;
import vn.tiendo.ledger.LearnedWords;
import vn.tiendo.ledger.Readings;
import vn.tiendo.ledger.SeenFiles;

/** What takes files in: from the look at the share to the judged reading. */
@Configuration
class IntakeConfiguration {

  @Bean
  TakeIn takeIn(Archive archive, Chronicle chronicle, Arrivals arrivals, SeenFiles seen) {
    return new TakeIn(archive, chronicle, arrivals, seen);
  }

  @Bean
  CurrentLook currentLook() {
    return new CurrentLook();
  }

  @Bean
  HistoryJudge historyJudge(
      Arrivals arrivals,
      JdbcTemplate template,
      JdbcClient jdbc,
      Dossiers dossiers,
      PlanLibrary plans,
      Chronicle chronicle,
      TransactionTemplate transaction) {
    return new HistoryJudge(
        arrivals,
        new Readings(template),
        dossiers,
        plans,
        chronicle,
        transaction,
        new LearnedWords(jdbc));
  }

  @Bean
  ThreadPoolTaskExecutor workers() {
    ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
    workers.setCorePoolSize(Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors())));
    workers.setThreadNamePrefix("reading-");
    workers.setAllowCoreThreadTimeOut(true);
    workers.setDaemon(true);
    return workers;
  }

  @Bean
  IngestJob ingest(
      JobRepository repository, PlatformTransactionManager transactions, Arrivals arrivals) {
    return new IngestJob(repository, transactions, arrivals);
  }

  @Bean
  Step readPartition(
      IngestJob ingest,
      Archive archive,
      FileReader files,
      PlanLibrary plans,
      JdbcClient jdbc,
      JdbcTemplate template) {
    Memories memories = new Memories(new LearnedWords(jdbc));
    return ingest.readPartition(
        new ArrivalReader(archive, files, plans, memories), new Readings(template));
  }

  @Bean
  Job ingestJob(
      IngestJob ingest,
      Step readPartition,
      ThreadPoolTaskExecutor workers,
      HistoryJudge judge,
      TakeIn takeIn,
      CurrentLook look) {
    return ingest.job(
        (contribution, chunk) -> {
          contribution.incrementWriteCount(look.takeInto(takeIn));
          return RepeatStatus.FINISHED;
        },
        readPartition,
        workers,
        judge);
  }

  @Bean
  Intake intake(
      Home home,
      SeenFiles seen,
      HomeFacts facts,
      Arrivals arrivals,
      CurrentLook look,
      JobRuns runs,
      Job ingestJob) {
    return new Intake(home, seen, facts, arrivals, look, runs, ingestJob);
  }
}
