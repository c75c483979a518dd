/** A home: its folders, its settings, its lock, and the one clock. */
@NullMarked
package vn.tiendo.job.home;

import org.jspecify.annotations.NullMarked;
