/** Sheets as markup that call themselves .xls: SpreadsheetML 2003 and HTML tables. */
@NullMarked
package vn.tiendo.sheet.markup;

import org.jspecify.annotations.NullMarked;
