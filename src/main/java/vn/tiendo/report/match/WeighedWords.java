package vn.tiendo.report.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words with their weights.
 *
 * @param words as the plan spells them where a misspelling was recognised
 * @param weights of each word: rare ones weigh more, empty ones little
 * @param pairs the words that stand beside each other, empty words left out
 * @param beginnings the first word, and the first that says what it is about
 * @param topics the topics of offices' work that they name
 */
record WeighedWords(
    List<String> words,
    List<Double> weights,
    Set<String> pairs,
    Set<String> beginnings,
    List<String> topics) {

  static WeighedWords of(List<String> words, List<Double> weights, Wording of) {
    Set<String> pairs = new HashSet<>();
    String before = "";
    for (String word : words) {
      if (!Wording.isEmptyWord(word)) {
        if (!before.isEmpty()) {
          pairs.add(before + " " + word);
        }
        before = word;
      }
    }
    return new WeighedWords(
        List.copyOf(words),
        List.copyOf(weights),
        pairs,
        Clauses.beginningsOf(of),
        OtherTopics.in(of));
  }

  double total() {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }
}
