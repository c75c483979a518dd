package vn.tiendo.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.Letter.Attachment;
import vn.tiendo.ledger.Precedents;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Finding;
import vn.tiendo.report.FindingCode;
import vn.tiendo.report.Verdict;
import vn.tiendo.standing.LargePlan;
import vn.tiendo.standing.Ratings;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.reminder.Escalations;
import vn.tiendo.standing.reminder.Reminders;
import vn.tiendo.text.Language;

/** A letter of every kind and of every shape it takes, by a name that tells them apart. */
final class LettersOnShow {

  private static final String MASTER_NAME = "Tong-hop-tien-do-KP2021.xlsx";
  private static final MasterFile MASTER =
      new MasterFile(MASTER_NAME, "ab".repeat(32), 90_000, "output/KP2021");
  private static final MasterFile LARGE_MASTER =
      new MasterFile(
          MASTER_NAME,
          "ab".repeat(32),
          6_000_000,
          "\\\\may-chu\\bao-cao-tien-do-cac-phong-ban-nam-2021\\tong-hop\\KP2021\\" + MASTER_NAME);
  private static final List<Attachment> COPIES =
      List.of(new Attachment("Bản đánh dấu.xlsx", MasterFile.MEDIA_TYPE, "ab".repeat(32)));

  /** Month ends, and the other periods with the day after which their summary is made. */
  private static final Map<String, String> SUMMARIES =
      Map.of(
          "2021-01", "2021-01-26T08:00",
          "2021-06", "2021-06-26T08:00",
          "2021-Q3", "2021-09-26T08:00",
          "2021-H1", "2021-06-26T08:00",
          "2021-10", "2021-10-26T08:00",
          "2021-final", "2021-11-01T08:00");

  /** In time, late by days and by minutes, nil, with mistakes, corrected, of many sheets. */
  private static final Set<Long> RECEIPTS = Set.of(1L, 11L, 18L, 27L, 36L, 41L, 45L, 48L);

  private final SampleYear year = SampleYear.of2021();
  private final Map<String, Letter> letters = new LinkedHashMap<>();
  private final LetterComposer composer;
  private final NoticeComposer notices;

  private LettersOnShow(Language language) {
    LetterTemplates templates = LetterTemplates.shipped(language);
    this.composer =
        new LetterComposer(
            templates,
            LetterComposer.ATTACHED_BY_DEFAULT,
            (plan, kind, period, to) -> Optional.empty());
    this.notices = new NoticeComposer(templates, FirstLetters.none());
    composeSummaries();
    composeMasters();
    composeReceipts();
    composeNotices();
    composeForFiftyUnits();
  }

  static Map<String, Letter> in(Language language) {
    return new LettersOnShow(language).letters;
  }

  private void add(String name, List<Letter> made) {
    for (Letter letter : made) {
      String to = letter.recipient().replaceAll("@.*", "");
      letters.put("%s %s %s".formatted(letter.kind().code(), name, to), letter);
    }
  }

  private void composeSummaries() {
    SUMMARIES.forEach(
        (period, moment) ->
            add(
                period,
                composer.summaries(
                    year.dossier(moment),
                    period.equals("2021-01") ? null : year.standings("2021-05-26T08:00"),
                    year.plan().findPeriod(period).orElseThrow(),
                    MASTER)));
  }

  private void composeMasters() {
    add("attached", composer.masters(year.dossier("2021-06-30"), MASTER));
    add("too-large", composer.masters(year.dossier("2021-11-01"), LARGE_MASTER));
  }

  private void composeReceipts() {
    Dossier end = year.dossier("2021-11-01");
    for (Arrival arrival : end.arrivals()) {
      if (RECEIPTS.contains(arrival.id())) {
        add(
            "%02d".formatted(arrival.id()),
            composer.receipts(end, unitOf(end.plan(), arrival), List.of(arrival), List.of()));
      }
    }
    Arrival first = end.arrivals().get(0);
    Unit unit = unitOf(end.plan(), first);
    add("returned", composer.receipts(end, unit, List.of(returned(first)), COPIES));
    add("withdrawn", composer.withdrawal(end, unit, withdrawn(first)));
    Arrival tried = withPath(returned(first), "ban-to-chuc-kiem-tra/thu/BC thang 6.xlsx");
    add("trial", composer.receipts(end, unit, List.of(tried), COPIES));
    add("several", composer.receipts(end, unit, end.arrivals().subList(0, 3), COPIES));
  }

