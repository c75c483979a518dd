/** The plans that are in force, and how they came to be. */
@NullMarked
package vn.tiendo.job.plans;

import org.jspecify.annotations.NullMarked;
