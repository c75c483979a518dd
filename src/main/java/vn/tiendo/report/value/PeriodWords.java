package vn.tiendo.report.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.value.PeriodMention.Kind;
import vn.tiendo.text.ComparingKey;

/**
 * The periods that a title line, a sheet's name or a file's name mentions. Days, document numbers
 * and what is announced for later are no mention.
 *
 * @see <a href="file:data/periods.tsv">data/periods.tsv</a>
 */
public final class PeriodWords {

  private static final String YEAR = "(?:[ ./_-]*(?:nam )?((?:20)?\\d{2})(?!\\d|[/.-]\\d))?";
  private static final String MONTH_WORDS =
      "muoi hai|muoi mot|muoi|gieng|mot|hai|ba|tu|bon|nam(?= nam|$|[/.-])|sau|bay|tam|chin|chap";
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("gieng", 1),
          Map.entry("mot", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("tu", 4),
          Map.entry("bon", 4),
          Map.entry("nam", 5),
          Map.entry("sau", 6),
          Map.entry("bay", 7),
          Map.entry("tam", 8),
          Map.entry("chin", 9),
          Map.entry("muoi", 10),
          Map.entry("muoi mot", 11),
          Map.entry("muoi hai", 12),
          Map.entry("chap", 12));
  private static final Map<String, Integer> QUARTERS =
      Map.ofEntries(
          Map.entry("i", 1),
          Map.entry("ii", 2),
          Map.entry("iii", 3),
          Map.entry("iv", 4),
          Map.entry("1", 1),
          Map.entry("2", 2),
          Map.entry("3", 3),
          Map.entry("4", 4),
          Map.entry("mot", 1),
          Map.entry("nhat", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bon", 4),
          Map.entry("tu", 4));

  /** What looks like a period and is none; taken out first. */
  private static final List<Pattern> NO_PERIOD =
      List.of(
          Pattern.compile(
              "\\bngay[ ._]*\\d{0,2}[ ._]*thang[ ._]*\\d{0,2}(?:[ ._]*nam[ ._]*(?:\\d{4})?)?"),
          Pattern.compile("(?<![\\d])\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}(?!\\d)"),
          Pattern.compile("\\bngay \\d{1,2}[/.-]\\d{1,2}(?!\\d)"),
          Pattern.compile("[\\d/]*\\d* ?-? ?[a-z]{1,6}/[a-z][a-z0-9]*(?:-[a-z0-9]+)*"),
          Pattern.compile("\\b\\d+/(?:\\d{4}/)?[a-z]+-[a-z0-9-]+"),
          Pattern.compile("\\b(?:giai doan|nhiem ky|nam hoc|khoa) \\d{4} ?- ?\\d{4}"),
          Pattern.compile(
              "\\b(?:phien hop|ky hop|cuoc hop|hop|hoi nghi|giao ban)(?: [a-z]+){0,4}? thang [\\da-z]+(?:[ /.-]*(?:nam )?\\d{4})?"),
          Pattern.compile(
              "\\b(?:phuong huong|nhiem vu trong tam|trong tam|ke hoach|chuong trinh|du kien)(?: (?:nhiem vu|cong tac|cong viec|trong tam))* (?:thang|quy) [\\da-z]+(?:[ /.-]*(?:nam )?\\d{4})?"));

  private record Form(Kind kind, Pattern pattern) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(Kind.HALF_YEAR, Pattern.compile("\\b(20\\d\\d)-h([12])\\b")),
          new Form(Kind.QUARTER, Pattern.compile("\\b(20\\d\\d)-q([1-4])\\b")),
          new Form(Kind.YEAR, Pattern.compile("\\b(20\\d\\d)-y\\b")),
          new Form(Kind.FINAL, Pattern.compile("\\b(20\\d\\d)-final\\b")),
          new Form(
              Kind.HALF_YEAR,
              Pattern.compile(
                  "\\b(?:0?6|sau) thang (dau|cuoi)(?: nam)?"
                      + YEAR
                      + "|\\b(?:0?6|sau) thang(?! (?:dau|cuoi))(?: nam\\b)?"
                      + YEAR
                      + "|\\bban nien"
                      + YEAR)),
          new Form(
              Kind.OTHER_SPAN,
              Pattern.compile(
                  "(?<![\\d/])\\b(?:0?[2-57-9]|1[0-2]|ba|chin|muoi mot|muoi) thang\\b(?! ?\\d{1,2}(?!\\d))|\\btuan (?:thu )?\\d{1,2}\\b")),
          new Form(
              Kind.QUARTER,
              Pattern.compile(
                  "(?:^quy ?: ?|\\bquy[ ._-]*)(iv|i{1,3}|[1-4]|mot|nhat|hai|ba|bon|tu)\\b"
                      + YEAR
                      + "|\\bq\\.?(iv|i{1,3}|[1-4])(?![a-z0-9])"
                      + YEAR)),
          new Form(
              Kind.MONTH,
              Pattern.compile(
                  "(?:^thang ?: ?|thang[ ._-]*)(\\d{1,2})(?!\\d)(?! ?%)"
                      + YEAR
                      + "|\\bthang ("
                      + MONTH_WORDS
                      + ")\\b"
                      + YEAR
                      + "|(?<![a-z0-9])t[._-]?(\\d{1,2})(?![\\da-z])"
                      + YEAR
                      + "|^(?:ky(?: bao cao)?[ :]*)?(\\d{1,2})[/.-](\\d{4})$"
                      + "|(?<!\\d)(20\\d\\d)[-._](0[1-9]|1[0-2])(?![\\d]|[-./]\\d)")),
          new Form(
              Kind.FINAL,
              Pattern.compile("\\bdanh gia (?:ve )?ket qua (?:thuc hien|khac phuc|cuoi cung)")),
          new Form(
              Kind.YEAR,
              Pattern.compile("\\b(?:ca nam|tong ket (?:ca )?nam|ket thuc nam)(?: ?(\\d{4}))?")),
          new Form(Kind.CLOSING, Pattern.compile("\\btong ket\\b")),
          new Form(Kind.REVIEW, Pattern.compile("\\bso ket\\b")),
          new Form(Kind.BARE_YEAR, Pattern.compile("(?<![\\d/.-])(20\\d\\d)(?![\\d/]|[.-]\\d)")));

