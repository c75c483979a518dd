package vn.tiendo.job.post;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import vn.tiendo.job.plans.PlansInForce;
import vn.tiendo.job.plans.PlansInForce.BrokenPlan;
import vn.tiendo.ledger.Letters;
import vn.tiendo.letter.Incident;
import vn.tiendo.letter.NoticeComposer;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake;
import vn.tiendo.text.Language;

/** Tells the Office by letter of what broke in the home itself, each thing once. */
public final class OfficeNews {

  private static final int MOST_MISTAKES = 30;
  private static final int SIGNS_OF_HASH = 16;

  private final Letters letters;
  private final NoticeComposer composer;

  public OfficeNews(Letters letters, NoticeComposer composer) {
    this.letters = letters;
    this.composer = composer;
  }

  /**
   * Tells of workbooks that cannot be used, once for each version: the Office of the plan whose
   * last good version stays in force, else that of the first plan.
   *
   * @return how many letters were queued
   */
  public int tellOfPlans(PlansInForce plans, Instant now) throws IOException {
    int queued = 0;
    for (BrokenPlan broken : plans.broken()) {
      Plan plan = plans.findOf(broken).orElse(plans.plans().get(0));
      String occasion = "plan-" + broken.sha256().substring(0, SIGNS_OF_HASH);
      List<Incident> incidents =
          broken.mistakes().stream()
              .filter(mistake -> !mistake.isWarning())
              .limit(MOST_MISTAKES)
              .map(mistake -> incident(broken, mistake))
              .toList();
      boolean told = letters.outbox().holds(plan.code(), LetterKind.INCIDENT, occasion);
      if (!told && !incidents.isEmpty()) {
        queued += letters.queue(composer.incidents(plan, occasion, now, incidents), now).size();
      }
    }
    return queued;
  }

  private static Incident incident(BrokenPlan broken, PlanMistake mistake) {
    return Incident.ofPlan(broken.file(), mistake.text(Language.VI), broken.lastGood() != null);
  }

  /** Tells that a back-up could not be made, once a day. */
  public int tellOfBackup(Plan plan, String failure, Instant now) throws IOException {
    String occasion = "backup-" + plan.dayOf(now);
    List<Incident> incidents = List.of(Incident.ofBackup(failure));
    return letters.queue(composer.incidents(plan, occasion, now, incidents), now).size();
  }
}
