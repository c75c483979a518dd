/**
 * What appears under output/: the master, its frozen editions, marked copies; each whole or not at
 * all.
 */
@NullMarked
package vn.tiendo.job.output;

import org.jspecify.annotations.NullMarked;
