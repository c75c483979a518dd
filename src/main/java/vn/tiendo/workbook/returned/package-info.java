/** What goes back to a department: the marked copy of its own sheet, and forms. */
@NullMarked
package vn.tiendo.workbook.returned;

import org.jspecify.annotations.NullMarked;
