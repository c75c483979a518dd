/** What a single cell says: a percentage, a number, a day, a status, a tick, a period. */
@NullMarked
package vn.tiendo.report.value;

import org.jspecify.annotations.NullMarked;
