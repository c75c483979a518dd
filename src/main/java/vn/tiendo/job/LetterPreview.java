package vn.tiendo.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.job.intake.FoundFile;
import vn.tiendo.job.output.Consolidation;
import vn.tiendo.job.plans.CronExpressions;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Letter;
import vn.tiendo.letter.FirstLetters;
import vn.tiendo.letter.LetterComposer;
import vn.tiendo.letter.LetterTemplates;
import vn.tiendo.letter.MasterFile;
import vn.tiendo.letter.NoticeComposer;
import vn.tiendo.letter.Previews;
import vn.tiendo.letter.TemplateMistake;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Timetable;
import vn.tiendo.plan.Unit;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.reminder.Escalations;
import vn.tiendo.standing.reminder.Reminders;
import vn.tiendo.text.Language;

/**
 * Letters of any kind, moment and recipient as they would be, written to be looked at and not
 * queued. Attachments are named in them and left out.
 */
public final class LetterPreview {

  private final HomeView view;
  private final Plan plan;
  private final Dossier dossier;
  private final LetterTemplates templates;

  /**
   * @param plan as it stood at the moment
   */
  public LetterPreview(HomeView view, Plan plan, Instant asOf, Language language) {
    this.view = view;
    this.plan = plan;
    this.dossier = view.dossier(plan, asOf);
    this.templates = LetterTemplates.with(view.home().jobs().resolve("thu"), language);
  }

  /**
   * @param period the period of a summary; null for that of the last summary
   * @param address whose letters alone are written, null for all
   * @return the .html files, none where there is nothing to say to anybody
   */
  public List<Path> write(LetterKind kind, @Nullable Period period, @Nullable String address)
      throws IOException {
    List<Letter> letters =
        switch (kind) {
          case SUMMARY -> summaries(period == null ? lastPeriod() : period);
          case MASTER -> composer().masters(dossier, master());
          case RECEIPT -> receipts();
          case REMINDER -> reminders();
          case ESCALATION -> notices().escalations(dossier, Escalations.open(dossier.standings()));
          case INCIDENT -> List.of();
        };
    Path folder = view.home().outputOf(plan.code()).resolve("thu").resolve("xem-truoc");
    return new Previews(view.archive(), folder)
        .write(plan, letters.stream().map(LetterPreview::withoutAttachments).toList(), address);
  }

  /** What is wrong in the Office's own templates that were used. */
  public List<TemplateMistake> mistakes() {
    return templates.mistakes();
  }

  private LetterComposer composer() {
    return new LetterComposer(templates, view.mail().attachUpTo(), FirstLetters.of(view.outbox()));
  }

  private NoticeComposer notices() {
    return new NoticeComposer(templates, FirstLetters.of(view.outbox()));
  }

  /** That of the last summary; before the first, the first month. */
  private Period lastPeriod() {
    Timetable timetable = CronExpressions.timetable(plan);
    Comparator<Period> bySummary =
        Comparator.comparing(period -> timetable.findSummaryOf(period).orElse(Instant.MIN));
    return plan.periods().stream()
        .filter(
            period -> timetable.findSummaryOf(period).stream().noneMatch(dossier.asOf()::isBefore))
        .filter(period -> timetable.findSummaryOf(period).isPresent())
        .max(bySummary)
        .orElse(plan.periods().get(0));
  }

  private List<Letter> summaries(Period period) {
    Standings before =
        plan.findPeriodBefore(period)
            .flatMap(CronExpressions.timetable(plan)::findSummaryOf)
            .filter(moment -> moment.isBefore(dossier.asOf()))
            .map(moment -> Standings.at(plan, dossier.reports(), moment))
            .orElse(null);
    return composer().summaries(dossier, before, period, master());
  }

  private MasterFile master() {
    String name = Consolidation.fileName(plan);
    String place = view.home().outputOf(plan.code()).resolve(name).toString();
    return new MasterFile(name, "", 0, place);
  }

  /** Of each unit's last file. */
  private List<Letter> receipts() {
    List<Letter> receipts = new ArrayList<>();
    for (Unit unit : plan.units()) {
      lastOf(unit)
          .ifPresent(
              arrival ->
                  receipts.addAll(composer().receipts(dossier, unit, List.of(arrival), List.of())));
    }
    return receipts;
  }

  private Optional<Arrival> lastOf(Unit unit) {
    return dossier.arrivals().stream()
        .filter(arrival -> FoundFile.folderOf(arrival.path()).equals(unit.folder()))
        .reduce((first, last) -> last);
  }

  private List<Letter> reminders() {
    List<Letter> reminders = new ArrayList<>();
    Reminders.at(dossier.standings(), dossier.ratings()).stream()
        .filter(reminder -> !reminder.isEmpty())
        .forEach(reminder -> reminders.addAll(notices().reminders(dossier, reminder, List.of())));
    return reminders;
  }

  private static Letter withoutAttachments(Letter letter) {
    return new Letter(
        letter.messageId(),
        letter.plan(),
        letter.kind(),
        letter.period(),
        letter.occasion(),
        letter.recipient(),
        letter.recipientName(),
        letter.subject(),
        letter.html(),
        letter.text(),
        List.of(),
        letter.inReplyTo(),
        letter.composedAt());
  }
}
