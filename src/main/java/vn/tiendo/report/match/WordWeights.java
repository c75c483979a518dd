package vn.tiendo.report.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How much each word of a plan's tasks says, and which of them a misspelt word is meant for. */
final class WordWeights {

  private static final double OF_EMPTY_WORD = 0.15;
  private static final double OF_UNKNOWN_WORD = 1.6;
  private static final double OF_COMMON_VERB = 0.3;
  private static final double OF_COMMON_VERB_IN_PLAN = 0.7;
  private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);
  private static final int REMEMBERED = 5_000;

  private final Map<String, Double> weights = new HashMap<>();
  private final Set<String> pairs = new HashSet<>();
  private final Map<String, Optional<String>> corrected = new ConcurrentHashMap<>();

  WordWeights(List<Wording> tasks) {
    Map<String, Integer> tasksWith = new HashMap<>();
    for (Wording task : tasks) {
      new HashSet<>(task.words()).forEach(word -> tasksWith.merge(word, 1, Integer::sum));
      for (int i = 1; i < task.words().size(); i++) {
        pairs.add(task.words().get(i - 1) + " " + task.words().get(i));
      }
    }
    tasksWith.forEach((word, count) -> weights.put(word, rarity(word, tasks.size(), count)));
  }

  private static double rarity(String word, int tasks, int with) {
    if (Wording.isEmptyWord(word)) {
      return OF_EMPTY_WORD;
    }
    double rarity = 0.5 + Math.log((double) (tasks + 1) / with) / Math.log(tasks + 1.0);
    return Wording.isCommonVerb(word) ? rarity * OF_COMMON_VERB_IN_PLAN : rarity;
  }

  WeighedWords weigh(Wording wording) {
    List<String> words = new ArrayList<>();
    List<Double> of = new ArrayList<>();
    for (int i = 0; i < wording.words().size(); i++) {
      String word = wording.words().get(i);
      String known =
          weights.containsKey(word)
              ? word
              : correct(word).filter(meant -> fits(meant, words, wording)).orElse(word);
      of.add(weight(known));
      words.add(known);
    }
    return WeighedWords.of(words, of, wording);
  }

  /** A misspelt word is taken for another only beside a word that the other stands beside. */
  private boolean fits(String meant, List<String> before, Wording wording) {
    int index = before.size();
    List<String> said = wording.words();
    boolean after = index > 0 && pairs.contains(before.get(index - 1) + " " + meant);
    return after || (index + 1 < said.size() && pairs.contains(meant + " " + said.get(index + 1)));
  }

  private double weight(String word) {
    Double known = weights.get(word);
    if (known != null) {
      return known;
    }
    if (Wording.isEmptyWord(word)) {
      return OF_EMPTY_WORD;
    }
    return Wording.isCommonVerb(word) ? OF_COMMON_VERB : OF_UNKNOWN_WORD;
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