  private PeriodWords() {}

  /** The periods that a text mentions, each once, in the order of the forms above. */
  public static List<PeriodMention> find(String text) {
    String rest = ComparingKey.of(text.length() > 2000 ? text.substring(0, 2000) : text);
    for (Pattern none : NO_PERIOD) {
      rest = none.matcher(rest).replaceAll(" | ");
    }
    List<PeriodMention> mentions = new ArrayList<>();
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(rest);
      StringBuilder without = new StringBuilder();
      while (matcher.find()) {
        PeriodMention mention = mention(form.kind(), matcher.toMatchResult());
        if (mention != null && !mentions.contains(mention)) {
          mentions.add(mention);
        }
        matcher.appendReplacement(without, " | ");
      }
      rest = matcher.appendTail(without).toString();
    }
    return mentions;
  }

  private static @Nullable PeriodMention mention(Kind kind, MatchResult match) {
    List<String> groups = new ArrayList<>();
    for (int i = 1; i <= match.groupCount(); i++) {
      if (match.group(i) != null) {
        groups.add(match.group(i));
      }
    }
    return switch (kind) {
      case OTHER_SPAN, CLOSING, REVIEW -> new PeriodMention(kind, 0, null);
      case FINAL, YEAR, BARE_YEAR -> new PeriodMention(kind, 0, year(groups, 0));
      case HALF_YEAR -> half(match.group(), groups);
      case QUARTER -> numbered(kind, groups, QUARTERS);
      case MONTH -> numbered(kind, groups, MONTHS);
    };
  }

  private static PeriodMention half(String words, List<String> groups) {
    boolean second = groups.contains("cuoi") || words.endsWith("h2");
    Integer year =
        groups.stream()
            .filter(group -> group.matches("\\d{2,4}"))
            .findFirst()
            .map(PeriodWords::fullYear)
            .orElse(null);
    return new PeriodMention(Kind.HALF_YEAR, second ? 2 : 1, year);
  }

  /** A number that is no month or quarter ("tháng 13") names a span that is no period. */
  private static PeriodMention numbered(
      Kind kind, List<String> groups, Map<String, Integer> names) {
    boolean yearFirst = groups.get(0).length() == 4 && groups.get(0).startsWith("20");
    String name = groups.get(yearFirst ? 1 : 0);
    Integer year = yearFirst ? fullYear(groups.get(0)) : year(groups, 1);
    Integer known = names.get(name);
    int index =
        known == null && name.matches("\\d+") ? Integer.parseInt(name) : known == null ? 0 : known;
    int most = kind == Kind.MONTH ? 12 : 4;
    return index >= 1 && index <= most
        ? new PeriodMention(kind, index, year)
        : new PeriodMention(Kind.OTHER_SPAN, 0, year);
  }

  private static @Nullable Integer year(List<String> groups, int position) {
    return groups.size() > position ? fullYear(groups.get(position)) : null;
  }

  private static Integer fullYear(String digits) {
    int year = Integer.parseInt(digits);
    return year < 100 ? 2000 + year : year;
  }
}
