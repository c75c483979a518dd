package vn.tiendo.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Letter;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.Timetable;
import vn.tiendo.plan.Unit;
import vn.tiendo.standing.Assessment;
import vn.tiendo.standing.Rating;
import vn.tiendo.standing.Ratings;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.calendar.LetterCalendar;
import vn.tiendo.standing.reminder.Escalation;
import vn.tiendo.standing.reminder.Escalations;
import vn.tiendo.standing.reminder.Reminder;
import vn.tiendo.standing.reminder.Reminders;

/**
 * The letters of the sample year, on a PC that was off from 20/06 to 02/07 and from 30/10 to 03/11,
 * held to a list that a person can read: {@code golden/letters-2021.txt}.
 */
class LettersOfTheYearTest {

  private static final MasterFile MASTER =
      new MasterFile("Tong-hop-tien-do-KP2021.xlsx", "ab".repeat(32), 90_000, "output/KP2021");

  /** From and to, when the PC was on. */
  private static final List<List<String>> ON =
      List.of(
          List.of("2021-01-01T00:00", "2021-06-19T17:00"),
          List.of("2021-07-02T08:15", "2021-10-29T17:00"),
          List.of("2021-11-03T08:15", "2021-12-31T23:59"));

  private final SampleYear year = SampleYear.of2021();
  private final Plan plan = year.plan();
  private final Timetable timetable = new Timetable(plan, (cron, after) -> Optional.empty());
  private final LetterCalendar calendar = new LetterCalendar(plan, timetable);
  private final Assessment assessment = new Assessment(plan, year.reports());
  private final LetterComposer composer =
      new LetterComposer(
          LetterTemplates.shipped(), LetterComposer.ATTACHED_BY_DEFAULT, FirstLetters.none());
  private final NoticeComposer notices =
      new NoticeComposer(LetterTemplates.shipped(), FirstLetters.none());

  @Test
  void everyLetterOfTheYearIsOnTheListAndExistsOnce() throws IOException {
    List<Letter> letters = new ArrayList<>();
    Instant after = moment("2021-01-01T00:00");
    for (Instant look : looks()) {
      letters.addAll(receipts(after, look));
      for (LetterCalendar.Due due : calendar.between(after, look)) {
        letters.addAll(compose(due));
      }
      after = look;
    }

    assertThat(letters).extracting(Letter::messageId).doesNotHaveDuplicates();
    assertThat(letters.stream().map(this::line)).containsExactlyElementsOf(golden());
  }

  /** The PC looks when it is switched on, when a file arrives, and when something is planned. */
  private TreeSet<Instant> looks() {
    TreeSet<Instant> looks = new TreeSet<>();
    for (List<String> on : ON) {
      Instant from = moment(on.get(0));
      Instant to = moment(on.get(1));
      looks.add(from);
      looks.add(to);
      year.arrivals().stream()
          .map(Arrival::arrivedAt)
          .filter(a -> in(a, from, to))
          .forEach(looks::add);
      Stream.of(PlannedJob.SUMMARY, PlannedJob.REMIND)
          .flatMap(job -> timetable.between(job, from, to).stream())
          .forEach(run -> looks.add(run.at()));
    }
    return looks;
  }

  private static boolean in(Instant moment, Instant from, Instant to) {
    return moment.isAfter(from) && !moment.isAfter(to);
  }

  private List<Letter> receipts(Instant after, Instant look) {
    Map<Unit, List<Arrival>> bySender = new LinkedHashMap<>();
    for (Arrival arrival : year.arrivals()) {
      if (in(arrival.arrivedAt(), after, look)) {
        String folder = arrival.path().substring(0, arrival.path().indexOf('/'));
        Unit sender =
            plan.units().stream().filter(u -> u.folder().equals(folder)).findFirst().orElseThrow();
        bySender.computeIfAbsent(sender, unit -> new ArrayList<>()).add(arrival);
      }
    }
    List<Letter> letters = new ArrayList<>();
    if (bySender.isEmpty()) {
      return letters;
    }
    Dossier dossier = dossier(look);
    bySender.forEach(
        (unit, arrivals) -> letters.addAll(composer.receipts(dossier, unit, arrivals, List.of())));
    return letters;
  }

  private List<Letter> compose(LetterCalendar.Due due) {
    Standings before = assessment.at(due.since());
    return switch (due.kind()) {
      case SUMMARY ->
          composer.summaries(
              dossier(due.at()), before, Objects.requireNonNull(due.period()), MASTER);
      case MASTER -> composer.masters(dossier(due.at()), MASTER);
      case REMINDER ->
          reminders(due.at(), Reminders.due(before, assessment.at(due.at()), ratings(due.at())));
      case ESCALATION -> escalations(due.at(), Escalations.due(before, assessment.at(due.at())));
      case RECEIPT, INCIDENT -> List.of();
    };
  }

  private List<Rating> ratings(Instant moment) {
    return Ratings.upTo(plan, year.reports(), moment);
  }

  private List<Letter> reminders(Instant moment, List<Reminder> reminders) {
    List<Letter> letters = new ArrayList<>();
    if (!reminders.isEmpty()) {
      Dossier dossier = dossier(moment);
      reminders.forEach(r -> letters.addAll(notices.reminders(dossier, r, List.of())));
    }
    return letters;
  }

  private List<Letter> escalations(Instant moment, List<Escalation> matters) {
    return matters.isEmpty() ? List.of() : notices.escalations(dossier(moment), matters);
  }

  private Dossier dossier(Instant moment) {
    return year.dossier(local(moment));
  }

  private String line(Letter letter) {
    return String.join(
        " | ",
        local(letter.composedAt()).replace('T', ' '),
        letter.kind().code(),
        letter.recipient(),
        Objects.requireNonNullElse(letter.period(), "-"),
        letter.subject());
  }

  private static List<String> golden() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            LettersOfTheYearTest.class.getResourceAsStream("/golden/letters-2021.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private String local(Instant moment) {
    return LocalDateTime.ofInstant(moment, plan.settings().zone()).toString();
  }

  private Instant moment(String local) {
    return year.moment(local);
  }
}
