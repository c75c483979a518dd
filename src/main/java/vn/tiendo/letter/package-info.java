/** What is mailed: composing from templates, the outbox, delivery. */
@NullMarked
package vn.tiendo.letter;

import org.jspecify.annotations.NullMarked;
