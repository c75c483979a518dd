package vn.tiendo.report.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.plan.Task;

/**
 * Holds a clerk's words against a plan's tasks. A clear winner is taken, two near ones are a
 * question, none is none: a false match is worse than a question. Thread-safe; it remembers some of
 * the wordings it has met.
 */
public final class TaskMatcher {

  private static final int REMEMBERED = 2_000;
  private static final int MOST_OF_SIMILAR = 99;

  /** What is near to other units' tasks too must say this much of the sender's own. */
  private static final double LEAST_AMONG_OWN = 0.45;

  private final List<TaskProfile> profiles;
  private final WordWeights weights;
  private final int year;
  private final Map<List<String>, List<Scored>> met = new ConcurrentHashMap<>();

  /** A task and how near a wording is to it. */
  record Scored(Task task, Nearness nearness) {

    double score() {
      return nearness.score();
    }
  }

  /**
   * @param year the plan's year: what names another year and not this one is at most a question
   */
  public TaskMatcher(Collection<Task> tasks, int year) {
    this.year = year;
    weights = new WordWeights(tasks.stream().map(task -> Wording.of(task.content())).toList());
    profiles = tasks.stream().map(task -> new TaskProfile(task, weights)).toList();
  }

  /**
   * The task that words name.
   *
   * @param expected codes of the tasks that the sender may report, those of its group first in
   *     mind; empty for all
   */
  public TaskMatch match(String text, Set<String> expected) {
    TaskMatch match = matchWords(text, expected);
    return match instanceof TaskMatch.Clear clear
            && YearsNamed.isOther(text, clear.task().content(), year)
        ? new TaskMatch.None(List.of(clear.task()))
        : match;
  }

  private TaskMatch matchWords(String text, Set<String> expected) {
    List<Scored> scored = score(text);
    List<Scored> own =
        scored.stream()
            .filter(s -> expected.isEmpty() || expected.contains(s.task().code()))
            .toList();
    TaskMatch among = decide(own);
    if (expected.isEmpty() || own.isEmpty()) {
      return own.isEmpty() ? decide(scored) : among;
    }
    TaskMatch overall = decide(scored);
    boolean foreign =
        overall instanceof TaskMatch.Clear clear && !expected.contains(clear.task().code());
    boolean vague =
        overall instanceof TaskMatch.Ambiguous && own.get(0).nearness().ofTask() < LEAST_AMONG_OWN;
    return foreign || vague || among instanceof TaskMatch.None ? overall : among;
  }

  /** Whether words name a task clearly, or are near to several. */
  public boolean isNear(String text) {
    return !(matchWords(text, Set.of()) instanceof TaskMatch.None);
  }

  /** Whether words are so far from a task that they cannot be meant for it. */
  public boolean disagrees(String text, Task task) {
    return score(text).stream()
        .filter(scored -> scored.task().code().equals(task.code()))
        .allMatch(scored -> scored.score() < Nearness.DISAGREES);
  }

  private static TaskMatch decide(List<Scored> scored) {
    List<Scored> near = scored.stream().filter(s -> s.nearness().isNear()).toList();
    if (near.isEmpty()) {
      return new TaskMatch.None(
          scored.stream().filter(s -> s.score() > 0.15).limit(2).map(Scored::task).toList());
    }
    Scored best = near.get(0);
    double margin = near.size() == 1 ? 1 : best.score() - near.get(1).score();
    if (best.nearness().isEnough() && margin >= neededMargin(near)) {
      return new TaskMatch.Clear(best.task(), sureness(best, margin));
    }
    List<Task> tasks = scored.stream().limit(2).map(Scored::task).toList();
    return tasks.size() < 2 ? new TaskMatch.None(tasks) : new TaskMatch.Ambiguous(tasks);
  }

  /** A rival that nobody would take for the task by itself needs to be less far behind. */
  private static double neededMargin(List<Scored> near) {
    double needed = near.get(0).nearness().neededMargin();
    return near.size() > 1 && near.get(1).nearness().isEnough() ? needed : needed / 2;
  }

  private static int sureness(Scored best, double margin) {
    if (best.nearness().isWhole()) {
      return TaskMatch.CERTAIN;
    }
    double sure = best.score() * 0.8 + Math.min(margin, 0.4) * 0.5;
    return (int) Math.round(Math.min(MOST_OF_SIMILAR, 100 * sure));
  }

  private List<Scored> score(String text) {
    Wording wording = Wording.of(text);
    List<Scored> known = met.get(wording.words());
    if (known != null) {
      return known;
    }
    WeighedWords weighed = weights.weigh(wording);
    List<Scored> scored = new ArrayList<>();
    for (TaskProfile profile : profiles) {
      scored.add(new Scored(profile.task(), profile.compare(weighed)));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    if (met.size() < REMEMBERED) {
      met.put(wording.words(), scored);
    }
    return scored;
  }
}
