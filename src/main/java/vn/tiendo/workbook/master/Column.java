package vn.tiendo.workbook.master;

/**
 * A column of a listing.
 *
 * @param key the last word of its title's key in the bundle
 * @param width in characters
 * @param telling whether it holds standings, which are coloured
 */
record Column(String key, double width, Look look, boolean telling) {

  static Column of(String key, double width, Look look) {
    return new Column(key, width, look, false);
  }

  /** A column that holds a standing, state or verdict in words, coloured by them. */
  static Column telling(String key, double width) {
    return new Column(key, width, Look.CENTRED, true);
  }
}
