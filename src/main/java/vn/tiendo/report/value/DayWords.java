package vn.tiendo.report.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.Cell;
import vn.tiendo.text.ComparingKey;

/**
 * Days as clerks write them: day first, in figures or in words, as a limit ("trước ngày", "chậm
 * nhất"), as a range, or as the month, quarter or year at whose end they lie.
 */
public final class DayWords {

  private static final String FIGURES =
      "(?<![\\d/.]|thang )(?<d>\\d{1,2}) ?(?<sep>[/.-]) ?(?<m>\\d{1,2})(?: ?\\k<sep> ?(?<y>\\d{4}|\\d{2}))?(?!\\d|/|[.,]\\d)";
  private static final String ISO = "(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)";
  private static final String IN_WORDS =
      "(?:ngay )?\\b(\\d{1,2}) thang (\\d{1,2})(?: nam (\\d{4})|[/.-](\\d{4}))?(?!\\d)";
  private static final Pattern DAY =
      Pattern.compile("(?:" + ISO + ")|(?:" + IN_WORDS + ")|(?:" + FIGURES + ")");
  private static final Pattern MONTH_AND_YEAR =
      Pattern.compile("(?<![\\d/.-]|quy |quy|q)(\\d{1,2})[/.-](\\d{4})(?![\\d/.-])");
  private static final Pattern BY_REFERENCE = Pattern.compile("\\b(?:theo|can cu|khi|neu)\\b");
  private static final Pattern RECURRING =
      Pattern.compile(
          "\\b(?:thuong xuyen|hang (?:ngay|tuan|thang|quy|nam)|moi (?:thang|quy|nam|tuan)|lien tuc|ca nam hoc)\\b");
  private static final Pattern BEFORE = Pattern.compile("\\btruoc(?: het)?(?: ngay)?$");
  private static final Pattern NOT_YET =
      Pattern.compile("^(?:chua|khong|ko|k|x|n/a)\\b.*|^(?:chua co|khong co)$");
  private static final Pattern OF_DAYS =
      Pattern.compile(".*\\d{1,4} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{1,4})?.*|.*\\bngay \\d.*");

  private final int year;

  /**
   * @param year the plan's year, taken where a day is written without one
   */
  public DayWords(int year) {
    this.year = year;
  }

  /** Whether a text says that something recurs, and so holds no day of its own. */
  public static boolean isRecurring(String text) {
    return text.length() <= 300 && RECURRING.matcher(ComparingKey.of(text)).find();
  }

  public DayReading read(Cell cell) {
    Optional<LocalDate> real = cell.findDay();
    if (real.isPresent()) {
      return new DayReading.Day(real.get());
    }
    return switch (cell.kind()) {
      case NUMBER -> ofSerial(cell);
      case TEXT -> read(cell.text());
      case BOOLEAN, ERROR, FORMULA_WITHOUT_VALUE -> new DayReading.Invalid();
    };
  }

  /** What a text says; a limit before a day is the day before it. */
  public DayReading read(String text) {
    String key = ComparingKey.of(text);
    if (Blank.is(key) || NOT_YET.matcher(key).matches()) {
      return new DayReading.Nothing();
    }
    if (key.length() > 300) {
      return new DayReading.NoDay();
    }
    Matcher reference = BY_REFERENCE.matcher(key);
    String said = reference.find() ? key.substring(0, reference.start()) : key;
    return RECURRING.matcher(said).find() ? new DayReading.NoDay() : readSaid(said);
  }

  private DayReading readSaid(String key) {
    List<DayReading> days = new ArrayList<>();
    Matcher matcher = DAY.matcher(key);
    int end = 0;
    while (matcher.find()) {
      boolean before = BEFORE.matcher(key.substring(0, matcher.start()).strip()).find();
      days.add(before(day(matcher), before));
      end = matcher.end();
    }
    if (days.isEmpty()) {
      return span(key);
    }
    DayReading after =
        end < key.length() && isRange(key, end) ? span(key.substring(end)) : last(days);
    return after instanceof DayReading.Span ? after : last(days);
  }

  private static boolean isRange(String key, int end) {
    return key.substring(end).strip().matches("(?:-|den).*");
  }

