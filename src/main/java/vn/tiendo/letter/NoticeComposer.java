package vn.tiendo.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.Letter.Attachment;
import vn.tiendo.letter.view.EscalationWords;
import vn.tiendo.letter.view.Excerpt;
import vn.tiendo.letter.view.Frame;
import vn.tiendo.letter.view.Item;
import vn.tiendo.letter.view.NoticeView;
import vn.tiendo.letter.view.ReminderWords;
import vn.tiendo.letter.view.Section;
import vn.tiendo.letter.view.Wording;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Recipient;
import vn.tiendo.plan.Unit;
import vn.tiendo.standing.reminder.Escalation;
import vn.tiendo.standing.reminder.Reminder;

/**
 * Makes reminders, escalations and letters on incidents. Like {@link LetterComposer} it makes the
 * same letters from the same dossier and sends nothing. Not thread-safe.
 */
public final class NoticeComposer {

  private static final int MOST_INCIDENTS = 30;

  private final Stationery stationery;

  /**
   * @param firstLetters what was sent before, for threading
   */
  public NoticeComposer(LetterTemplates templates, FirstLetters firstLetters) {
    this.stationery = new Stationery(templates, firstLetters);
  }

  /** A unit's digest of what it is reminded of; its occasion is the day. */
  public List<Letter> reminders(Dossier dossier, Reminder reminder, List<Attachment> forms) {
    Wording wording = stationery.wording(dossier.plan());
    Unit unit = reminder.unit();
    String title = wording.say("reminder.title", wording.day(reminder.day()));
    String attachment = forms.isEmpty() ? null : wording.say("attachment.forms");
    Frame frame = stationery.frame(dossier, wording, title, unit.name(), attachment);
    Rendered content =
        stationery.render(
            LetterKind.REMINDER, frame, new ReminderWords(dossier, wording).of(frame, reminder));
    Draft draft = stationery.draft(dossier, LetterKind.REMINDER, null, reminder.day().toString());
    return Addressees.of(dossier.plan(), unit, LetterKind.REMINDER).stream()
        .map(address -> draft.to(address, unit.name(), content, forms))
        .toList();
  }

  /**
   * What those above are told, each of the groups in their charge; nobody gets a letter that would
   * say nothing. Its occasion is the day.
   */
  public List<Letter> escalations(Dossier dossier, List<Escalation> matters) {
    Wording wording = stationery.wording(dossier.plan());
    String day = wording.dayOf(dossier.asOf()).toString();
    String today = wording.day(wording.dayOf(dossier.asOf()));
    Draft draft = stationery.draft(dossier, LetterKind.ESCALATION, null, day);
    List<Letter> letters = new ArrayList<>();
    for (Recipient recipient : Addressees.of(dossier.plan(), LetterKind.ESCALATION)) {
      List<Escalation> own =
          matters.stream().filter(matter -> matter.concerns(recipient.groups())).toList();
      if (!own.isEmpty()) {
        boolean settled = own.stream().allMatch(Escalation::settled);
        String key = settled ? "escalation.title.settled" : "escalation.title";
        Frame frame =
            stationery.frame(
                dossier,
                wording,
                wording.say(key, today),
                stationery.salutation(dossier.plan(), recipient),
                null);
        NoticeView view =
            new EscalationWords(dossier, wording)
                .of(frame, stationery.isMember(dossier.plan(), recipient), own);
        letters.add(
            draft.to(
                recipient.email(),
                recipient.name(),
                stationery.render(LetterKind.ESCALATION, frame, view),
                List.of()));
      }
    }
    return letters;
  }

  /**
   * What broke, to those who are told of incidents.
   *
   * @param occasion for which there is one such letter, whatever it says
   * @param incidents at least one
   */
  public List<Letter> incidents(
      Plan plan, String occasion, Instant moment, List<Incident> incidents) {
    Wording wording = stationery.wording(plan);
    Draft draft = stationery.draft(plan, LetterKind.INCIDENT, null, occasion, moment);
    List<Letter> letters = new ArrayList<>();
    for (Recipient recipient : Addressees.of(plan, LetterKind.INCIDENT)) {
      Frame frame =
          new Frame(
              wording.say("incident.title", incidents.size()),
              incidents.get(0).what(),
              recipient.role(),
              plan.settings().name(),
              wording.say("incident.moment", wording.moment(moment)),
              wording.office(),
              null);
      letters.add(
          draft.to(
              recipient.email(),
              recipient.name(),
              stationery.render(LetterKind.INCIDENT, frame, notice(frame, wording, incidents)),
              List.of()));
    }
    return letters;
  }

  private static NoticeView notice(Frame frame, Wording wording, List<Incident> incidents) {
    List<Item> items =
        incidents.stream().map(i -> new Item(i.what(), i.detail(), List.of(i.advice()))).toList();
    Section section =
        new Section(wording.say("incident.section"), "overdue", Excerpt.of(items, MOST_INCIDENTS));
    return new NoticeView(
        frame, wording.say("incident.intro"), List.of(section), wording.say("incident.request"));
  }
}
