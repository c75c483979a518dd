package vn.tiendo.report.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.sheet.Cell;
import vn.tiendo.text.ComparingKey;

/** What a cell under a header of percentages holds. Figures are percent: 80 is eighty percent. */
public sealed interface Percentage {

  /** Nothing, or a dash. */
  record Nothing() implements Percentage {}

  /** A figure that its format or its sign settles; any size. */
  record Settled(double percent) implements Percentage {}

  /** A number without format or sign: the column decides whether 0.5 is fifty or a half percent. */
  record Open(double number) implements Percentage {}

  /** Words without a figure, perhaps a status. */
  record Words(String text) implements Percentage {}

  /** No percentage: a range, a limit, a misspelt figure, a day. */
  record Invalid() implements Percentage {}

  Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])[-+]?\\d+(?:[., ]\\d+)*");
  Pattern SIGN = Pattern.compile("\\G ?(?:%|phan tram)");
  Pattern LIMIT =
      Pattern.compile(
          "[<>≤≥+]|\\b(?:tren|duoi|hon|gan|tu(?! dau)|den(?! nay)|it nhat|toi da|toi thieu|vuot|(?<!ket )qua|chua|khong|kem)\\b");
  Pattern LEAD =
      Pattern.compile(
          "^(?:~|(?:da |uoc )?(?:dat|hoan thanh|thuc hien)|khoang|uoc|xap xi|tien do|duoc)[ :]*(?:khoang |duoc )?");

  static Percentage of(Cell cell) {
    return switch (cell.kind()) {
      case NUMBER -> ofNumber(cell);
      case TEXT -> ofText(cell.text());
      case BOOLEAN, ERROR, FORMULA_WITHOUT_VALUE -> new Invalid();
    };
  }

  private static Percentage ofNumber(Cell cell) {
    if (cell.format().percent()) {
      return new Settled(exact(cell.number() * 100));
    }
    return cell.format().date() ? new Invalid() : new Open(exact(cell.number()));
  }

  /** The percentage that a text says: "80 %", "Đạt 82,5%", "khoảng 70%", "95". */
  static Percentage ofText(String text) {
    if (Blank.is(text)) {
      return new Nothing();
    }
    String key = ComparingKey.of(text);
    if (key.contains("%") || key.contains("phan tram")) {
      return signed(key);
    }
    Matcher lead = LEAD.matcher(key);
    String rest = lead.find() ? key.substring(lead.end()) : key;
    return NumberText.parse(rest).stream()
        .<Percentage>mapToObj(Open::new)
        .findFirst()
        .orElseGet(() -> new Words(text));
  }

  private static Percentage signed(String key) {
    List<Double> figures = new ArrayList<>();
    Matcher number = NUMBER.matcher(key);
    while (number.find()) {
      Matcher sign = SIGN.matcher(key).region(number.end(), key.length());
      if (!sign.lookingAt()) {
        return new Invalid();
      }
      NumberText.parse(number.group()).ifPresent(figures::add);
    }
    if (figures.isEmpty()) {
      return key.chars().anyMatch(Character::isDigit) ? new Invalid() : new Words(key);
    }
    boolean clear = figures.size() == 1 && !LIMIT.matcher(key).find();
    return clear ? new Settled(exact(figures.get(0))) : new Invalid();
  }

  /** The number without what binary arithmetic added to it: 7.000000000000001 is 7. */
  static double exact(double number) {
    return Double.isFinite(number)
        ? new BigDecimal(number).round(new MathContext(12)).doubleValue()
        : number;
  }
}
