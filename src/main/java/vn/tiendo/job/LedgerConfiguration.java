package vn.tiendo.job;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.job.home.Home;
import vn.tiendo.job.plans.KnownPrecedents;
import vn.tiendo.job.plans.PlanLibrary;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Arrivals;
import vn.tiendo.ledger.Chronicle;
import vn.tiendo.ledger.Dossiers;
import vn.tiendo.ledger.FolderArchive;
import vn.tiendo.ledger.HomeFacts;
import vn.tiendo.ledger.Journal;
import vn.tiendo.ledger.Outbox;
import vn.tiendo.ledger.OutboxKeeper;
import vn.tiendo.ledger.PlanVersions;
import vn.tiendo.ledger.SeenFiles;

/** What a home remembers: its archive, its journal and the tables of its ledger. */
@Configuration
class LedgerConfiguration {

  @Bean
  Archive archive(Home home) {
    return new FolderArchive(home.archive());
  }

  @Bean
  HomeFacts homeFacts(JdbcClient jdbc) {
    return new HomeFacts(jdbc);
  }

  @Bean
  Arrivals arrivals(JdbcClient jdbc) {
    return new Arrivals(jdbc);
  }

  @Bean
  PlanLibrary planLibrary(Archive archive, PlanVersions versions) {
    return new PlanLibrary(archive, versions);
  }

  @Bean
  Dossiers dossiers(JdbcClient jdbc, PlanLibrary library) {
    return new Dossiers(jdbc, new KnownPrecedents(library));
  }

  @Bean
  SeenFiles seenFiles(JdbcClient jdbc) {
    return new SeenFiles(jdbc);
  }

  @Bean
  PlanVersions planVersions(JdbcClient jdbc) {
    return new PlanVersions(jdbc);
  }

  @Bean
  Outbox outbox(JdbcClient jdbc, TransactionTemplate transaction) {
    return new Outbox(jdbc, transaction);
  }

  @Bean
  Chronicle chronicle(
      Home home, JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox, Archive archive) {
    return new Chronicle(
        new Journal(home.journal()), jdbc, transaction, new OutboxKeeper(outbox, archive));
  }
}
