/** The Spring Batch jobs that string the pipeline together, and the schedule that starts them. */
@NullMarked
package vn.tiendo.job;

import org.jspecify.annotations.NullMarked;
