/** Letters: which fall due, what they bring along, and the way to the mail server. */
@NullMarked
package vn.tiendo.job.post;

import org.jspecify.annotations.NullMarked;
