package vn.tiendo.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings in the order of their rows, many of one kind in one column told once. */
final class FoldedFindings {

  /** Up to here each is told by itself. */
  private static final int MANY = 10;

  private record Kind(FindingCode code, Severity severity, @Nullable String column) {}

  private FoldedFindings() {}

  /** The findings of one sheet, those of the sheet as a whole first. */
  static List<Finding> of(List<Finding> findings) {
    Map<Kind, List<Finding>> kinds = new LinkedHashMap<>();
    for (Finding finding : findings) {
      kinds.computeIfAbsent(kind(finding), kind -> new ArrayList<>()).add(finding);
    }
    List<Finding> told = new ArrayList<>();
    kinds.forEach(
        (kind, of) -> {
          if (kind.column() == null || of.size() <= MANY) {
            told.addAll(of);
          } else {
            told.add(folded(of));
          }
        });
    told.sort(Comparator.comparingInt(FoldedFindings::row));
    return told;
  }

  private static Finding folded(List<Finding> findings) {
    findings.sort(Comparator.comparingInt(FoldedFindings::row));
    Finding first = findings.get(0);
    List<String> others = new ArrayList<>();
    for (Finding other : findings.subList(1, findings.size())) {
      if (other.cell() != null) {
        others.add(other.cell());
      }
    }
    return new Finding(
        first.code(),
        first.severity(),
        first.sheet(),
        first.cell(),
        first.row(),
        first.arguments(),
        others);
  }

  private static Kind kind(Finding finding) {
    String column = finding.cell() == null ? null : finding.cell().replaceAll("\\d", "");
    return new Kind(finding.code(), finding.severity(), column);
  }

  private static int row(Finding finding) {
    return finding.row() == null ? 0 : finding.row();
  }
}
