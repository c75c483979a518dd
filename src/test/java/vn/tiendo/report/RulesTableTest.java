package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Holds the table of rules to the tests that there are. */
class RulesTableTest {

  private static final Path TESTS = Path.of("src/test/java");
  private static final Path TABLE = TESTS.resolve("vn/tiendo/report/README.md");
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

  private static List<String> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> line.startsWith("| ") && !line.matches("\\| (?:rule|reading|what) \\|.*"))
        .toList();
  }

  @Test
  void everyRowNamesTestsThatExist() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String row : rows()) {
      Matcher named = NAMED.matcher(row);
      boolean any = false;
      while (named.find()) {
        any = true;
        if (!isTest(named.group(1), named.group(2))) {
          missing.add(named.group());
        }
      }
      if (!any) {
        missing.add(row);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyRuleAndEveryReadingHasItsRow() throws IOException {
    List<String> rows = rows();
    assertThat(IntStream.rangeClosed(1, 16).mapToObj(rule -> "| " + rule + " |"))
        .allSatisfy(rule -> assertThat(rows).filteredOn(row -> row.startsWith(rule)).hasSize(1));
    for (String kind :
        List.of(
            "Reports 7",
            "Period and unit 5",
            "Status and progress 5",
            "Dates 2",
            "Tables and tasks 5",
            "Text and formats 2")) {
      String name = kind.substring(0, kind.length() - 2);
      int lines = Integer.parseInt(kind.substring(kind.length() - 1));
      for (int line = 1; line <= lines; line++) {
        String begin = "| " + name + " " + line + ":";
        assertThat(rows).filteredOn(row -> row.startsWith(begin)).as(begin).hasSize(1);
      }
    }
  }

  private static boolean isTest(String name, String method) throws IOException {
    Optional<Class<?>> found = find(name);
    return found.isPresent()
        && Arrays.stream(found.get().getDeclaredMethods())
            .filter(candidate -> candidate.getName().equals(method))
            .anyMatch(RulesTableTest::isRun);
  }

  private static boolean isRun(Method method) {
    return method.isAnnotationPresent(Test.class)
        || method.isAnnotationPresent(ParameterizedTest.class);
  }

  private static Optional<Class<?>> find(String name) throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files
          .filter(file -> file.getFileName().toString().equals(name + ".java"))
          .findFirst()
          .map(
              file ->
                  TESTS
                      .relativize(file)
                      .toString()
                      .replace(".java", "")
                      .replace(File.separatorChar, '.'))
          .map(RulesTableTest::load);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, RulesTableTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }
}
