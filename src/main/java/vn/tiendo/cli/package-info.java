/** The commands. */
@NullMarked
package vn.tiendo.cli;

import org.jspecify.annotations.NullMarked;
