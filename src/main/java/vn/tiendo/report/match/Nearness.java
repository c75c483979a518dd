package vn.tiendo.report.match;

/**
 * How near a wording is to a task. All shares are 0 to 1.
 *
 * @param ofSaid the share of what was said that the task says too
 * @param ofTask the share of the task that was said
 * @param ofPairs the share of the said neighbouring words that are neighbours in the task
 * @param weight the weight of the words that both have
 */
record Nearness(double ofSaid, double ofTask, double ofPairs, double weight) {

  static final double DISAGREES = 0.3;
  private static final double NEAR = 0.52;
  private static final double ENOUGH = 0.62;
  private static final double LEAST_OF_TASK = 0.25;
  private static final double LEAST_WEIGHT = 3.0;

  double score() {
    return 0.45 * ofSaid + 0.30 * ofTask + 0.25 * ofPairs;
  }

  /** Whether a person would ask whether this task is meant. */
  boolean isNear() {
    return score() >= NEAR && ofSaid >= 0.55;
  }

  /** Whether a person would take it for this task if no other is near. */
  boolean isEnough() {
    return score() >= ENOUGH && ofSaid >= 0.62 && ofTask >= LEAST_OF_TASK && weight >= LEAST_WEIGHT;
  }

  double neededMargin() {
    return 0.08;
  }
}
