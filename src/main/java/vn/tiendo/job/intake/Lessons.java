package vn.tiendo.job.intake;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.JournalEntry.Learned;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.Report;
import vn.tiendo.report.Report.UnderstoodColumn;
import vn.tiendo.report.Report.UnderstoodWording;
import vn.tiendo.report.Verdict;
import vn.tiendo.standing.Judgement;
import vn.tiendo.standing.ReceivedReport;
import vn.tiendo.text.ComparingKey;

/** What is learned from an arrival: only of reports that were taken, only what was not certain. */
final class Lessons {

  private static final int CERTAIN = 100;
  private static final int LONGEST_WORDS = 2000;

  private final List<Learned> learned = new ArrayList<>();
  private final Plan plan;
  private final Arrival arrival;

  private Lessons(Plan plan, Arrival arrival) {
    this.plan = plan;
    this.arrival = arrival;
  }

  static List<Learned> of(Plan plan, Arrival arrival, Judgement judgement) {
    Lessons lessons = new Lessons(plan, arrival);
    for (Report report : arrival.reports()) {
      if (report.unit() != null && isTaken(report, judgement)) {
        lessons.learn(report, report.unit());
      }
    }
    return lessons.learned;
  }

  private static boolean isTaken(Report report, Judgement judgement) {
    return judgement.reports().stream()
        .filter(version -> version.verdict() != Verdict.REJECTED)
        .map(ReceivedReport::source)
        .anyMatch(source -> source.sheet().equals(report.sheet()));
  }

  private void learn(Report report, String unit) {
    for (UnderstoodWording wording : report.wordings()) {
      if (wording.sureness() < CERTAIN) {
        learn(unit, Learned.TASK, wording.wording(), wording.task());
      }
    }
    for (UnderstoodColumn column : report.columns()) {
      if (column.sureness() < CERTAIN) {
        learn(unit, Learned.COLUMN, column.header().replace(" › ", " "), column.field());
      }
    }
  }

  private void learn(String unit, String kind, String words, String meaning) {
    String key = ComparingKey.wordsOf(words);
    if (!key.isEmpty() && key.length() <= LONGEST_WORDS) {
      learned.add(new Learned(arrival.id(), plan.code(), unit, kind, key, meaning));
    }
  }
}
