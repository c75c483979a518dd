package vn.tiendo.report;

/**
 * A unit or a period, and what told it.
 *
 * @param code the unit's or the period's code
 */
record Said(String code, ToldBy by) {}
