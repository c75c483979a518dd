package vn.tiendo.report.match;

import java.util.List;
import vn.tiendo.report.value.WordTable;

/**
 * Topics of offices' work, {@code data/other-topics.tsv}: a text that names one of which a task
 * says nothing is of another task, however many words the two share.
 */
final class OtherTopics {

  private static final List<String> TOPICS =
      WordTable.rows("other-topics").stream().map(row -> spaced(Wording.of(row.get(0)))).toList();

  private OtherTopics() {}

  /** The topics that a text names, each between blanks. */
  static List<String> in(Wording text) {
    String words = spaced(text);
    return TOPICS.stream().filter(words::contains).toList();
  }

  static String spaced(Wording text) {
    return " " + String.join(" ", text.words()) + " ";
  }
}
