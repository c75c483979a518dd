/**
 * What is remembered: arrivals, reports, lines, findings, letters, and the archive of the bytes
 * received.
 */
@NullMarked
package vn.tiendo.ledger;

import org.jspecify.annotations.NullMarked;
