package vn.tiendo.letter.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.letter.view.Section.Sections;
import vn.tiendo.plan.Criteria.Criterion;
import vn.tiendo.plan.Inspection;
import vn.tiendo.plan.Paper;
import vn.tiendo.plan.Plan;
import vn.tiendo.standing.Rating;
import vn.tiendo.standing.RatingWords;
import vn.tiendo.standing.Submission;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.reminder.DueTask;
import vn.tiendo.standing.reminder.NextMonthWork.UnitWork;
import vn.tiendo.standing.reminder.Reminder;

/** Puts a unit's reminder into words. */
public final class ReminderWords {

  private final Wording wording;
  private final TaskWords tasks;
  private final RatingWords ratings;
  private final Plan plan;
  private final LocalDate day;

  public ReminderWords(Dossier dossier, Wording wording) {
    this.wording = wording;
    this.tasks = new TaskWords(dossier, wording);
    this.plan = dossier.plan();
    this.ratings = new RatingWords(plan, wording.language());
    this.day = plan.dayOf(dossier.asOf());
  }

  public NoticeView of(Frame frame, Reminder reminder) {
    Sections sections = new Sections();
    sections.add(say("overdue"), "overdue", tasks(reminder.overdue()));
    sections.add(say("missing"), "overdue", reports(reminder.reportsMissing()));
    sections.add(say("returned"), "overdue", reports(reminder.returned()));
    sections.add(say("due-soon"), "late", tasks(reminder.dueSoon()));
    sections.add(say("reports-due-soon"), "late", reports(reminder.reportsDueSoon()));
    sections.add(say("papers"), "late", reminder.papers().stream().map(this::paper).toList());
    sections.add(say("to-mend"), "late", reminder.toMend().stream().map(this::inspection).toList());
    sections.add(say("ratings"), "plain", reminder.ratings().stream().map(this::rating).toList());
    UnitWork month = reminder.comingMonth();
    if (month != null) {
      sections.add(say("coming-month"), "plain", work(month));
    }
    return new NoticeView(frame, say("intro"), sections.all(), say("request"));
  }

  private String say(String key) {
    return wording.say("reminder." + key);
  }

  private List<Item> tasks(List<TaskStanding> standings) {
    List<Item> items = new ArrayList<>();
    for (TaskStanding standing : standings) {
      String due = tasks.due(standing);
      items.add(Item.of(tasks.name(standing.task()), due + "; " + tasks.reported(standing)));
    }
    return items;
  }

  private List<Item> reports(List<Submission> reports) {
    return reports.stream().map(this::report).toList();
  }

  private Item report(Submission report) {
    String name = wording.raised(wording.report(report.period()));
    return Item.of(name, wording.say("due", wording.day(report.due().day())));
  }

  private Item paper(Paper paper) {
    return Item.of(paper.title(), wording.say("due", wording.day(paper.due())));
  }

  private Item inspection(Inspection inspection) {
    String quoted = inspection.conclusion();
    String mendBy =
        inspection.mendBy() == null
            ? wording.say("mend.soon")
            : wording.say("due", wording.day(inspection.mendBy()));
    return Item.of(wording.say("inspection", wording.day(inspection.day()), quoted), mendBy);
  }

  /** A rating with all its evidence, which the unit may answer. */
  private Item rating(Rating rating) {
    String level =
        wording.say(
            "reminder.rating",
            wording.period(rating.period()),
            wording.points(rating.points()),
            wording.level(rating.level()));
    List<String> evidence = new ArrayList<>();
    evidence.add(wording.say("reminder.rating.remark", ratings.remark(rating)));
    for (Criterion criterion : plan.criteria().criteria()) {
      rating.scores().stream()
          .filter(score -> score.measure() == criterion.measure())
          .forEach(score -> evidence.add(criterion.name() + ": " + ratings.explanation(score)));
    }
    LocalDate lastDay = day.plusDays(plan.settings().ratingReplyDays());
    evidence.add(wording.say("reminder.rating.answer", wording.day(lastDay)));
    return new Item(level, "", evidence);
  }

  /** The work of a unit in a month: the tasks that fall due, then the reports. */
  List<Item> work(UnitWork work) {
    List<Item> items = new ArrayList<>();
    work.tasks().forEach(task -> items.add(Item.of(tasks.name(task.task().task()), due(task))));
    work.reports().forEach(report -> items.add(report(report)));
    return items;
  }

  private String due(DueTask task) {
    String due = wording.say("due", wording.day(task.dueOn()));
    String of = period(task.period());
    String whole = of == null ? due : of + ", " + due;
    return task.leading() ? whole : whole + " " + wording.say("coordinating");
  }

  private @Nullable String period(@Nullable String code) {
    return code == null ? null : wording.say("part-of", wording.period(code));
  }
}
