package vn.tiendo.report;

import java.util.List;

/**
 * What one sheet gave.
 *
 * @param reports in order of first appearance; empty where the sheet is no report
 */
record SheetOutcome(List<Report> reports, List<Finding> findings) {

  static final SheetOutcome NONE = new SheetOutcome(List.of(), List.of());
}
