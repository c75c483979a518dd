package vn.tiendo.cli;

import java.util.List;
import vn.tiendo.report.Finding;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/** A finding in two lines: where and what is wrong, and what to type instead. */
final class FindingWords {

  private final Messages messages;
  private final Messages findingTexts;

  FindingWords(Language language) {
    this.messages = Messages.of("cli", language);
    this.findingTexts = Messages.of("report", language);
  }

  List<String> of(Finding finding) {
    return List.of(
        "    - " + place(finding) + finding.message(findingTexts),
        "      → " + finding.hint(findingTexts));
  }

  private String place(Finding finding) {
    if (finding.sheet() == null) {
      return "";
    }
    if (finding.cell() == null) {
      return messages.get("check.place.sheet", finding.sheet());
    }
    String cells = finding.cell();
    if (!finding.alsoIn().isEmpty()) {
      cells += ", " + String.join(", ", finding.alsoIn());
    }
    return messages.get("check.place.cell", finding.sheet(), cells);
  }
}
