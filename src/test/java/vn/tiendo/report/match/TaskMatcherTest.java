package vn.tiendo.report.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tiêu chí thi đua;1.3",
        "Đề xuất giải pháp nâng cao chất lượng sau khi nắm tình hình chi đoàn;4.3",
        "Nhắc việc tháng sau;3.3",
        "Chiến dịch truyền thông nhân ngày 26/6;2.3",
        "Ban hành chỉ tiêu năm 2022 cho các đơn vị;1.1"
      })
  void asksAndNamesTheNearest(String text, String nearest) {
    TaskMatch match = matcher.match(text, Set.of());
    List<Task> named =
        match instanceof TaskMatch.Ambiguous ambiguous
            ? ambiguous.tasks()
            : match instanceof TaskMatch.None none ? none.nearest() : List.of();
    assertThat(named.stream().map(Task::code)).as(told(match)).contains(nearest);
  }

  @Test
  void isCertainOfThePlansOwnWordsOnly() {
    for (Task task : plan.tasks()) {
      assertThat(matcher.match(task.content(), Set.of()))
          .isEqualTo(new TaskMatch.Clear(task, TaskMatch.CERTAIN));
      assertThat(matcher.match(task.content().toUpperCase(Locale.ROOT) + ".", Set.of()))
          .isEqualTo(new TaskMatch.Clear(task, TaskMatch.CERTAIN));
    }
    assertThat(matcher.match("Đội TNTN Thắp sáng niềm tin", Set.of()))
        .isInstanceOfSatisfying(
            TaskMatch.Clear.class,
            clear -> assertThat(clear.sureness()).isLessThan(TaskMatch.CERTAIN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ban hành chỉ tiêu năm 2021 cho các đơn vị ngay từ đầu năm, so với năm 2020;1.1",
        "Kế hoạch riêng về tuyên truyền phòng, chống ma túy theo Chỉ thị năm 2019;2.1",
        "Xếp loại tập thể các phòng, ban cuối năm (ngày 25 tháng 12 năm 2020);3.4"
      })
  void passesOverYearsOfDocumentsAndDays(String text, String task) {
    assertThat(matcher.match(text, Set.of()))
        .isInstanceOfSatisfying(
            TaskMatch.Clear.class, clear -> assertThat(clear.task().code()).isEqualTo(task));
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
