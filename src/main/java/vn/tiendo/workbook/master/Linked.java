package vn.tiendo.workbook.master;

/**
 * A cell that leads to another of the workbook.
 *
 * @param location {@code 'Chi tiết'!A12}
 * @param value the text shown
 */
record Linked(String location, String value) {}
