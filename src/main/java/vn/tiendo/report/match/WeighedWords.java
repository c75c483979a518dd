package vn.tiendo.report.match;

import java.util.List;

/**
 * Words with their weights.
 *
 * @param words as the plan spells them where a misspelling was recognised
 * @param weights of each word: rare ones weigh more, empty ones little
 */
record WeighedWords(List<String> words, List<Double> weights) {

  double total() {
    return weights.stream().mapToDouble(Double::doubleValue).sum();
  }
}
