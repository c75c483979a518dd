/** Where each task, group and unit stands at a moment. Pure functions. */
@NullMarked
package vn.tiendo.standing;

import org.jspecify.annotations.NullMarked;
