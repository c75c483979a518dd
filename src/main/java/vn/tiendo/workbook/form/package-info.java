/** Blank and pre-filled sheets for a unit's next report. */
@NullMarked
package vn.tiendo.workbook.form;

import org.jspecify.annotations.NullMarked;
