/** A file as a bounded grid of cells, whatever its format, within limits on hostile files. */
@NullMarked
package vn.tiendo.sheet;

import org.jspecify.annotations.NullMarked;
