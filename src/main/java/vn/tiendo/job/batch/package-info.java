/** Spring Batch's record of runs: its tables, runs made and recovered, old ones forgotten. */
@NullMarked
package vn.tiendo.job.batch;

import org.jspecify.annotations.NullMarked;
