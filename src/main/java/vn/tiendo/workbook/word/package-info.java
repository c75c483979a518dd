/** The draft of the assessment report, as Word, in the official layout. */
@NullMarked
package vn.tiendo.workbook.word;

import org.jspecify.annotations.NullMarked;
