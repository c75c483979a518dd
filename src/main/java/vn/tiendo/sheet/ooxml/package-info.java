/**
 * .xlsx and .xlsm, transitional and Strict: a zip checked byte by byte, its parts tokenised by
 * Aalto straight into a grid.
 */
@NullMarked
package vn.tiendo.sheet.ooxml;

import org.jspecify.annotations.NullMarked;
