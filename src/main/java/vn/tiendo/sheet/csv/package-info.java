/**
 * Sheets as text, one record a line, in whatever encoding and with whatever separator they come.
 */
@NullMarked
package vn.tiendo.sheet.csv;

import org.jspecify.annotations.NullMarked;
