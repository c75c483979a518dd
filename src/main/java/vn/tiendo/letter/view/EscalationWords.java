package vn.tiendo.letter.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.letter.view.Section.Sections;
import vn.tiendo.standing.Submission;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.reminder.Escalation;

/** Puts what those above are told into words. */
public final class EscalationWords {

  private final Wording wording;
  private final TaskWords tasks;

  public EscalationWords(Dossier dossier, Wording wording) {
    this.wording = wording;
    this.tasks = new TaskWords(dossier, wording);
  }

  /**
   * @param leads whether the reader is a member of the Standing Committee, asked for instruction
   */
  public NoticeView of(Frame frame, boolean leads, List<Escalation> matters) {
    Sections sections = new Sections();
    sections.add(
        wording.say("escalation.tasks"),
        "overdue",
        items(matters, matter -> !matter.settled() && matter.task() != null));
    sections.add(
        wording.say("escalation.reports"),
        "overdue",
        items(matters, matter -> !matter.settled() && matter.report() != null));
    sections.add(wording.say("escalation.settled"), "done", items(matters, Escalation::settled));
    String key = matters.stream().allMatch(Escalation::settled) ? "settled" : "open";
    return new NoticeView(
        frame,
        wording.say("escalation.intro." + key),
        sections.all(),
        wording.say("escalation.request." + key + (leads ? "" : ".office")));
  }

  private List<Item> items(List<Escalation> matters, Predicate<Escalation> chosen) {
    return matters.stream().filter(chosen).map(this::item).toList();
  }

  private Item item(Escalation matter) {
    TaskStanding task = matter.task();
    if (task != null) {
      String text =
          matter.settled()
              ? wording.say("escalation.now", wording.lowered(wording.standing(task.standing())))
              : tasks.due(task) + "; " + tasks.reported(task);
      return Item.of(matter.unit().name(), tasks.name(task.task()) + " – " + text);
    }
    Submission report = Objects.requireNonNull(matter.report(), "a matter is a task or a report");
    String period = wording.report(report.period());
    return Item.of(
        matter.unit().name(),
        matter.settled()
            ? wording.say("escalation.received", period)
            : wording.say(
                "escalation.missing", period, wording.day(matter.since()), matter.daysOverdue()));
  }
}
