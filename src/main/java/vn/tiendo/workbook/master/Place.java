package vn.tiendo.workbook.master;

/**
 * Where an item of a listing stands.
 *
 * @param number counted from 1 over all sheets of the listing
 * @param row 1-based row on its own sheet
 */
record Place(int number, int row) {}
