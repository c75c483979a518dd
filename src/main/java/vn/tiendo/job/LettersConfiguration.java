package vn.tiendo.job;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tiendo.job.batch.JobRuns;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.Home;
import vn.tiendo.job.home.MailSettings;
import vn.tiendo.job.output.Consolidation;
import vn.tiendo.job.output.Editions;
import vn.tiendo.job.output.FrozenEditions;
import vn.tiendo.job.output.MasterWriter;
import vn.tiendo.job.output.Masters;
import vn.tiendo.job.output.OutputFile;
import vn.tiendo.job.output.ReturnedCopies;
import vn.tiendo.job.plans.PlanLibrary;
import vn.tiendo.job.post.MailServer;
import vn.tiendo.job.post.PlannedLetters;
import vn.tiendo.job.post.PostRoom;
import vn.tiendo.job.post.ReceiptDesk;
import vn.tiendo.job.post.TemplateNews;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Arrivals;
import vn.tiendo.ledger.Chronicle;
import vn.tiendo.ledger.Dossiers;
import vn.tiendo.ledger.HomeFacts;
import vn.tiendo.ledger.Letters;
import vn.tiendo.ledger.Outbox;
import vn.tiendo.ledger.PlanVersions;
import vn.tiendo.letter.Delivery;
import vn.tiendo.letter.FirstLetters;
import vn.tiendo.letter.LetterComposer;
import vn.tiendo.letter.LetterTemplates;
import vn.tiendo.letter.NoticeComposer;
import vn.tiendo.text.Language;

/** The letters of a home, and what goes into them: from the templates to delivery. */
@Configuration
class LettersConfiguration {

  @Bean
  Letters letters(Outbox outbox, Archive archive, Chronicle chronicle) {
    return new Letters(outbox, archive, chronicle);
  }

  @Bean
  LetterTemplates letterTemplates(Home home) {
    return LetterTemplates.with(home.jobs().resolve("thu"), Language.VI);
  }

  @Bean
  TemplateNews templateNews(LetterTemplates templates, Letters letters) {
    return new TemplateNews(templates, letters);
  }

  @Bean
  FirstLetters firstLetters(Outbox outbox) {
    return FirstLetters.of(outbox);
  }

  @Bean
  LetterComposer letterComposer(
      LetterTemplates templates, MailSettings settings, FirstLetters firstLetters) {
    return new LetterComposer(templates, settings.attachUpTo(), firstLetters);
  }

  @Bean
  NoticeComposer noticeComposer(LetterTemplates templates, FirstLetters firstLetters) {
    return new NoticeComposer(templates, firstLetters);
  }

  @Bean
  ReturnedCopies returnedCopies(Home home, Archive archive, OutputFile.Move move) {
    return new ReturnedCopies(home, archive, move);
  }

  @Bean
  ReceiptDesk receiptDesk(
      Arrivals arrivals,
      Dossiers dossiers,
      Letters letters,
      LetterComposer composer,
      NoticeComposer notices,
      ReturnedCopies copies) {
    return new ReceiptDesk(arrivals, dossiers, letters, composer, notices, copies);
  }

  @Bean
  PlannedLetters plannedLetters(
      ReceiptDesk receipts,
      Dossiers dossiers,
      PlanLibrary plans,
      Letters letters,
      Archive archive,
      LetterComposer composer,
      NoticeComposer notices,
      Masters masters,
      FrozenEditions frozen,
      Home home) {
    return new PlannedLetters(
        receipts, dossiers, plans, letters, archive, composer, notices, masters, frozen, home);
  }

  @Bean
  Delivery delivery(
      Letters letters,
      Archive archive,
      ObjectProvider<JavaMailSenderImpl> sender,
      MailSettings settings,
      Clock clock) {
    JavaMailSenderImpl configured = sender.getIfAvailable();
    return new Delivery(
        letters,
        archive,
        configured == null ? null : MailServer.of(configured, settings),
        settings.delivery(),
        clock::pause);
  }

  @Bean
  Masters masters(MasterWriter writer) {
    return new Masters(writer);
  }

  @Bean
  FrozenEditions frozenEditions(Home home, Masters masters, OutputFile.Move move) {
    return new FrozenEditions(home, masters, move);
  }

  @Bean
  Editions editions(
      Home home,
      Masters masters,
      OutputFile.Move move,
      HomeFacts facts,
      Arrivals arrivals,
      PlanVersions versions,
      Dossiers dossiers,
      JobRuns runs) {
    return new Editions(
        facts, arrivals, versions, dossiers, new Consolidation(home, masters, move), runs);
  }

  @Bean
  PostRoom postRoom(Home home, Outbox outbox, Delivery delivery, JobRuns runs) {
    return new PostRoom(home, outbox, delivery, runs);
  }
}
