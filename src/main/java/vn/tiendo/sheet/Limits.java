package vn.tiendo.sheet;

import java.time.Duration;

/**
 * How much of a file is taken on. What goes beyond one of these is {@code too-large}, before
 * anything of that size is built; the sheets that people fill in stay far below all of them.
 *
 * @param fileBytes the file as it lies on the disk; 50 MB
 * @param inflatedBytes all the parts that are read, unpacked; 600 MB
 * @param inflationRatio how many times larger a part may be unpacked than packed, once it is beyond
 *     10 MB; 300
 * @param parts files inside the file; 10,000
 * @param sheets sheets of one file; 500
 * @param rows rows of one sheet that hold something; 400,000
 * @param columns the last column, 1-based; 16,384 as in Excel
 * @param cells cells of one file that hold something; 4,000,000
 * @param merges merged ranges of one sheet; 100,000
 * @param textLength characters of one cell; 65,536, twice what Excel itself allows
 * @param textTotal characters of all distinct texts of one file; 60,000,000
 * @param nesting elements inside each other; 64
 * @param time for one file; 30 seconds
 */
public record Limits(
    long fileBytes,
    long inflatedBytes,
    int inflationRatio,
    int parts,
    int sheets,
    int rows,
    int columns,
    int cells,
    int merges,
    int textLength,
    int textTotal,
    int nesting,
    Duration time) {

  private static final int MEGA = 1024 * 1024;

  /** The limits that hold unless the settings say otherwise. */
  public static Limits defaults() {
    return new Limits(
        50L * MEGA,
        600L * MEGA,
        300,
        10_000,
        500,
        400_000,
        16_384,
        4_000_000,
        100_000,
        65_536,
        60_000_000,
        64,
        Duration.ofSeconds(30));
  }
}
