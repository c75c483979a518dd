package vn.tiendo.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cron expressions as far as they can be told right or wrong without evaluating them. */
final class CronText {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern ITEM =
      Pattern.compile("(?:\\*|([0-9A-Z]+)(?:-([0-9A-Z]+))?)(?:/(\\d{1,2}))?");
  private static final Pattern DAY_ONLY =
      Pattern.compile("\\?|L|LW|L-([12]?\\d|30)|([1-9]|[12]\\d|3[01])W");
  private static final Pattern WEEKDAY_ONLY = Pattern.compile("\\?|([0-7A-Z]+)(?:L|#[1-5])");

  private static final List<Field> FIELDS =
      List.of(
          new Field(0, 59, List.of()),
          new Field(0, 59, List.of()),
          new Field(0, 23, List.of()),
          new Field(1, 31, List.of()),
          new Field(
              1,
              12,
              List.of(
                  "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV",
                  "DEC")),
          new Field(0, 7, List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")));

  private static final int DAY_OF_MONTH = 3;
  private static final int DAY_OF_WEEK = 5;
  private static final int SUNDAY_AFTER = 7;

  private record Field(int least, int most, List<String> names) {

    boolean holds(String value) {
      if (names.contains(value)) {
        return true;
      }
      return value.matches("\\d{1,2}")
          && Integer.parseInt(value) >= least
          && Integer.parseInt(value) <= most;
    }

    /** A range goes upwards; as its beginning 7 is the Sunday before 1. */
    boolean goesUp(String from, String to) {
      return value(from) % (most == SUNDAY_AFTER ? SUNDAY_AFTER : most + 1) <= value(to);
    }

    private int value(String text) {
      int name = names.indexOf(text);
      return name < 0 ? Integer.parseInt(text) : least + name;
    }
  }

  private CronText() {}

  /** The expression with six fields, seconds first; empty where it is none. */
  static Optional<Schedule> normalised(String text) {
    String six = BLANKS.split(text).length == 5 ? "0 " + text : text;
    String[] fields = BLANKS.split(six.toUpperCase(Locale.ROOT));
    if (fields.length != FIELDS.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < fields.length; i++) {
      if (!isField(fields[i], i)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Schedule.Cron(String.join(" ", fields)));
  }

  private static boolean isField(String text, int index) {
    for (String item : text.split(",", -1)) {
      if (!isItem(item, FIELDS.get(index)) && !isSpecial(item, index)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isItem(String item, Field field) {
    Matcher matcher = ITEM.matcher(item);
    return matcher.matches()
        && (matcher.group(1) == null || field.holds(matcher.group(1)))
        && (matcher.group(2) == null
            || (field.holds(matcher.group(2)) && field.goesUp(matcher.group(1), matcher.group(2))))
        && (matcher.group(3) == null || Integer.parseInt(matcher.group(3)) > 0);
  }

  private static boolean isSpecial(String item, int index) {
    if (index == DAY_OF_MONTH) {
      return DAY_ONLY.matcher(item).matches();
    }
    Matcher weekday = WEEKDAY_ONLY.matcher(item);
    return index == DAY_OF_WEEK
        && weekday.matches()
        && (weekday.group(1) == null || FIELDS.get(index).holds(weekday.group(1)));
  }
}
