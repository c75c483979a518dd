/** Reading sheets as reports. README.md beside this says which test holds which rule. */
@NullMarked
package vn.tiendo.report;

import org.jspecify.annotations.NullMarked;
