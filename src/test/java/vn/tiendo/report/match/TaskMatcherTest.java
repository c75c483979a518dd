package vn.tiendo.report.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.plan.Task;

/** How clerks' wordings of the plan's tasks, and texts that are no task, are matched: measured. */
class TaskMatcherTest {

  private static final Path WORDINGS = Path.of("src/test/resources/wordings");

  private final Plan plan = SamplePlan.of2021();
  private final TaskMatcher matcher = new TaskMatcher(plan.tasks(), 2021);

  record Variant(String task, String text) {}

  private static List<Variant> variants() throws IOException {
    List<Variant> variants = new ArrayList<>();
    String task = "";
    for (String line : Files.readAllLines(WORDINGS.resolve("tasks.txt"))) {
      if (line.startsWith("= ")) {
        task = line.substring(2).strip();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        variants.add(new Variant(task, line));
      }
    }
    return variants;
  }

  private static List<String> none() throws IOException {
    return Files.readAllLines(WORDINGS.resolve("none.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  @Test
  void matchesWrittenVariantsAndNeverToTheWrongTask() throws IOException {
    List<Variant> variants = variants();
    assertThat(variants).hasSizeGreaterThanOrEqualTo(300);
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (Variant variant : variants) {
      TaskMatch match = matcher.match(variant.text(), Set.of());
      if (!(match instanceof TaskMatch.Clear clear)) {
        missed.add(variant + " " + told(match));
      } else if (!clear.task().code().equals(variant.task())) {
        wrong.add(variant + " " + told(match));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(missed).hasSizeLessThanOrEqualTo(variants.size() * 3 / 100);
  }

  @Test
  void matchesVariantsAmongTheTasksOfTheirUnit() throws IOException {
    for (Variant variant : variants()) {
      String lead = plan.findTask(variant.task()).orElseThrow().lead();
      Set<String> own =
          plan.tasks().stream()
              .filter(task -> task.lead().equals(lead))
              .map(Task::code)
              .collect(Collectors.toSet());
      if (matcher.match(variant.text(), own) instanceof TaskMatch.Clear clear) {
        assertThat(clear.task().code()).as(variant.text()).isEqualTo(variant.task());
      }
    }
  }

  @Test
  void matchesNoTextThatIsNoTask() throws IOException {
    List<String> texts = none();
    assertThat(texts).hasSizeGreaterThanOrEqualTo(100);
    List<String> matched = new ArrayList<>();
    for (String text : texts) {
      for (Set<String> own : unitsTasks()) {
        TaskMatch match = matcher.match(text, own);
        if (match instanceof TaskMatch.Clear) {
          matched.add(text + " " + told(match));
        }
      }
    }
    assertThat(matched).isEmpty();
  }

  private List<Set<String>> unitsTasks() {
    List<Set<String>> sets = new ArrayList<>(List.of(Set.of()));
    for (String group : List.of("1", "2", "3", "4")) {
      sets.add(
          plan.tasks().stream()
              .filter(task -> task.group().equals(group))
              .map(Task::code)
              .collect(Collectors.toSet()));
    }
    return sets;
  }

  @Test
  void namesTheNearestWhereItAsks() {
    TaskMatch match = matcher.match("Tiêu chí thi đua", Set.of());
    assertThat(match).isNotInstanceOf(TaskMatch.Clear.class);
  }

  private static String told(TaskMatch match) {
    if (match instanceof TaskMatch.Clear clear) {
      return "-> " + clear.task().code() + " " + clear.sureness();
    }
    return match instanceof TaskMatch.Ambiguous ambiguous
        ? "? " + ambiguous.tasks().stream().map(Task::code).toList()
        : "none";
  }
}
