package vn.tiendo.letter.view;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.standing.reminder.DueTask;
import vn.tiendo.standing.reminder.NextMonthWork;
import vn.tiendo.standing.reminder.NextMonthWork.UnitWork;

/** The work of the month after a dossier's moment, unit by unit. */
final class ComingMonth {

  private static final int MOST_LINES = 8;

  private final NextMonthWork coming;
  private final Wording wording;
  private final ReminderWords words;

  ComingMonth(Dossier dossier, Wording wording) {
    this.coming = NextMonthWork.after(dossier.standings());
    this.wording = wording;
    this.words = new ReminderWords(dossier, wording);
  }

  /** The month's name. */
  String month() {
    return wording.month(coming.month());
  }

  /** What each unit leads or reports next month; the plan's last month has none after it. */
  List<Item> work() {
    List<Item> work = new ArrayList<>();
    for (UnitWork unit : coming.units()) {
      List<DueTask> led = unit.tasks().stream().filter(DueTask::leading).toList();
      List<String> lines =
          words.work(new UnitWork(unit.unit(), led, unit.reports())).stream()
              .map(item -> wording.say("item", item.head(), item.text()))
              .toList();
      if (!lines.isEmpty()) {
        work.add(new Item(unit.unit().name(), "", shortened(lines)));
      }
    }
    return work;
  }

  private List<String> shortened(List<String> lines) {
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<String> shortened = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
    shortened.add(wording.say("more-lines", lines.size() - MOST_LINES + 1));
    return shortened;
  }
}