  private static DayReading last(List<DayReading> days) {
    return days.stream()
        .filter(DayReading.Invalid.class::isInstance)
        .findFirst()
        .orElseGet(() -> days.get(days.size() - 1));
  }

  private DayReading day(Matcher matcher) {
    if (matcher.group(1) != null) {
      return day(matcher.group(1), matcher.group(2), matcher.group(3));
    }
    if (matcher.group(4) != null) {
      String of = matcher.group(6) == null ? matcher.group(7) : matcher.group(6);
      return day(orPlanYear(of), matcher.group(5), matcher.group(4));
    }
    return day(orPlanYear(matcher.group("y")), matcher.group("m"), matcher.group("d"));
  }

  private String orPlanYear(@Nullable String digits) {
    if (digits == null) {
      return Integer.toString(year);
    }
    return digits.length() == 2 ? "20" + digits : digits;
  }

  private static DayReading day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return isPlausible(date.getYear()) ? new DayReading.Day(date) : new DayReading.Invalid();
    } catch (DateTimeException e) {
      // The calendar has no such day, which is what the sender is told.
      return new DayReading.Invalid();
    }
  }

  private static DayReading before(DayReading reading, boolean before) {
    return before && reading instanceof DayReading.Day on
        ? new DayReading.Day(on.day().minusDays(1))
        : reading;
  }

  private DayReading span(String key) {
    Matcher monthAndYear = MONTH_AND_YEAR.matcher(key);
    List<DayReading.Span> spans = new ArrayList<>();
    if (monthAndYear.find() && Integer.parseInt(monthAndYear.group(1)) <= 12) {
      int month = Math.max(1, Integer.parseInt(monthAndYear.group(1)));
      spans.add(ofMonth(YearMonth.of(Integer.parseInt(monthAndYear.group(2)), month), 1));
    } else {
      PeriodWords.find(listed(key)).forEach(mention -> span(mention).ifPresent(spans::add));
    }
    if (spans.isEmpty()) {
      return isMeantAsDay(key) ? new DayReading.Invalid() : new DayReading.NoDay();
    }
    DayReading.Span latest =
        spans.stream().reduce((a, b) -> a.last().isBefore(b.last()) ? b : a).orElseThrow();
    return key.matches(".*\\btruoc (?:thang|quy|nam|[0-9q]).*")
        ? new DayReading.Day(latest.first().minusDays(1))
        : latest;
  }

  /** "Quý I, II" and "tháng 3 - 5" name each of theirs. */
  private static String listed(String key) {
    return key.replaceAll("\\b(20\\d\\d) ?- ?(20\\d\\d)\\b", "$1; $2")
        .replaceAll("\\bquy (iv|i{1,3}) ?(?:,|-|va|den|;) ?(?=iv|i)", "quy $1; quy ")
        .replaceAll(
            "\\bthang (\\d{1,2}) ?(?:,|-|va|den|;) ?(?=\\d{1,2}(?!\\d))", "thang $1; thang ");
  }

  private Optional<DayReading.Span> span(PeriodMention mention) {
    int of = mention.year() == null ? year : mention.year();
    return switch (mention.kind()) {
      case MONTH -> Optional.of(ofMonth(YearMonth.of(of, mention.index()), 1));
      case QUARTER -> Optional.of(ofMonth(YearMonth.of(of, mention.index() * 3 - 2), 3));
      case HALF_YEAR -> Optional.of(ofMonth(YearMonth.of(of, mention.index() * 6 - 5), 6));
      case YEAR, BARE_YEAR -> Optional.of(ofMonth(YearMonth.of(of, 1), 12));
      case OTHER_SPAN, FINAL, CLOSING, REVIEW -> Optional.empty();
    };
  }

  private static DayReading.Span ofMonth(YearMonth first, int months) {
    return new DayReading.Span(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  private static boolean isMeantAsDay(String key) {
    return OF_DAYS.matcher(key).matches() && key.length() <= 40;
  }

  private static DayReading ofSerial(Cell cell) {
    double serial = cell.number();
    if (cell.format().percent() || serial < 36_526 || serial >= 73_051) {
      return new DayReading.Invalid();
    }
    return new DayReading.Day(LocalDate.of(1899, 12, 30).plusDays((long) serial));
  }

  private static boolean isPlausible(int year) {
    return year >= 1990 && year <= 2100;
  }
}
