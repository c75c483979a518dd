/** What keeps a home in order: back-ups, the book of planned moments, what is forgotten. */
@NullMarked
package vn.tiendo.job.upkeep;

import org.jspecify.annotations.NullMarked;
