package vn.tiendo.workbook.plan;

/**
 * What the plan's sheets may refer to.
 *
 * @param units by code, name and other ways of writing
 * @param unitsAndKinds the same and their kinds
 */
record Known(Names units, Names unitsAndKinds, Names groups, Names shortcomings, Names periods) {}
