/** What was promised: the plan, its groups, tasks, units, periods and deadlines. */
@NullMarked
package vn.tiendo.plan;

import org.jspecify.annotations.NullMarked;
