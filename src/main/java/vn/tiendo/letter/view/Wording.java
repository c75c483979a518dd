package vn.tiendo.letter.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Level;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Recipient;
import vn.tiendo.plan.Unit;
import vn.tiendo.standing.Standing;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/** How figures, days and names of a plan are written in a letter. Codes never show. */
public final class Wording {

  /** The longest piece of a sheet's own text that a letter quotes, in characters. */
  private static final int LONGEST_QUOTE = 240;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Plan plan;
  private final Messages messages;

  public Wording(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  public Language language() {
    return messages.language();
  }

  /** A text of the letters' bundle. */
  public String say(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** {@code 55,7%}: at most one decimal, a comma before it; "–" where it is unknown. */
  public String percent(@Nullable Double percent) {
    return percent == null ? "–" : number(percent) + "%";
  }

  /** {@code 83,75}: at most two decimals. */
  public String points(double points) {
    return written(points, 2);
  }

  private String number(double value) {
    return written(value, 1);
  }

  private String written(double value, int decimals) {
    String plain =
        BigDecimal.valueOf(value)
            .setScale(decimals, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return language() == Language.VI ? plain.replace('.', ',') : plain;
  }

  public String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A moment in the plan's zone: {@code 08 giờ 00 ngày 26/06/2021}. */
  public String moment(Instant moment) {
    ZonedDateTime local = moment.atZone(plan.settings().zone());
    return say(
        "moment",
        "%02d".formatted(local.getHour()),
        "%02d".formatted(local.getMinute()),
        day(local.toLocalDate()));
  }

  public LocalDate dayOf(Instant moment) {
    return moment.atZone(plan.settings().zone()).toLocalDate();
  }

  public String standing(Standing standing) {
    return say("standing." + standing.code());
  }

  public String level(Level level) {
    return say("level." + level.code());
  }

  /** A unit's name; what stands in its place where the plan does not know it. */
  public String unit(String code) {
    return plan.findUnit(code).map(Unit::name).orElse(code);
  }

  /** Whom to ask in a unit, and how; null where the plan names nobody. */
  @Nullable String contact(Unit unit) {
    String who = unit.contact();
    String telephone = unit.telephone();
    if (who == null) {
      return telephone == null ? null : say("contact.telephone", telephone);
    }
    return telephone == null ? say("contact", who) : say("contact.both", who, telephone);
  }

  /** A period's name as it stands within a sentence: {@code tháng 4}, {@code quý I}. */
  public String period(String code) {
    return plan.findPeriod(code).map(Period::name).map(this::lowered).orElse(code);
  }

  /** A period's report within a sentence: {@code báo cáo tháng 4}; some names say it already. */
  public String report(String code) {
    String name = period(code);
    return name.startsWith(say("report.word")) ? name : say("report", name);
  }

  /** Reports as an enumeration, the word said once where all names go without it. */
  public String reports(Collection<String> codes) {
    boolean plain =
        codes.stream().map(this::period).noneMatch(n -> n.startsWith(say("report.word")));
    return plain
        ? say("report", periods(codes))
        : String.join(", ", codes.stream().map(this::report).toList());
  }

  /** Names of periods as an enumeration: {@code tháng 4, quý II}. */
  public String periods(Collection<String> codes) {
    return String.join(", ", codes.stream().map(this::period).toList());
  }

  /** {@code tháng 7/2021}. */
  public String month(YearMonth month) {
    return say("month", String.valueOf(month.getMonthValue()), String.valueOf(month.getYear()));
  }

  /** A period with its year: {@code tháng 6/2021}, {@code quý II năm 2021}. */
  public String periodOfYear(Period period) {
    String name = lowered(period.name());
    if (name.contains(String.valueOf(plan.settings().year()))) {
      return name;
    }
    if (name.endsWith(" năm")) {
      return name + " " + plan.settings().year();
    }
    String key = period.kind() == Period.Kind.MONTH ? "period.month" : "period.of-year";
    return say(key, name, String.valueOf(plan.settings().year()));
  }

  /** What a period's summary is called; a period named after its report goes without "progress". */
  public String summaryTitle(Period period) {
    String name = periodOfYear(period);
    String key = name.startsWith(say("report.word")) ? "summary.title.report" : "summary.title";
    return say(key, name);
  }

  /** A name as it stands within a sentence, its first letter small. */
  public String lowered(String name) {
    return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(locale()) + name.substring(1);
  }

  /** A name as it stands at the beginning of a line, its first letter large. */
  public String raised(String name) {
    return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
  }

  private Locale locale() {
    return messages.language().locale();
  }

  /** A sheet's own text on one line, shortened where it is long; null where it says nothing. */
  public @Nullable String quote(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST_QUOTE) {
      return line;
    }
    int blank = line.lastIndexOf(' ', LONGEST_QUOTE);
    return line.substring(0, blank > LONGEST_QUOTE / 2 ? blank : LONGEST_QUOTE) + "…";
  }

  /** The Office that letters come from: the role that gets the master workbook. */
  public String office() {
    return plan.recipients().stream()
        .filter(recipient -> recipient.kinds().contains(LetterKind.MASTER))
        .map(Recipient::role)
        .findFirst()
        .orElseGet(() -> say("office"));
  }

  /** An enumeration joined by commas. */
  public String list(List<String> parts) {
    return String.join(", ", parts);
  }
}
