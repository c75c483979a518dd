package vn.tiendo.workbook.word;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.standing.Standing;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/** The words of the report in one language, and the plan's names by their codes. */
final class Wording {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  private final Plan plan;
  private final Messages own;
  private final Messages shared;

  Wording(Plan plan, Language language) {
    this.plan = plan;
    this.own = Messages.of("word", language);
    this.shared = Messages.of("workbook", language);
  }

  Language language() {
    return own.language();
  }

  /** The day as of which everything is said, and the last report that had arrived. */
  String asOf(Dossier dossier) {
    String day = day(dossier.day());
    return dossier.arrivals().isEmpty()
        ? get("asOf.nothing", day)
        : get("asOf", day, moment(dossier.printedMoment()));
  }

  /** A name as it is written within a sentence. */
  String inSentence(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toLowerCase(own.language().locale()) + name.substring(1);
  }

  String get(String key, Object... arguments) {
    return own.get(key, arguments);
  }

  String of(Standing standing) {
    return shared.get("standing." + standing.code());
  }

  String level(String code) {
    return shared.get("level." + code);
  }

  String judgement(String name) {
    return shared.get("judgement." + name);
  }

  String unit(String code) {
    return plan.findUnit(code).map(Unit::name).orElse(code);
  }

  String period(String code) {
    return plan.findPeriod(code).map(Period::name).orElse(code);
  }

  String day(LocalDate day) {
    return DAY.format(day);
  }

  String moment(Instant moment) {
    return MOMENT.format(ZonedDateTime.ofInstant(moment, plan.settings().zone()));
  }

  /** A percentage with one decimal, or a dash where it is unknown. */
  String percent(@Nullable Double percent) {
    return percent == null ? "–" : decimal(percent) + "%";
  }

  String decimal(double number) {
    String text = String.format(Locale.ROOT, "%.1f", number);
    return own.language() == Language.VI ? text.replace('.', ',') : text;
  }
}
