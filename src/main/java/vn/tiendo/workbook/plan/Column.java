package vn.tiendo.workbook.plan;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of the plan's workbook.
 *
 * @param header its header; found by it, wherever it stands
 * @param width in characters
 * @param required whether the plan cannot be read without the column
 * @param choices what its drop-down offers, null for none
 * @param value the value written for a row: a String, Double, Integer or LocalDate; null for none
 */
record Column<T>(
    String header,
    int width,
    Content content,
    boolean required,
    @Nullable Choices choices,
    Function<T, @Nullable Object> value) {

  static <T> Column<T> of(
      String header, int width, Content content, Function<T, @Nullable Object> value) {
    return new Column<>(header, width, content, false, null, value);
  }

  /** The same column, without which there is no plan. */
  Column<T> needed() {
    return new Column<>(header, width, content, true, choices, value);
  }

  Column<T> offering(Choices offered) {
    return new Column<>(header, width, content, required, offered, value);
  }
}
