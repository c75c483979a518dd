package vn.tiendo.workbook.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake;

/** A workbook of jobs/ and what it was understood as. */
public record PlanFile(Path file, PlanReading reading) {

  /** The plan; empty where its workbook has a mistake that is more than a warning. */
  public Optional<Plan> plan() {
    return reading.plan();
  }

  public List<PlanMistake> mistakes() {
    return reading.mistakes();
  }
}
