/** What a letter's template is given: texts ready to print, in the order in which they stand. */
@NullMarked
package vn.tiendo.letter.view;

import org.jspecify.annotations.NullMarked;