  private static Unit unitOf(Plan plan, Arrival arrival) {
    String folder = arrival.path().substring(0, arrival.path().indexOf('/'));
    return plan.units().stream().filter(u -> u.folder().equals(folder)).findFirst().orElseThrow();
  }

  /** A file with mistakes of many kinds, hostile text among them. */
  private static Arrival returned(Arrival arrival) {
    List<Finding> findings = new ArrayList<>();
    for (FindingCode code : FindingCode.values()) {
      findings.add(
          Finding.ofCell(
              code, "Tháng 6", "D15", 15, "=cmd|' /C calc'!A0 <b>12O%</b>", "2", "3", "4", "5"));
    }
    String path = "ban-to-chuc-kiem-tra/Báo cáo <script>alert(1) \u202Exslx.xlsx";
    return changed(arrival, path, Verdict.REJECTED, findings, null);
  }

  private static Arrival withdrawn(Arrival arrival) {
    return changed(
        arrival, arrival.path(), Verdict.ACCEPTED, List.of(), "Gửi nhầm tệp của tháng trước");
  }

  private static Arrival withPath(Arrival arrival, String path) {
    return changed(arrival, path, Verdict.REJECTED, arrival.findings(), null);
  }

  private static Arrival changed(
      Arrival arrival,
      String path,
      Verdict verdict,
      List<Finding> findings,
      @Nullable String withdrawnBecause) {
    return new Arrival(
        arrival.id(),
        arrival.plan(),
        path,
        arrival.sha256(),
        arrival.size(),
        arrival.modifiedAt(),
        arrival.lookedBefore(),
        arrival.seenAt(),
        arrival.arrivedAt(),
        verdict,
        verdict == Verdict.REJECTED ? List.of() : arrival.reports(),
        findings,
        withdrawnBecause == null ? null : arrival.arrivedAt().plusSeconds(3600),
        withdrawnBecause);
  }

  private void composeNotices() {
    for (String moment : List.of("2021-03-01T07:30", "2021-06-29T07:30", "2021-10-27T07:30")) {
      Dossier dossier = year.dossier(moment);
      Reminders.at(dossier.standings(), dossier.ratings()).stream()
          .filter(reminder -> !reminder.isEmpty())
          .forEach(reminder -> add(moment, notices.reminders(dossier, reminder, reminderForms())));
      add(moment, notices.escalations(dossier, Escalations.open(dossier.standings())));
    }
    Dossier later = year.dossier("2021-08-02T07:30");
    add(
        "settled",
        notices.escalations(
            later, Escalations.due(year.standings("2021-07-05T07:30"), later.standings())));
    Letter any = letters.values().iterator().next();
    add(
        "refused",
        notices.incidents(
            year.plan(),
            "1",
            later.asOf(),
            List.of(Incident.of(new DeliveryReport.Failure(any, "550 5.1.1 no such user")))));
  }

  private static List<Attachment> reminderForms() {
    return COPIES;
  }

  /** A plan of fifty units of which only some reported, at the end of the year. */
  private void composeForFiftyUnits() {
    LargePlan large = LargePlan.of(50);
    var moment = year.moment("2021-11-20T08:00");
    var reports = large.reports().subList(0, large.reports().size() / 20);
    Standings standings = Standings.at(large.plan(), reports, moment);
    Dossier dossier =
        new Dossier(
            large.plan(),
            moment,
            moment,
            standings,
            reports,
            List.of(),
            Ratings.upTo(large.plan(), reports, moment),
            moment,
            Precedents.none(large.plan()));
    Period october = large.plan().findPeriod("2021-10").orElseThrow();
    add("fifty", composer.summaries(dossier, year.standings("2021-05-26T08:00"), october, MASTER));
    add("fifty", composer.masters(dossier, MASTER));
    add("fifty", notices.escalations(dossier, Escalations.open(standings)));
    Reminders.at(standings, dossier.ratings()).stream()
        .filter(reminder -> !reminder.isEmpty())
        .limit(3)
        .forEach(reminder -> add("fifty", notices.reminders(dossier, reminder, List.of())));
  }
}
