/** Where the table of a sheet stands, what its columns are and what kind each row is of. */
@NullMarked
package vn.tiendo.report.table;

import org.jspecify.annotations.NullMarked;
