package vn.tiendo.workbook.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Deadline;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.sheet.Cell;
import vn.tiendo.text.ComparingKey;

/**
 * A row while it is read. What is missing or wrong is told at once, and something harmless stands
 * in for it: no plan comes of a workbook with a mistake. Not thread-safe.
 */
final class TableRow {

  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\u00A0\\u200B\\uFEFF]+|[\\s\\u00A0\\u200B\\uFEFF]+$");

  /** Stands in for a day that is missing or wrong. */
  static final LocalDate SOME_DAY = LocalDate.EPOCH;

  private final PlanSheet sheet;
  private final int number;
  private final Mistakes mistakes;
  private boolean sound = true;

  TableRow(PlanSheet sheet, int number, Mistakes mistakes) {
    this.sheet = sheet;
    this.number = number;
    this.mistakes = mistakes;
  }

  /** 1-based, as Excel shows it. */
  int number() {
    return number;
  }

  /** Whether nothing was wrong in what has been read of the row. */
  boolean isSound() {
    return sound;
  }

  void mistake(Column<?> column, Code code, String... expected) {
    mistake(column, code, Optional.ofNullable(shown(column)).orElse(""), expected);
  }

  /** Tells of a part of what the cell holds. */
  void mistake(Column<?> column, Code code, Object found, String... expected) {
    sound = false;
    mistakes.add(code, sheet.name(), sheet.reference(number, column), found.toString(), expected);
  }

  /** The text of a cell without telling what is wrong with it. */
  Optional<String> peek(Column<?> column) {
    return Optional.ofNullable(shown(column));
  }

  boolean holds(Column<?> column) {
    return shown(column) != null;
  }

  @Nullable String text(Column<?> column) {
    Cell cell = usable(column);
    if (cell == null) {
      return null;
    }
    String text = EDGES.matcher(cell.text()).replaceAll("");
    return text.isEmpty() ? null : text;
  }

  String neededText(Column<?> column) {
    return needed(column, text(column), "");
  }

  @Nullable LocalDate day(Column<?> column) {
    Deadline deadline = read(column, text -> Words.day(text).map(Deadline::on), Code.NOT_A_DATE);
    return deadline == null ? null : deadline.day();
  }

  LocalDate neededDay(Column<?> column) {
    return needed(column, day(column), SOME_DAY);
  }

  Deadline neededDeadline(Column<?> column) {
    return needed(column, read(column, Words::deadline, Code.NOT_A_DATE), Deadline.on(SOME_DAY));
  }

  @Nullable Double decimal(Column<?> column) {
    Cell cell = usable(column);
    if (cell != null && cell.isNumber() && cell.date() == null) {
      return cell.number();
    }
    return parsed(column, Words::number, Code.NOT_A_NUMBER);
  }

  /** A whole number within bounds, both included; empty cells give null. */
  @Nullable Integer whole(Column<?> column, int least, int most) {
    Double value = decimal(column);
    if (value == null) {
      return null;
    }
    if (value != Math.rint(value) || value < least || value > most) {
      mistake(column, Code.OUT_OF_RANGE, String.valueOf(least), String.valueOf(most));
      return null;
    }
    return value.intValue();
  }

  @Nullable Boolean yesOrNo(Column<?> column) {
    Cell cell = usable(column);
    if (cell != null && cell.kind() == Cell.Kind.BOOLEAN) {
      return cell.number() != 0 || ComparingKey.of(cell.text()).equals("true");
    }
    return parsed(column, Words::yesOrNo, Code.UNKNOWN_CHOICE, Words.YES + ", " + Words.NO);
  }

  /** What a parser makes of the cell's text. */
  <V> V neededValue(Column<?> column, Function<String, Optional<V>> parse, Code code, V otherwise) {
    return needed(column, parsed(column, parse, code), otherwise);
  }

  /** The moment of a real date, empty for anything else. */
  Optional<LocalDateTime> findMoment(Column<?> column) {
    return sheet.findCell(number, column).map(Cell::date);
  }

  /** The value that the cell words. */
  <V> @Nullable V choice(Column<?> column, Wording<V> wording) {
    return parsed(column, wording::find, Code.UNKNOWN_CHOICE, String.join(", ", wording.words()));
  }

  <V> V neededChoice(Column<?> column, Wording<V> wording, V otherwise) {
    return needed(column, choice(column, wording), otherwise);
  }

  List<String> list(Column<?> column, Predicate<String> isName) {
    String text = text(column);
    return text == null ? List.of() : Words.list(text, isName);
  }

  /** The code that the cell refers to. */
  String neededReference(Column<?> column, Names names, Code unknown) {
    return needed(column, reference(column, names, unknown), "");
  }

  @Nullable String reference(Column<?> column, Names names, Code unknown) {
    return parsed(column, names::find, unknown, names.summary());
  }

  /** The codes that the cell refers to, each told where it is unknown. */
  List<String> references(Column<?> column, Names names, Code unknown) {
    List<String> codes = new ArrayList<>();
    for (String written : list(column, names::contains)) {
      Optional<String> code = names.find(written);
      if (code.isEmpty()) {
        mistake(column, unknown, (Object) written, names.summary());
      } else if (!codes.contains(code.get())) {
        codes.add(code.get());
      }
    }
    return codes;
  }

  /** As {@link #references}, with "Tất cả" and nothing as the empty list. */
  List<String> referencesOrAll(Column<?> column, Names names, Code unknown) {
    String text = text(column);
    return text == null || Words.isAll(text) ? List.of() : references(column, names, unknown);
  }

  /** The cell, once told where it holds an error instead of a value. */
  private @Nullable Cell usable(Column<?> column) {
    Cell cell = sheet.findCell(number, column).orElse(null);
    if (cell == null) {
      return null;
    }
    if (cell.kind() == Cell.Kind.ERROR) {
      mistake(column, Code.ERROR_CELL);
      return null;
    }
    if (cell.kind() == Cell.Kind.FORMULA_WITHOUT_VALUE) {
      mistake(column, Code.FORMULA_WITHOUT_VALUE);
      return null;
    }
    return cell;
  }

  private @Nullable Deadline read(
      Column<?> column, Function<String, Optional<Deadline>> parse, Code code) {
    Cell cell = usable(column);
    if (cell != null && cell.isNumber()) {
      if (cell.date() == null) {
        mistake(column, Code.NUMBER_FOR_DATE);
      }
      return cell.findDay().map(Deadline::on).orElse(null);
    }
    return parsed(column, parse, code);
  }

  private <V> @Nullable V parsed(
      Column<?> column, Function<String, Optional<V>> parse, Code code, String... expected) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    Optional<V> value = parse.apply(text);
    if (value.isEmpty()) {
      mistake(column, code, expected);
    }
    return value.orElse(null);
  }

  /** A missing value is told only where the cell is empty: what is wrong was told already. */
  private <V> V needed(Column<?> column, @Nullable V value, V otherwise) {
    if (value != null) {
      return value;
    }
    sound = false;
    if (shown(column) == null && sheet.has(column)) {
      mistake(column, Code.MISSING_VALUE, (Object) "", column.header());
    }
    return otherwise;
  }

  /** What the cell shows, for a message; null where it shows nothing. */
  private @Nullable String shown(Column<?> column) {
    return sheet
        .findCell(number, column)
        .map(
            cell -> cell.findDay().map(Words::of).orElse(EDGES.matcher(cell.text()).replaceAll("")))
        .filter(text -> !text.isEmpty())
        .orElse(null);
  }
}
