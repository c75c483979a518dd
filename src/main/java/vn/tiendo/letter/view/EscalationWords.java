package vn.tiendo.letter.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.letter.view.Section.Sections;
import vn.tiendo.standing.Standing;
import vn.tiendo.standing.Submission;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.reminder.Escalation;

/** Puts what those above are told into words. */
public final class EscalationWords {

  private final Dossier dossier;
  private final Wording wording;
  private final TaskWords tasks;

  public EscalationWords(Dossier dossier, Wording wording) {
    this.dossier = dossier;
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
              ? wording.say("escalation.now", wording.lowered(wording.standing(now(task))))
              : tasks.due(task) + "; " + tasks.reported(task);
      return item(matter, tasks.name(task.task()) + " – " + text);
    }
    Submission report = Objects.requireNonNull(matter.report(), "a matter is a task or a report");
    String period = wording.report(report.period());
    return item(
        matter,
        matter.settled()
            ? wording.say("escalation.received", period)
            : wording.say(
                "escalation.missing", period, wording.day(matter.since()), matter.daysOverdue()));
  }

  /** A matter of a unit, with whom to call where it is open. */
  private Item item(Escalation matter, String text) {
    String contact = matter.settled() ? null : wording.contact(matter.unit());
    return new Item(matter.unit().name(), text, contact == null ? List.of() : List.of(contact));
  }

  /** A settled matter carries its task as it was when it was told. */
  private Standing now(TaskStanding told) {
    return dossier
        .standings()
        .tasks()
        .filter(task -> task.task().code().equals(told.task().code()))
        .map(TaskStanding::standing)
        .findFirst()
        .orElse(told.standing());
  }
}
