/** The master workbook that the Office carries into the session. */
@NullMarked
package vn.tiendo.workbook.master;

import org.jspecify.annotations.NullMarked;
