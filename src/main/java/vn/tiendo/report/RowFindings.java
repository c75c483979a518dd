package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.sheet.Cell;

/** The findings of one row as they come up. */
final class RowFindings {

  private static final int LONGEST_QUOTE = 120;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final String sheet;
  private final List<Finding> findings = new ArrayList<>();

  RowFindings(String sheet) {
    this.sheet = sheet;
  }

  void add(FindingCode code, Cell cell, String... arguments) {
    add(code, code.severity(), cell, arguments);
  }

  /** A finding that weighs less, or more, than its kind usually does. */
  void add(FindingCode code, Severity severity, Cell cell, String... arguments) {
    findings.add(
        new Finding(
            code, severity, sheet, cell.reference(), cell.row(), List.of(arguments), List.of()));
  }

  boolean hasError() {
    return findings.stream().anyMatch(Finding::isError);
  }

  List<Finding> all() {
    return findings;
  }

  /** What stands in a cell, short enough to be quoted. */
  static String quote(Cell cell) {
    return quote(RowCells.shown(cell));
  }

  static String quote(String text) {
    String start = text.length() > 4 * LONGEST_QUOTE ? text.substring(0, 4 * LONGEST_QUOTE) : text;
    String line = BLANKS.matcher(start.strip()).replaceAll(" ");
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }
}
