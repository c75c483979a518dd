package vn.tiendo.workbook.master;

import org.apache.poi.ss.SpreadsheetVersion;

/**
 * How much a master holds before it is written in another way.
 *
 * @param live the most lines over which sheets calculate, and to which they link
 * @param rows the most rows of a listing on one sheet; those beyond stand on a further one
 */
record Extent(int live, int rows) {

  /** As much as Excel has room for, and as a PC of today calculates over at once. */
  static final Extent USUAL =
      new Extent(20_000, SpreadsheetVersion.EXCEL2007.getMaxRows() - Listing.HEADER);
}
