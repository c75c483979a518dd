package vn.tiendo.workbook.master;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Status;
import vn.tiendo.report.Verdict;
import vn.tiendo.standing.Standing;
import vn.tiendo.standing.Submission;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/** The words of the master in one language, and the plan's names by their codes. */
final class Words {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

  private final Plan plan;
  private final Messages messages;
  private final Map<String, String> units;
  private final Map<String, String> periods;
  private final Map<String, String> tasks;

  Words(Plan plan, Language language) {
    this.plan = plan;
    this.messages = Messages.of("workbook", language);
    this.units =
        plan.units().stream().collect(Collectors.toMap(Unit::code, Unit::name, (a, b) -> a));
    this.tasks =
        plan.tasks().stream().collect(Collectors.toMap(Task::code, Task::content, (a, b) -> a));
    this.periods =
        new HashMap<>(
            plan.periods().stream()
                .collect(Collectors.toMap(Period::code, Period::name, (a, b) -> a)));
  }

  Language language() {
    return messages.language();
  }

  String get(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  boolean has(String key) {
    return messages.has(key);
  }

  /** The bundle of the findings' texts. */
  Messages findings() {
    return Messages.of("report", messages.language());
  }

  String of(Standing standing) {
    return get("standing." + standing.code());
  }

  String of(Status status) {
    return get("status." + status.code());
  }

  /** How a report stands, with a mark for one that says nothing, or nothing new. */
  String of(Submission submission) {
    String state = of(submission.state());
    if (!submission.isReceived()) {
      return state;
    }
    if (submission.nil()) {
      return get("state.nil", state);
    }
    return submission.unchanged() ? get("state.unchanged", state) : state;
  }

  String of(Submission.State state) {
    return get("state." + state.name().toLowerCase(Locale.ROOT));
  }

  String of(@Nullable Verdict verdict) {
    return get("verdict." + (verdict == null ? "unread" : verdict.code()));
  }

  /** A unit's name, or its code (or kind) as it stands where the plan has no such unit. */
  String unit(String code) {
    return units.getOrDefault(code, code);
  }

  String units(List<String> codes) {
    return codes.stream().map(this::unit).collect(Collectors.joining(", "));
  }

  String period(String code) {
    return periods.getOrDefault(code, code);
  }

  /** What a task is, by its code. */
  String task(String code) {
    return tasks.getOrDefault(code, code);
  }

  LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, plan.settings().zone()).withNano(0);
  }

  String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Day and month alone. */
  String dayOfYear(LocalDate day) {
    return DAY.format(day).substring(0, 5);
  }

  /** The plan, the day as of which everything is said, and the last report that had arrived. */
  String asOf(Dossier dossier) {
    return get("asOf", plan(), moment(dossier));
  }

  /** The day as of which everything is said, and the last report that had arrived. */
  String moment(Dossier dossier) {
    String day = day(dossier.day());
    return dossier.arrivals().isEmpty()
        ? get("moment.nothing", day)
        : get("moment.last", day, moment(dossier.printedMoment()));
  }

  String moment(Instant moment) {
    return MOMENT.format(local(moment));
  }

  /** The plan's name, with its number where it has one. */
  String plan() {
    String number = plan.settings().number();
    return number == null
        ? plan.settings().name()
        : get("plan.numbered", plan.settings().name(), number);
  }
}
