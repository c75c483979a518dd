package vn.tiendo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;
import vn.tiendo.workbook.plan.PlanFile;

/** What plan check says of a workbook, line by line. */
final class PlanWords {

  private final Messages messages;
  private final Language language;

  PlanWords(Messages messages, Language language) {
    this.messages = messages;
    this.language = language;
  }

  Stream<String> of(PlanFile file) {
    List<String> lines = new ArrayList<>();
    String name = String.valueOf(file.file().getFileName());
    lines.add(
        file.plan()
            .map(plan -> usable(name, plan))
            .orElseGet(() -> messages.get("plan.broken", name)));
    addAll(lines, "plan.mistakes", file.mistakes().stream().filter(m -> !m.isWarning()).toList());
    addAll(lines, "plan.warnings", file.mistakes().stream().filter(m -> m.isWarning()).toList());
    return lines.stream();
  }

  private String usable(String name, Plan plan) {
    return messages.get(
        "plan.usable",
        name,
        plan.code(),
        plan.settings().name(),
        String.valueOf(plan.tasks().size()),
        String.valueOf(plan.units().size()),
        String.valueOf(plan.periods().size()));
  }

  private void addAll(List<String> lines, String title, List<PlanMistake> mistakes) {
    if (!mistakes.isEmpty()) {
      lines.add(messages.get(title, String.valueOf(mistakes.size())));
      mistakes.forEach(mistake -> lines.add("    " + mistake.text(language)));
    }
  }
}
