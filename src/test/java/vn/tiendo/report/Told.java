package vn.tiendo.report;

import java.util.List;

/** Readings told in a line, as tests compare them. */
final class Told {

  private Told() {}

  /** The codes of the findings of a severity, in order, once for each. */
  static List<String> codes(FileReading reading, Severity severity) {
    return reading.findings().stream()
        .filter(finding -> finding.severity() == severity)
        .map(finding -> finding.code().code())
        .toList();
  }

  static List<String> errors(FileReading reading) {
    return codes(reading, Severity.ERROR);
  }

  static List<String> warnings(FileReading reading) {
    return codes(reading, Severity.WARNING);
  }

  /** "BTG 2021-06 3=2+1+0" for each report. */
  static List<String> reports(FileReading reading) {
    return reading.reports().stream()
        .map(
            report ->
                "%s %s %s%d=%d+%d+%d"
                    .formatted(
                        report.unit(),
                        report.period(),
                        report.nil() ? "nil " : "",
                        report.rows().read(),
                        report.rows().accepted(),
                        report.rows().rejected(),
                        report.rows().ignored()))
        .toList();
  }

  /** "8 2.3 in-progress 80.0" for each line of all reports. */
  static List<String> lines(FileReading reading) {
    return reading.reports().stream()
        .flatMap(report -> report.lines().stream())
        .map(
            line ->
                "%d %s %s %s"
                    .formatted(line.row(), line.task(), line.status().code(), line.progress()))
        .toList();
  }

  static Line line(FileReading reading) {
    return reading.reports().get(0).lines().get(0);
  }
}
