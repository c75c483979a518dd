/** Cells as a department's report: table, columns, unit, period, values and their findings. */
@NullMarked
package vn.tiendo.report;

import org.jspecify.annotations.NullMarked;
