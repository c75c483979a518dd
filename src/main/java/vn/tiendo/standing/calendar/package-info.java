/** Which planned runs and letters fall due between two moments. Pure functions. */
@NullMarked
package vn.tiendo.standing.calendar;

import org.jspecify.annotations.NullMarked;
