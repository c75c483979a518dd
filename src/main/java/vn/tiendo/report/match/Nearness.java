package vn.tiendo.report.match;

/**
 * How near a wording is to a task. All shares are 0 to 1.
 *
 * @param ofSaid the share of what was said that the task says too
 * @param ofTask the share of the task that was said
 * @param ofPairs the share of the said neighbouring words that are neighbours in the task
 * @param weight the weight of the words that both have
 * @param foreign the weight of what was said of which the task says nothing
 * @param beginning whether what was said has the task's first word, or begins with one of its
 *     clauses, or neither
 */
record Nearness(
    double ofSaid,
    double ofTask,
    double ofPairs,
    double weight,
    double foreign,
    Beginning beginning) {

  /** How what was said begins, held against the task. */
  enum Beginning {
    HEAD,
    CLAUSE,
    ELSEWHERE
  }

  static final double DISAGREES = 0.3;
  private static final double ALL = 0.999;
  private static final double NEAR = 0.52;
  private static final double ENOUGH = 0.62;
  private static final double LEAST_OF_SAID = 0.62;
  private static final double LEAST_OF_TASK = 0.25;
  private static final double LEAST_WEIGHT = 3.0;

  private static final double LEAST_PAIRS_OF_CLAUSE = 0.6;
  private static final double LEAST_OF_TASK_BY_CLAUSE = 0.35;
  private static final double LEAST_PAIRS_FROM_ELSEWHERE = 0.95;
  private static final double LEAST_OF_TASK_FROM_ELSEWHERE = 0.55;

  /** "… phòng, chống thuốc lá" says most of a task, and something else instead of the rest. */
  private static final double FOREIGN = 1.2;

  private static final double LEAST_BESIDE_FOREIGN = 0.85;

  double score() {
    return 0.45 * ofSaid + 0.30 * ofTask + 0.25 * ofPairs;
  }

  /** Whether the task's words were said, all of them in their order, and nothing else. */
  boolean isWhole() {
    return ofSaid > ALL && ofTask > ALL && ofPairs > ALL;
  }

  /** Whether a person would ask whether this task is meant. */
  boolean isNear() {
    return score() >= NEAR && ofSaid >= 0.55;
  }

  /** Whether a person would take it for this task if no other is near. */
  boolean isEnough() {
    return score() >= ENOUGH
        && ofSaid >= LEAST_OF_SAID
        && ofTask >= LEAST_OF_TASK
        && weight >= LEAST_WEIGHT
        && beginsWell()
        && (foreign < FOREIGN || ofTask >= LEAST_BESIDE_FOREIGN);
  }

  /** "Nội dung phiên họp" says where a reminder is given, not that one is. */
  private boolean beginsWell() {
    boolean byClause =
        beginning == Beginning.CLAUSE
            && ofPairs >= LEAST_PAIRS_OF_CLAUSE
            && ofTask >= LEAST_OF_TASK_BY_CLAUSE;
    boolean asItStands =
        ofPairs >= LEAST_PAIRS_FROM_ELSEWHERE && ofTask >= LEAST_OF_TASK_FROM_ELSEWHERE;
    return beginning == Beginning.HEAD || byClause || asItStands;
  }

  /** How far the next task must be behind; farther where little of the task was said. */
  double neededMargin() {
    return ofTask < 0.45 ? 0.15 : 0.08;
  }
}
