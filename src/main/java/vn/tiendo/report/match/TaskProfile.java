package vn.tiendo.report.match;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.tiendo.plan.Task;

/** A task's words, ready to be compared with. */
final class TaskProfile {

  private final Task task;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> pairs;
  private final Map<String, Double> weightOf = new HashMap<>();
  private final double total;

  TaskProfile(Task task, WordWeights weights) {
    this.task = task;
    WeighedWords words = weights.weigh(Wording.of(task.content()));
    for (int i = 0; i < words.words().size(); i++) {
      counts.merge(words.words().get(i), 1, Integer::sum);
      weightOf.put(words.words().get(i), words.weights().get(i));
    }
    pairs = words.pairs();
    total = words.total();
  }

  Task task() {
    return task;
  }

  Nearness compare(WeighedWords said) {
    Map<String, Integer> left = new HashMap<>(counts);
    double shared = 0;
    double sharedOfTask = 0;
    double foreign = 0;
    for (int i = 0; i < said.words().size(); i++) {
      String word = said.words().get(i);
      Integer count = left.get(word);
      if (count != null && count > 0) {
        left.put(word, count - 1);
        shared += said.weights().get(i);
        sharedOfTask += weightOf.getOrDefault(word, 0.0);
      } else if (counts.containsKey(word)) {
        shared += said.weights().get(i);
      } else if (!Wording.isCommonVerb(word)) {
        foreign += said.weights().get(i);
      }
    }
    double ofSaid = said.total() == 0 ? 0 : shared / said.total();
    double ofTask = total == 0 ? 0 : sharedOfTask / total;
    return new Nearness(ofSaid, ofTask, sharedPairs(said), sharedOfTask, foreign);
  }

  private double sharedPairs(WeighedWords said) {
    int shared = 0;
    for (String pair : said.pairs()) {
      shared += pairs.contains(pair) ? 1 : 0;
    }
    return shared == 0 ? 0 : (double) shared / said.pairs().size();
  }
}
