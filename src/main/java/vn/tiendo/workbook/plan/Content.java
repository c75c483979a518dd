package vn.tiendo.workbook.plan;

/** What a column holds, as far as its look and the checks that Excel makes on it go. */
enum Content {
  /** A code or a number that is a name: text even where it looks like a number. */
  CODE,
  TEXT,
  DAY,
  NUMBER,
  /** Values of several kinds below one another, as in "Kế hoạch". */
  ANY
}
