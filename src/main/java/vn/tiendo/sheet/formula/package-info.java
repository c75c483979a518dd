/**
 * Formulas that a file leaves without a value, computed by POI in a process of its own, which can
 * be ended when it takes too long and whose memory is not ours.
 */
@NullMarked
package vn.tiendo.sheet.formula;

import org.jspecify.annotations.NullMarked;
