package vn.tiendo.plan;

/** How often a task falls due. */
public enum Cadence {
  ONCE,
  MONTHLY,
  QUARTERLY
}
