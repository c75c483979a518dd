/** Figures drawn from standings: what changed, what was reached, what was late, what was asked. */
@NullMarked
package vn.tiendo.standing.figures;

import org.jspecify.annotations.NullMarked;
