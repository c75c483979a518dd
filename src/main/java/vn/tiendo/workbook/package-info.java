/** What is written as Excel or Word, and the plan's own workbook, read and written. */
@NullMarked
package vn.tiendo.workbook;

import org.jspecify.annotations.NullMarked;
