package vn.tiendo.report.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.report.value.WordTable;
import vn.tiendo.text.ComparingKey;

/** The abbreviations of Vietnamese offices, {@code data/abbreviations.tsv}, written out. */
final class Abbreviations {

  private static final Map<String, String> LONG_FORMS = load();
  private static final int MOST_WORDS = 6;

  private Abbreviations() {}

  /** The words of a text, abbreviations written out, one blank between words. */
  static String writtenOut(String text) {
    String[] words = wordsOf(text).split(" ");
    StringBuilder out = new StringBuilder();
    int index = 0;
    while (index < words.length) {
      int taken = append(out, words, index);
      index += taken;
    }
    return out.toString().strip();
  }

  private static String wordsOf(String text) {
    return ComparingKey.wordsOf(text.replace("&", " va "));
  }

  /** Takes the longest abbreviation that begins at a word, else the word itself. */
  private static int append(StringBuilder out, String[] words, int index) {
    for (int length = Math.min(MOST_WORDS, words.length - index); length > 0; length--) {
      String phrase = String.join(" ", List.of(words).subList(index, index + length));
      String written = LONG_FORMS.get(phrase);
      if (written != null) {
        out.append(written).append(' ');
        return length;
      }
    }
    out.append(words[index]).append(' ');
    return 1;
  }

  private static Map<String, String> load() {
    Map<String, String> forms = new HashMap<>();
    for (List<String> row : WordTable.rows("abbreviations")) {
      forms.put(wordsOf(row.get(0)), wordsOf(row.get(1)));
    }
    return Map.copyOf(forms);
  }
}
