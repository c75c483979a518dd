package vn.tiendo.sheet;

import java.util.Locale;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/**
 * What is counted while a file is read, each with the most that is taken on unless the settings say
 * otherwise. What goes beyond one is {@code too-large}, before anything of that size is built; the
 * sheets that people fill in stay far below all of them.
 */
public enum Limit {
  /** The file as it lies on the disk. */
  BYTES("file-size", Unit.BYTES, 50L * 1024 * 1024),
  /** All the parts that are read, unpacked. */
  UNPACKED("unpacked-size", Unit.BYTES, 600L * 1024 * 1024),
  /** How many times larger a part may be unpacked than packed, once it is beyond 10 MB. */
  RATIO("unpacking-ratio", Unit.COUNT, 300),
  /** Files inside the file. */
  PARTS("parts", Unit.COUNT, 10_000),
  /** Sheets of one file. */
  SHEETS("sheets", Unit.COUNT, 500),
  /** Rows of one sheet that hold something. */
  ROWS("rows", Unit.COUNT, 400_000),
  /** The last column, 1-based; 16,384 as in Excel. */
  COLUMNS("columns", Unit.COUNT, 16_384),
  /** Cells of one file that hold something. */
  CELLS("cells", Unit.COUNT, 4_000_000),
  /** Merged ranges of one sheet. */
  MERGES("merges", Unit.COUNT, 100_000),
  /** Formulas without value that are computed; more of them stay without. */
  FORMULAS("formulas", Unit.COUNT, 20_000),
  /** Characters of one cell; twice what Excel itself allows. */
  TEXT_LENGTH("text-length", Unit.COUNT, 65_536),
  /** Characters of all distinct texts of one file. */
  TEXT_TOTAL("text-total", Unit.COUNT, 60_000_000),
  /** Elements inside each other. */
  NESTING("nesting", Unit.COUNT, 64),
  /** From opening a file to its verdict. */
  TIME("time", Unit.MILLISECONDS, 30_000),
  /** What is held of one file while it is read, as counted before it is built. */
  MEMORY("memory", Unit.BYTES, 256L * 1024 * 1024);

  /** What the number of a limit counts. */
  public enum Unit {
    COUNT,
    BYTES,
    MILLISECONDS
  }

  private final String setting;
  private final Unit unit;
  private final long usual;

  Limit(String setting, Unit unit, long usual) {
    this.setting = setting;
    this.unit = unit;
    this.usual = usual;
  }

  /** The last word of its name among the settings, {@code file-size}. */
  public String setting() {
    return setting;
  }

  public Unit unit() {
    return unit;
  }

  /** The most of it unless the settings say otherwise. */
  public long usual() {
    return usual;
  }

  /**
   * The refusal of a file that has more of it than allowed.
   *
   * @param allowed in the limit's unit
   */
  public UnreadableSheet passed(long allowed) {
    String key = "limit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new UnreadableSheet(Reason.TOO_LARGE, key, "advice.split", shown(allowed), null);
  }

  private String shown(long allowed) {
    return switch (unit) {
      case COUNT -> Long.toString(allowed);
      case BYTES -> megabytes(allowed);
      case MILLISECONDS -> Long.toString((allowed + 999) / 1000);
    };
  }

  private static String megabytes(long bytes) {
    long mega = 1024L * 1024;
    return bytes >= mega ? bytes / mega + " MB" : bytes / 1024 + " KB";
  }
}
