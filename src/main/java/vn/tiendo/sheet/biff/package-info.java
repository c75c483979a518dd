/**
 * .xls of Excel 5 to 2003: records read one by one out of a compound file, each held to its length,
 * so that nothing is built that the grid does not need.
 */
@NullMarked
package vn.tiendo.sheet.biff;

import org.jspecify.annotations.NullMarked;
