package vn.tiendo.workbook.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Deadline;
import vn.tiendo.text.ComparingKey;

/** How values are worded in the plan's workbook, and how leniently they are read. */
final class Words {

  static final String YES = "Có";
  static final String NO = "Không";
  static final String ALL = "Tất cả";
  static final List<String> YES_OR_NO = List.of(YES, NO);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Pattern WRITTEN_DAY =
      Pattern.compile(
          "(?:ngay )?(\\d{1,2})(?:\\s?[/.-]\\s?| thang )(\\d{1,2})(?:\\s?[/.-]\\s?| nam )(\\d{4})");
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern BEFORE = Pattern.compile("truoc (?:ngay )?(.+)");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
  private static final Pattern SEPARATOR = Pattern.compile("[;\\n\\r]+");

  private Words() {}

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  static @Nullable String of(@Nullable Boolean value) {
    return value == null ? null : yesOrNo(value);
  }

  static String yesOrNo(boolean value) {
    return value ? YES : NO;
  }

  /** Nothing for an empty list. */
  static @Nullable String of(List<String> values) {
    return values.isEmpty() ? null : String.join("; ", values);
  }

  /** "Tất cả" for an empty list. */
  static String orAll(List<String> values) {
    return values.isEmpty() ? ALL : String.join("; ", values);
  }

  /** A date, or "trước ngày …" where it never moves. */
  static Object of(Deadline deadline) {
    return deadline.fixed() ? "trước ngày " + of(deadline.day().plusDays(1)) : deadline.day();
  }

  static Optional<LocalDate> day(String text) {
    String words = ComparingKey.of(text);
    Matcher written = WRITTEN_DAY.matcher(words);
    if (written.matches()) {
      return day(written.group(3), written.group(2), written.group(1));
    }
    Matcher iso = ISO_DAY.matcher(words);
    return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** A day, or "trước ngày …", which ends with the day before and never moves. */
  static Optional<Deadline> deadline(String text) {
    Matcher before = BEFORE.matcher(ComparingKey.of(text));
    return before.matches()
        ? day(before.group(1)).map(day -> new Deadline(day.minusDays(1), true))
        : day(text).map(Deadline::on);
  }

  /** A number with a comma or a point before its decimals; points may group thousands. */
  static Optional<Double> number(String text) {
    String digits = text.strip().replace("\u00A0", "").replace(" ", "");
    if (GROUPED.matcher(digits).matches()) {
      return Optional.of(Double.valueOf(digits.replace(".", "").replace(',', '.')));
    }
    return NUMBER.matcher(digits).matches()
        ? Optional.of(Double.valueOf(digits.replace(',', '.')))
        : Optional.empty();
  }

  static Optional<Boolean> yesOrNo(String text) {
    return switch (ComparingKey.of(text)) {
      case "co", "x", "c", "yes", "true", "1", "bat", "dung" -> Optional.of(true);
      case "khong", "k", "ko", "no", "false", "0", "tat", "sai" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  static boolean isAll(String text) {
    String words = ComparingKey.of(text);
    return words.equals("tat ca") || words.equals("toan bo");
  }

  /**
   * The parts of a list separated by semicolons, line breaks or commas. A name that itself holds
   * commas stays whole where {@code isName} knows it.
   */
  static List<String> list(String text, Predicate<String> isName) {
    List<String> parts = new ArrayList<>();
    for (String piece : SEPARATOR.split(text)) {
      List<String> tokens = List.of(piece.split(",", -1));
      int next = 0;
      while (next < tokens.size()) {
        int end = endOfName(tokens, next, isName);
        String part = String.join(",", tokens.subList(next, end)).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        next = end;
      }
    }
    return parts;
  }

  private static int endOfName(List<String> tokens, int from, Predicate<String> isName) {
    for (int end = tokens.size(); end > from + 1; end--) {
      if (isName.test(String.join(",", tokens.subList(from, end)).strip())) {
        return end;
      }
    }
    return from + 1;
  }
}
