package vn.tiendo.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.tiendo.plan.OfficeRating;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.standing.Rating.Evidence;
import vn.tiendo.standing.Rating.Score;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/** What stands beside a rating in words: the remark, and what each criterion's points come from. */
public final class RatingWords {

  private final Plan plan;
  private final Messages messages;

  public RatingWords(Plan plan, Language language) {
    this.plan = plan;
    this.messages = Messages.of("standing", language);
  }

  /** The Office's own remark where it gave one, else one drafted from the evidence. */
  public String remark(Rating rating) {
    OfficeRating office = rating.office();
    String own = office == null ? null : office.remark();
    if (own != null && !own.isBlank()) {
      return own;
    }
    return rating.scores().isEmpty()
        ? messages.get("year")
        : String.join(" ", rating.scores().stream().map(this::sentence).toList());
  }

  /** The points of a criterion and every fact they come from, on one line. */
  public String explanation(Score score) {
    List<String> facts = score.evidence().stream().map(this::fact).toList();
    return messages.get(
        "points", decimals(score.points()), decimals(score.maximum()), String.join("; ", facts));
  }

  private String sentence(Score score) {
    return switch (score.measure()) {
      case REPORTS_ON_TIME -> reports(score);
      case TASKS_ON_TIME -> tasks(score);
      case DATA_QUALITY -> rows(score);
    };
  }

  private String reports(Score score) {
    List<String> late = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Evidence evidence : score.evidence()) {
      if (evidence instanceof Evidence.OfReport report && report.share() < 1) {
        (report.state() == Submission.State.LATE ? late : missing).add(nameOf(report.period()));
      }
    }
    int others = late.size() + missing.size();
    return others == 0
        ? messages.get("reports.all", whole(score.counted()))
        : messages.get(
            "reports.some",
            whole(score.counted() - others),
            whole(score.counted()),
            listed("reports.late", late),
            listed("reports.missing", missing));
  }

  private String tasks(Score score) {
    List<String> late = codes(score, task -> task.standing() == Standing.DONE_LATE);
    List<String> overdue = codes(score, task -> task.standing() == Standing.OVERDUE);
    int others = late.size() + overdue.size();
    return others == 0
        ? messages.get("tasks.all")
        : messages.get(
            "tasks.some",
            whole(score.counted() - others),
            whole(score.counted()),
            listed("tasks.late", late),
            listed("tasks.overdue", overdue));
  }

  private static List<String> codes(Score score, Predicate<Evidence.OfTask> which) {
    List<String> codes = new ArrayList<>();
    for (Evidence evidence : score.evidence()) {
      if (evidence instanceof Evidence.OfTask task && which.test(task)) {
        codes.add(task.task());
      }
    }
    return codes;
  }

  private String rows(Score score) {
    int accepted = 0;
    for (Evidence evidence : score.evidence()) {
      accepted += evidence instanceof Evidence.OfRows rows ? rows.accepted() : 0;
    }
    return accepted == score.counted()
        ? messages.get("rows.all")
        : messages.get("rows.some", whole(accepted), whole(score.counted()));
  }

  private String fact(Evidence evidence) {
    if (evidence instanceof Evidence.OfReport report) {
      String state =
          switch (report.state()) {
            case ON_TIME -> "on-time";
            case LATE -> "late";
            case RETURNED -> "returned";
            case MISSING, NOT_YET_DUE, EXCUSED, NOT_EXPECTED -> "missing";
          };
      return messages.get("evidence.report." + state, nameOf(report.period()));
    }
    if (evidence instanceof Evidence.OfTask task) {
      String standing =
          switch (task.standing()) {
            case DONE -> "done";
            case DONE_LATE -> "done-late";
            case OVERDUE -> "overdue";
            case IN_PROGRESS, DUE_SOON, NOT_STARTED, NO_REPORT, ON_HOLD, CANCELLED -> "in-time";
          };
      return messages.get("evidence.task." + standing, task.task());
    }
    Evidence.OfRows rows = (Evidence.OfRows) evidence;
    return messages.get(
        "evidence.rows", nameOf(rows.period()), whole(rows.accepted()), whole(rows.read()));
  }

  private String listed(String key, List<String> names) {
    return names.isEmpty() ? "" : messages.get(key, String.join(", ", names));
  }

  private String nameOf(String period) {
    return plan.findPeriod(period).map(Period::name).orElse(period);
  }

  private static String whole(int number) {
    return String.valueOf(number);
  }

  /** Two decimals at most, with the comma or point of the language. */
  private String decimals(double points) {
    String text =
        BigDecimal.valueOf(points)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return messages.language() == Language.VI ? text.replace('.', ',') : text;
  }
}
