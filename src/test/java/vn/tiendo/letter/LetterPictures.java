package vn.tiendo.letter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.ledger.Letter;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.standing.reminder.Escalations;
import vn.tiendo.standing.reminder.Reminders;

/** Writes the letters of the sample year to a folder, to be looked at. */
final class LetterPictures {

  private LetterPictures() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    SampleYear year = SampleYear.of2021();
    LetterComposer composer =
        new LetterComposer(
            LetterTemplates.shipped(), LetterComposer.ATTACHED_BY_DEFAULT, FirstLetters.none());
    NoticeComposer notices = new NoticeComposer(LetterTemplates.shipped(), FirstLetters.none());
    var june = year.dossier("2021-06-30");
    MasterFile master = new MasterFile("Tong-hop-tien-do-KP2021.xlsx", "ab".repeat(32), 9000, "x");
    List<Letter> letters = new ArrayList<>();
    letters.addAll(
        composer.summaries(
            june,
            year.standings("2021-05-31"),
            year.plan().findPeriod("2021-06").orElseThrow(),
            master));
    letters.addAll(composer.masters(june, master));
    Reminders.at(june.standings(), june.ratings()).stream()
        .filter(reminder -> !reminder.isEmpty())
        .forEach(reminder -> letters.addAll(notices.reminders(june, reminder, List.of())));
    letters.addAll(notices.escalations(june, Escalations.open(june.standings())));
    letters.addAll(
        notices.incidents(
            SamplePlan.of2021(),
            "1",
            june.asOf(),
            List.of(Incident.of(new DeliveryReport.Failure(letters.get(0), "550 no such user")))));
    var end = year.dossier("2021-11-01");
    for (var arrival : end.arrivals()) {
      if (!arrival.findings().isEmpty()) {
        String folder0 = arrival.path().substring(0, arrival.path().indexOf('/'));
        var unit = year.plan().units().stream().filter(u -> u.folder().equals(folder0)).findFirst();
        for (Letter letter :
            composer.receipts(end, unit.orElseThrow(), List.of(arrival), List.of())) {
          Files.writeString(folder.resolve("phan-hoi-" + arrival.id() + ".html"), letter.html());
          Files.writeString(folder.resolve("phan-hoi-" + arrival.id() + ".txt"), letter.text());
        }
      }
    }
    for (Letter letter : letters) {
      String name = letter.kind().code() + "-" + letter.recipient().replaceAll("@.*", "");
      Files.writeString(folder.resolve(name + ".html"), letter.html());
      Files.writeString(folder.resolve(name + ".txt"), letter.text());
    }
  }
}
