package vn.tiendo.workbook.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlanMistake;
import vn.tiendo.plan.PlanMistake.Code;

/** Gathers what is wrong while a workbook is read. Not thread-safe. */
final class Mistakes {

  private final List<PlanMistake> found = new ArrayList<>();

  void add(
      Code code, @Nullable String sheet, @Nullable String cell, String text, String... expected) {
    found.add(new PlanMistake(code, sheet, cell, text, List.of(expected)));
  }

  boolean areFatal() {
    return found.stream().anyMatch(mistake -> !mistake.isWarning());
  }

  List<PlanMistake> all() {
    return List.copyOf(found);
  }
}
