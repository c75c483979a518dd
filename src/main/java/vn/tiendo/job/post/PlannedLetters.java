package vn.tiendo.job.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiendo.job.home.Home;
import vn.tiendo.job.output.Consolidation;
import vn.tiendo.job.output.FrozenEditions;
import vn.tiendo.job.output.Masters;
import vn.tiendo.job.plans.CronExpressions;
import vn.tiendo.job.plans.PlanLibrary;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Dossiers;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.Letters;
import vn.tiendo.letter.LetterComposer;
import vn.tiendo.letter.MasterFile;
import vn.tiendo.letter.NoticeComposer;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.Timetable;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.Submission;
import vn.tiendo.standing.calendar.LetterCalendar;
import vn.tiendo.standing.reminder.Escalations;
import vn.tiendo.standing.reminder.Reminder;
import vn.tiendo.standing.reminder.Reminders;

/** Composes and queues the letters that fell due: receipts for what arrived, and planned ones. */
public final class PlannedLetters {

  private final ReceiptDesk receipts;
  private final Dossiers dossiers;
  private final PlanLibrary plans;
  private final Letters letters;
  private final Archive archive;
  private final LetterComposer composer;
  private final NoticeComposer notices;
  private final Masters masters;
  private final Forms forms;
  private final FrozenEditions frozen;
  private final Home home;

  public PlannedLetters(
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
    this.receipts = receipts;
    this.dossiers = dossiers;
    this.plans = plans;
    this.letters = letters;
    this.archive = archive;
    this.composer = composer;
    this.notices = notices;
    this.masters = masters;
    this.forms = new Forms(archive);
    this.frozen = frozen;
    this.home = home;
  }

  /** Whether there is anything to compose. */
  public boolean anyDue(List<Plan> inForce, Map<String, Instant> after, Instant now) {
    return receipts.anyDue(inForce, after, now)
        || inForce.stream().anyMatch(plan -> !due(plan, afterOf(plan, after), now).isEmpty());
  }

  static Instant afterOf(Plan plan, Map<String, Instant> after) {
    return Objects.requireNonNull(after.get(plan.code()), plan.code());
  }

  /**
   * The moment after which a plan's letters are made by a home that never ran before: its first run
   * makes the last summary that fell due, not those of all the year.
   */
  public static Instant beginning(Plan plan, Instant now) {
    return due(plan, Instant.EPOCH, now).stream()
        .filter(due -> due.kind() == LetterKind.SUMMARY)
        .map(LetterCalendar.Due::at)
        .max(Comparator.naturalOrder())
        .map(last -> last.minusMillis(1))
        .orElse(now);
  }

  /** The moments after one and up to another at which planned letters are made, each once. */
  public static List<Instant> moments(Plan plan, Instant after, Instant upTo) {
    return CronExpressions.timetable(plan).between(PlannedJob.SUMMARY, after, upTo).stream()
        .map(Timetable.Run::at)
        .toList();
  }

  private static List<LetterCalendar.Due> due(Plan plan, Instant after, Instant now) {
    return new LetterCalendar(plan, CronExpressions.timetable(plan)).between(after, now);
  }

  /**
   * @param after by plan the moment up to which everything planned was done before
   * @return how many letters were queued
   */
  public int compose(List<Plan> inForce, Map<String, Instant> after, Instant now)
      throws IOException {
    int queued = receipts.answer(inForce, after, now);
    for (Plan plan : inForce) {
      queued += planned(plan, due(plan, afterOf(plan, after), now));
    }
    return queued;
  }

  /** The letters of one moment are made from one dossier. */
  private int planned(Plan plan, List<LetterCalendar.Due> due) throws IOException {
    int queued = 0;
    Dossier dossier = null;
    for (LetterCalendar.Due letter : due) {
      if (dossier == null || !dossier.asOf().equals(letter.at())) {
        dossier = dossiers.at(plans.find(plan.code(), letter.at()).orElse(plan), letter.at());
      }
      if (letter.kind() == LetterKind.SUMMARY) {
        frozen.write(dossier, Objects.requireNonNull(letter.period()));
      }
      queued += letters.queue(compose(dossier, letter), letter.at()).size();
    }
    return queued;
  }

  private List<Letter> compose(Dossier dossier, LetterCalendar.Due due) throws IOException {
    Standings before = Standings.at(dossier.plan(), dossier.reports(), due.since());
    return switch (due.kind()) {
      case SUMMARY ->
          composer.summaries(
              dossier,
              isFirst(dossier.plan(), due) ? null : before,
              Objects.requireNonNull(due.period()),
              master(dossier.withoutPersons()));
      case MASTER -> composer.masters(dossier, master(dossier));
      case REMINDER -> reminders(dossier, before);
      case ESCALATION -> notices.escalations(dossier, Escalations.due(before, dossier.standings()));
      case RECEIPT, INCIDENT -> List.of();
    };
  }

  private List<Letter> reminders(Dossier dossier, Standings before) throws IOException {
    List<Letter> reminders = new ArrayList<>();
    for (Reminder reminder : Reminders.due(before, dossier.standings(), dossier.ratings())) {
      List<Submission> reports =
          Stream.concat(reminder.reportsMissing().stream(), reminder.reportsDueSoon().stream())
              .toList();
      reminders.addAll(
          notices.reminders(
              dossier, reminder, forms.attachments(dossier, reminder.unit(), reports)));
    }
    return reminders;
  }

  /** Whether nothing came before it: what changed is told from the second one on. */
  private static boolean isFirst(Plan plan, LetterCalendar.Due due) {
    Instant first = plan.settings().from().atStartOfDay(plan.settings().zone()).toInstant();
    return !due.since().isAfter(first);
  }

  private MasterFile master(Dossier dossier) throws IOException {
    Archive.Stored stored = archive.store(new ByteArrayInputStream(masters.of(dossier)));
    String name = Consolidation.fileName(dossier.plan());
    String place = home.outputOf(dossier.plan().code()).resolve(name).toString();
    return new MasterFile(name, stored.sha256(), stored.size(), place);
  }
}
