package vn.tiendo.job.post;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import vn.tiendo.ledger.Letters;
import vn.tiendo.letter.FirstLetters;
import vn.tiendo.letter.Incident;
import vn.tiendo.letter.LetterTemplates;
import vn.tiendo.letter.NoticeComposer;
import vn.tiendo.letter.TemplateMistake;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Plan;

/** Tells the Office of its own templates that cannot be used, once for each state of the file. */
public final class TemplateNews {

  private final LetterTemplates templates;
  private final Letters letters;
  private final NoticeComposer notices =
      new NoticeComposer(LetterTemplates.shipped(), FirstLetters.none());

  public TemplateNews(LetterTemplates templates, Letters letters) {
    this.templates = templates;
    this.letters = letters;
  }

  /** What is wrong in the templates as they were last used. */
  public List<TemplateMistake> mistakes() {
    return templates.mistakes();
  }

  /**
   * Queues what the Office of each plan has not been told yet.
   *
   * @return how many letters were queued
   */
  public int tell(List<Plan> plans, Instant now) throws IOException {
    int queued = 0;
    for (TemplateMistake mistake : templates.mistakes()) {
      String occasion = occasion(mistake);
      for (Plan plan : plans) {
        if (!letters.outbox().holds(plan.code(), LetterKind.INCIDENT, occasion)) {
          List<Incident> incidents = List.of(Incident.of(mistake));
          queued += letters.queue(notices.incidents(plan, occasion, now, incidents), now).size();
        }
      }
    }
    return queued;
  }

  /** A file that was changed and is broken still is told again. */
  private static String occasion(TemplateMistake mistake) throws IOException {
    Path file = Path.of(mistake.file());
    String changed =
        Files.exists(file) ? Files.getLastModifiedTime(file).toInstant().toString() : "gone";
    return "template-%s-%s".formatted(file.getFileName(), changed);
  }
}
