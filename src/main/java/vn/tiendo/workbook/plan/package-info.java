/**
 * The plan's own workbook: written for the Office to edit, read with every mistake told by cell.
 */
@NullMarked
package vn.tiendo.workbook.plan;

import org.jspecify.annotations.NullMarked;
