package vn.tiendo.report.table;

import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.sheet.Cell;
import vn.tiendo.text.ComparingKey;

/** The row of column numbers under a header: (1) (2), A B 1 2 3=1x2. */
final class IndexRow {

  private static final Pattern INDEX =
      Pattern.compile("[(\\[]?(?:[a-z]|\\d{1,2})[)\\]]?(?: ?= ?[-+*/x:() \\d\\[\\]%]+)?");

  private IndexRow() {}

  static boolean isIndex(String text) {
    return INDEX.matcher(ComparingKey.of(text)).matches();
  }

  /** Whether a row holds nothing but column numbers, at least two of them, counting up. */
  static boolean is(List<Cell> filled) {
    if (filled.size() < 2 || !filled.stream().allMatch(cell -> isIndex(cell.text()))) {
      return false;
    }
    List<Integer> numbers =
        filled.stream()
            .map(cell -> ComparingKey.of(cell.text()).replaceAll("=.*", "").replaceAll("\\D", ""))
            .filter(digits -> !digits.isEmpty())
            .map(Integer::valueOf)
            .toList();
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) <= numbers.get(i - 1)) {
        return false;
      }
    }
    return true;
  }
}
