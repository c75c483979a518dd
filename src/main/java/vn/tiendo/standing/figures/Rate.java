package vn.tiendo.standing.figures;

/**
 * How many of the things that were due came in time.
 *
 * @param due those whose day has come
 * @param late those that came after their day
 * @param open those that have not come yet and are past their day
 */
public record Rate(int due, int inTime, int late, int open) {

  static final Rate NONE = new Rate(0, 0, 0, 0);

  Rate plus(Rate other) {
    return new Rate(due + other.due, inTime + other.inTime, late + other.late, open + other.open);
  }

  /** Late and open ones of those due, percent 0 to 100; 0 where nothing was due. */
  public double percentLate() {
    return due == 0 ? 0 : 100.0 * (late + open) / due;
  }
}
