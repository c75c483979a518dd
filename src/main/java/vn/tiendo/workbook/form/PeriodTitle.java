package vn.tiendo.workbook.form;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.plan.Period;
import vn.tiendo.report.value.PeriodMention;
import vn.tiendo.report.value.PeriodWords;
import vn.tiendo.text.Messages;

/** Lines that name the period of a former sheet, as they are to read on the next one. */
final class PeriodTitle {

  private static final String END = "(?![\\p{L}\\p{N}])";
  private static final Pattern ROMAN = Pattern.compile("IV|I{1,3}", Pattern.CASE_INSENSITIVE);

  /** The day on which a sheet is signed, to be filled in anew. */
  private static final Pattern SIGNED =
      Pattern.compile("(?iu)(ngày)[\\s._…\\d]*(tháng)[\\s._…\\d]*(năm)[\\s._…]*\\d{0,4}");

  private final int year;
  private final Period from;
  private final Period to;
  private final Messages words;

  PeriodTitle(int year, Period from, Period to, Messages words) {
    this.year = year;
    this.from = from;
    this.to = to;
    this.words = words;
  }

  /** The period as a title says it, {@code Tháng 11/2021}. */
  static String labelOf(Period period, int year, Messages words) {
    String of = Integer.toString(year);
    return switch (period.kind()) {
      case MONTH -> words.get("period.month", number(period), of);
      case QUARTER -> words.get("period.quarter", roman(period), of);
      case HALF_YEAR -> words.get("period.half." + number(period), of);
      case FINAL -> words.get("period.final", of);
      case YEAR -> words.get("period.year", of);
    };
  }

  /** A line above or within a table; one that does not name the former period stays as it is. */
  String in(String line) {
    if (!names(line, from)) {
      return line;
    }
    String next = replaced(line);
    return names(next, to) && !names(next, from)
        ? next
        : words.get("line.period", labelOf(to, year, words));
  }

  /** The name of the sheet. */
  String inName(String name) {
    if (PeriodWords.find(name).isEmpty()) {
      return name;
    }
    String next = replaced(name);
    return names(next, to) && !names(next, from) ? next : to.name();
  }

  /** A line below the tables, where the day of signing stands. */
  String below(String line) {
    return SIGNED.matcher(line).replaceAll("$1      $2      $3 " + year);
  }

  private boolean names(String line, Period period) {
    return PeriodWords.find(line).stream()
        .filter(mention -> mention.kind() != PeriodMention.Kind.BARE_YEAR)
        .anyMatch(mention -> mention.code(year).equals(period.code()));
  }

  private String replaced(String line) {
    if (from.kind() != to.kind()) {
      return line;
    }
    return switch (from.kind()) {
      case MONTH ->
          Pattern.compile(
                  "(?iu)((?:th[aá]ng|(?<![\\p{L}\\p{N}])t)[ ._-]*)(0?" + number(from) + ")" + END)
              .matcher(line)
              .replaceAll(match -> prefix(match) + padded(match.group(2)));
      case QUARTER ->
          Pattern.compile("(?iu)((?:qu[ýyíi]|(?<![\\p{L}\\p{N}])q)[ ._-]*)(IV|I{1,3}|[1-4])" + END)
              .matcher(line)
              .replaceAll(match -> prefix(match) + quarter(match.group(2)));
      case HALF_YEAR, FINAL, YEAR -> line;
    };
  }

  private static String prefix(MatchResult match) {
    return Matcher.quoteReplacement(match.group(1));
  }

  /** With as many digits as the former month had. */
  private String padded(String former) {
    String number = number(to);
    return former.startsWith("0") && number.length() == 1 ? "0" + number : number;
  }

  private String quarter(String former) {
    return ROMAN.matcher(former).matches() ? roman(to) : number(to);
  }

  private static String roman(Period quarter) {
    return switch (number(quarter)) {
      case "1" -> "I";
      case "2" -> "II";
      case "3" -> "III";
      default -> "IV";
    };
  }

  /** The number of a month, quarter or half year, without leading zero; of others nothing. */
  private static String number(Period period) {
    String last = period.code().replaceFirst("^\\d{4}-[QH]?", "");
    return last.matches("\\d{1,2}") ? Integer.toString(Integer.parseInt(last)) : "";
  }
}
