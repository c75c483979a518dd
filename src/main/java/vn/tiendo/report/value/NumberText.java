package vn.tiendo.report.value;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.text.ComparingKey;

/**
 * A number as Vietnamese clerks write it: a comma before the decimals, points or blanks between
 * thousands; a point that cannot stand between thousands is one before decimals ("85.5").
 */
public final class NumberText {

  private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,15}");
  private static final Pattern GROUPED =
      Pattern.compile("[-+]?\\d{1,3}(?:([. ])\\d{3})(?:\\1\\d{3}){0,4}(?:,\\d+)?");
  private static final Pattern GROUPED_BY_COMMA =
      Pattern.compile("[-+]?\\d{1,3}(?:(?:,\\d{3}){2,5}|(?:,\\d{3}){1,5}\\.\\d+)");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,15}[.,]\\d{1,15}");

  private NumberText() {}

  /** The number that a whole text is, nothing if it is anything else besides. */
  public static OptionalDouble parse(String text) {
    String key = ComparingKey.of(text);
    if (key.length() > 40) {
      return OptionalDouble.empty();
    }
    if (PLAIN.matcher(key).matches()) {
      return OptionalDouble.of(Double.parseDouble(key));
    }
    Matcher grouped = GROUPED.matcher(key);
    if (grouped.matches()) {
      return number(key.replace(".", "").replace(" ", "").replace(',', '.'));
    }
    if (GROUPED_BY_COMMA.matcher(key).matches()) {
      return number(key.replace(",", ""));
    }
    return DECIMAL.matcher(key).matches() ? number(key.replace(',', '.')) : OptionalDouble.empty();
  }

  private static OptionalDouble number(String plain) {
    return OptionalDouble.of(Double.parseDouble(plain));
  }
}
