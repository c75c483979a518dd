package vn.tiendo.sheet.csv;

/**
 * Which sign separates the values. Sentences hold commas, and numbers do in Vietnamese, so that the
 * sign counts which stands equally often in most lines, semicolon and tab before comma.
 */
final class Separator {

  private static final String CANDIDATES = "\t;,|";
  private static final int LINES = 50;

  private Separator() {}

  static char of(String text) {
    char best = ',';
    double bestScore = 0;
    for (int i = 0; i < CANDIDATES.length(); i++) {
      char candidate = CANDIDATES.charAt(i);
      double score = score(text, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * In how many of the first lines the sign stands outside quotes as often as in the line before.
   */
  private static double score(String text, char sign) {
    int lines = 0;
    int steady = 0;
    int with = 0;
    int before = -1;
    int here = 0;
    boolean quoted = false;
    for (int i = 0; i <= text.length() && lines < LINES; i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == sign && !quoted) {
        here++;
      } else if (c == '\n' && (!quoted || i == text.length())) {
        lines++;
        with += here > 0 ? 1 : 0;
        steady += here > 0 && here == before ? 1 : 0;
        before = here;
        here = 0;
      }
    }
    return steady + 0.1 * with;
  }
}
