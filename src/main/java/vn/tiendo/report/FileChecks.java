package vn.tiendo.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What only the reports of a file together tell: tasks told twice. */
final class FileChecks {

  private record Owner(String unit, String period) {}

  private final Origin origin;

  FileChecks(Origin origin) {
    this.origin = origin;
  }

  List<Finding> check(List<Report> reports) {
    List<Finding> findings = new ArrayList<>();
    Map<Owner, List<Report>> byOwner = new LinkedHashMap<>();
    for (Report report : reports) {
      if (report.unit() != null && report.period() != null) {
        byOwner
            .computeIfAbsent(new Owner(report.unit(), report.period()), o -> new ArrayList<>())
            .add(report);
      }
    }
    byOwner.values().forEach(of -> elsewhere(of, findings));
    return findings;
  }

  private void elsewhere(List<Report> reports, List<Finding> findings) {
    Set<String> told = new HashSet<>();
    for (Report report : reports) {
      List<String> again =
          report.lines().stream().map(Line::task).filter(told::contains).sorted().toList();
      if (!again.isEmpty()) {
        findings.add(
            Finding.ofSheet(
                FindingCode.REPORTED_ELSEWHERE,
                report.sheet(),
                origin.fileName(),
                first(reports, again.get(0)),
                String.join(", ", again)));
      }
      report.lines().forEach(line -> told.add(line.task()));
    }
  }

  private static String first(List<Report> reports, String task) {
    return reports.stream()
        .filter(report -> report.lines().stream().anyMatch(line -> line.task().equals(task)))
        .map(Report::sheet)
        .findFirst()
        .orElse("");
  }
}
