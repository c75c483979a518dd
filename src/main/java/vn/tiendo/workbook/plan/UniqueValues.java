package vn.tiendo.workbook.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.text.ComparingKey;

/** The values of a column in which each may stand once, capitals and marks aside. */
final class UniqueValues {

  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,31}");

  private final Map<String, Integer> rows = new HashMap<>();

  /** The row's code: needed, short, without blanks, and not that of a row above. */
  String code(TableRow row, Column<?> column) {
    String code = row.neededText(column);
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      row.mistake(column, Code.BAD_CODE);
    }
    check(row, column, code, Code.DUPLICATE_VALUE);
    return code;
  }

  /** Tells a value that stood in a row above already. */
  void check(TableRow row, Column<?> column, String value, Code code) {
    Integer first = value.isEmpty() ? null : rows.putIfAbsent(ComparingKey.of(value), row.number());
    if (first != null) {
      row.mistake(column, code, String.valueOf(first));
    }
  }
}
