package vn.tiendo.report.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How much each word of a plan's tasks says, and which of them a misspelt word is meant for. */
final class WordWeights {

  private static final double OF_EMPTY_WORD = 0.15;
  private static final double OF_UNKNOWN_WORD = 1.0;
  private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);
  private static final int REMEMBERED = 5_000;

  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Optional<String>> corrected = new HashMap<>();

  WordWeights(List<Wording> tasks) {
    Map<String, Integer> tasksWith = new HashMap<>();
    for (Wording task : tasks) {
      new HashSet<>(task.words()).forEach(word -> tasksWith.merge(word, 1, Integer::sum));
    }
    tasksWith.forEach((word, count) -> weights.put(word, rarity(word, tasks.size(), count)));
  }

  private static double rarity(String word, int tasks, int with) {
    return Wording.isEmptyWord(word)
        ? OF_EMPTY_WORD
        : 0.5 + Math.log((double) (tasks + 1) / with) / Math.log(tasks + 1.0);
  }

  WeighedWords weigh(Wording wording) {
    List<String> words = new ArrayList<>();
    List<Double> of = new ArrayList<>();
    for (String word : wording.words()) {
      String known = weights.containsKey(word) ? word : correct(word).orElse(word);
      of.add(weight(known));
      words.add(known);
    }
    return new WeighedWords(List.copyOf(words), List.copyOf(of));
  }

  private double weight(String word) {
    Double known = weights.get(word);
    if (known != null) {
      return known;
    }
    return Wording.isEmptyWord(word) ? OF_EMPTY_WORD : OF_UNKNOWN_WORD;
  }

  /** The word of the plan that a word of four letters or more is one letter away from. */
  private Optional<String> correct(String word) {
    if (word.length() < 4 || Wording.isEmptyWord(word)) {
      return Optional.empty();
    }
    if (corrected.size() > REMEMBERED) {
      corrected.clear();
    }
    return corrected.computeIfAbsent(word, this::nearest);
  }

  private Optional<String> nearest(String word) {
    return weights.keySet().stream()
        .filter(known -> known.length() >= 4 && Math.abs(known.length() - word.length()) <= 1)
        .filter(known -> ONE_LETTER.apply(known, word) >= 0)
        .sorted()
        .findFirst();
  }
}
