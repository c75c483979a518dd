package vn.tiendo.report.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.plan.Task;

/** A task's words, ready to be compared with. */
final class TaskProfile {

  private static final double OF_TOPIC = 1.5;

  /** Words without which what follows them means the opposite. */
  private static final Set<String> QUALIFIERS = Set.of("ngoai", "khong", "chua", "phi");

  private final Task task;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> pairs;
  private final Map<String, Double> weightOf = new HashMap<>();
  private final double total;
  private final String spaced;
  private final String head;
  private final String headPair;
  private final Set<String> beginnings;
  private final Map<String, String> qualified = new HashMap<>();

  TaskProfile(Task task, WordWeights weights) {
    this.task = task;
    WeighedWords words = weights.weigh(Wording.of(task.content()));
    for (int i = 0; i < words.words().size(); i++) {
      counts.merge(words.words().get(i), 1, Integer::sum);
      weightOf.put(words.words().get(i), words.weights().get(i));
    }
    pairs = words.pairs();
    total = words.total();
    beginnings = Clauses.beginnings(task.content());
    spaced = OtherTopics.spaced(Wording.of(task.content()));
    List<String> telling =
        words.words().stream().filter(word -> !Wording.isEmptyWord(word)).limit(2).toList();
    head = telling.isEmpty() ? "" : telling.get(0);
    headPair = String.join(" ", telling);
    for (int i = 1; i < words.words().size(); i++) {
      if (QUALIFIERS.contains(words.words().get(i - 1))) {
        qualified.put(words.words().get(i), words.words().get(i - 1));
      }
    }
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
    foreign += OF_TOPIC * said.topics().stream().filter(topic -> !spaced.contains(topic)).count();
    foreign += OF_TOPIC * lostQualifiers(said.words());
    double ofSaid = said.total() == 0 ? 0 : shared / said.total();
    double ofTask = total == 0 ? 0 : sharedOfTask / total;
    return new Nearness(ofSaid, ofTask, sharedPairs(said), sharedOfTask, foreign, beginning(said));
  }

  private Nearness.Beginning beginning(WeighedWords said) {
    boolean headSaid =
        Wording.isCommonVerb(head) ? said.pairs().contains(headPair) : said.words().contains(head);
    if (headSaid) {
      return Nearness.Beginning.HEAD;
    }
    return said.beginnings().stream().anyMatch(beginnings::contains)
        ? Nearness.Beginning.CLAUSE
        : Nearness.Beginning.ELSEWHERE;
  }

  /** "Nhà nước" where the task says "ngoài nhà nước" is the opposite. */
  private long lostQualifiers(List<String> said) {
    return qualified.entrySet().stream()
        .filter(entry -> said.contains(entry.getKey()) && !said.contains(entry.getValue()))
        .count();
  }

  private double sharedPairs(WeighedWords said) {
    int shared = 0;
    for (String pair : said.pairs()) {
      shared += pairs.contains(pair) ? 1 : 0;
    }
    return shared == 0 ? 0 : (double) shared / said.pairs().size();
  }
}
