package vn.tiendo.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell that holds something. Immutable.
 *
 * @param row 1-based, as Excel shows it
 * @param column 1-based: A is 1
 * @param kind what it holds
 * @param text the text, NFC and out of legacy fonts, edge blanks kept; of a number its plain
 *     decimal form, of an error its code ({@code #DIV/0!}); empty for a formula without value
 * @param number the number of a {@link Kind#NUMBER}, 0 otherwise; of a date its serial number
 * @param format how the cell is formatted
 * @param date the moment that a number formatted as a date stands for (1904 system resolved), null
 *     otherwise
 */
public record Cell(
    int row,
    int column,
    Kind kind,
    String text,
    double number,
    CellFormat format,
    @Nullable LocalDateTime date) {

  /** What a cell holds. Of a formula with a cached value, that value. */
  public enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    ERROR,
    FORMULA_WITHOUT_VALUE
  }

  public static Cell ofText(int row, int column, String text) {
    return new Cell(row, column, Kind.TEXT, text, 0, CellFormat.PLAIN, null);
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** The day of a real date. */
  public Optional<LocalDate> findDay() {
    return Optional.ofNullable(date).map(LocalDateTime::toLocalDate);
  }

  /** Its name as Excel shows it, {@code "F9"}. */
  public String reference() {
    return columnName(column) + row;
  }

  /** The letters of a 1-based column: 1 is A, 28 is AB. */
  public static String columnName(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.append((char) ('A' + (rest - 1) % 26));
    }
    return letters.reverse().toString();
  }
}
