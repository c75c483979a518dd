package vn.tiendo.workbook.master;

/**
 * A cell that Excel calculates, with the value that the program computed for those who do not.
 *
 * @param formula without the leading "="
 * @param value a number or a text
 */
record Calculated(String formula, Object value) {}
