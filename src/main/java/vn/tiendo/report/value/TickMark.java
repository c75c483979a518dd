package vn.tiendo.report.value;

import java.util.Set;
import vn.tiendo.sheet.Cell;
import vn.tiendo.text.ComparingKey;

/** What a cell under a tick header ("Hoàn thành | Đang thực hiện") says. */
public enum TickMark {
  /** A tick. */
  TICK,
  /** No tick: empty, a dash, 0, "không". */
  NONE,
  /** Text that ticks and tells something besides. */
  TEXT;

  private static final Set<String> TICKS =
      Set.of("x", "v", "✓", "✔", "✗", "✘", "√", "☑", "☒", "1", "co", "*", "+", "●", "■", "true");
  private static final Set<String> NO_TICKS =
      Set.of("0", "khong", "ko", "k", "☐", "□", "false", "o");

  public static TickMark of(Cell cell) {
    String key = ComparingKey.of(cell.text());
    if (cell.kind() == Cell.Kind.NUMBER) {
      return ofNumber(cell);
    }
    if (Blank.is(key) || NO_TICKS.contains(key)) {
      return NONE;
    }
    return TICKS.contains(key) ? TICK : TEXT;
  }

  private static TickMark ofNumber(Cell cell) {
    if (cell.number() == 0) {
      return NONE;
    }
    return cell.number() == 1 && !cell.format().percent() ? TICK : TEXT;
  }
}
