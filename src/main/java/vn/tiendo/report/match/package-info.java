/** A clerk's words held against the plan's tasks, groups and units. */
@NullMarked
package vn.tiendo.report.match;

import org.jspecify.annotations.NullMarked;
