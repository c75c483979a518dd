/** Who is to be reminded of what, and what is to be told to those above. */
@NullMarked
package vn.tiendo.standing.reminder;

import org.jspecify.annotations.NullMarked;
