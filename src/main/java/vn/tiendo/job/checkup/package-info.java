/** What a home needs, looked at, and what to do where it is not there. */
@NullMarked
package vn.tiendo.job.checkup;

import org.jspecify.annotations.NullMarked;
