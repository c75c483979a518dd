package vn.tiendo.sheet;

import java.util.Locale;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/** What is counted while a file is read. */
public enum Limit {
  BYTES,
  UNPACKED,
  RATIO,
  PARTS,
  SHEETS,
  ROWS,
  COLUMNS,
  CELLS,
  MERGES,
  TEXT_LENGTH,
  TEXT_TOTAL,
  NESTING,
  TIME,
  MEMORY;

  /** The refusal of a file that has more of it than allowed. */
  UnreadableSheet passed(long allowed) {
    String key = "limit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new UnreadableSheet(Reason.TOO_LARGE, key, "advice.split", Long.toString(allowed), null);
  }
}
