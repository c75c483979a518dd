/**
 * From a file in the share to a judged reading: looked at, copied, read in partitions, held against
 * what went before.
 */
@NullMarked
package vn.tiendo.job.intake;

import org.jspecify.annotations.NullMarked;
