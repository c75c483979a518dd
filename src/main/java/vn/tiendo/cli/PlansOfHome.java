package vn.tiendo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.plan.Plan;
import vn.tiendo.workbook.plan.PlanFile;
import vn.tiendo.workbook.plan.PlanFolder;

/**
 * The plans of a home that can be used, read straight from the workbooks in {@code jobs/}.
 *
 * @param plans in the order of the files' names
 * @param broken names of the files that hold mistakes
 */
record PlansOfHome(Path folder, List<Plan> plans, List<String> broken) {

  PlansOfHome {
    plans = List.copyOf(plans);
    broken = List.copyOf(broken);
  }

  static PlansOfHome read(Path home) throws IOException {
    PlanFolder folder = PlanFolder.of(home);
    List<Plan> plans = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (PlanFile file : folder.read()) {
      file.plan()
          .ifPresentOrElse(plans::add, () -> broken.add(String.valueOf(file.file().getFileName())));
    }
    return new PlansOfHome(folder.folder(), plans, broken);
  }

  /**
   * Makes sure that there is a workbook at all, usable or not.
   *
   * @throws CommandFailed (wrong usage) if there is none
   */
  void requireWorkbook() {
    if (plans.isEmpty() && broken.isEmpty()) {
      throw CommandFailed.wrongUsage("no-plan", folder.toString());
    }
  }

  /** The zone of the first plan; Vietnam's where none can be read. */
  ZoneId zone() {
    return plans.isEmpty() ? ZoneId.of("Asia/Ho_Chi_Minh") : plans.get(0).settings().zone();
  }

  /**
   * The plans to work with: all, or the one asked for.
   *
   * @throws CommandFailed (wrong usage) if there is none
   */
  List<Plan> choose(Optional<String> code) {
    if (plans.isEmpty()) {
      throw broken.isEmpty()
          ? CommandFailed.wrongUsage("no-plan", folder.toString())
          : CommandFailed.wrongUsage("plan-broken", String.join(", ", broken));
    }
    List<Plan> chosen =
        plans.stream().filter(plan -> code.isEmpty() || plan.code().equals(code.get())).toList();
    if (chosen.isEmpty()) {
      throw CommandFailed.wrongUsage(
          "unknown-plan",
          code.orElseThrow(),
          folder.toString(),
          String.join(", ", plans.stream().map(Plan::code).toList()));
    }
    return chosen;
  }
}
