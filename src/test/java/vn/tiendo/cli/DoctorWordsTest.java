package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

class DoctorWordsTest {

  private static final Pattern CASE =
      Pattern.compile("(problem|note)\\(\\s*Subject\\.(\\w+),\\s*\"([a-z-]+)\"");

  @TempDir private Path home;

  /** Each is looked for in the code, as a word that lacks shows only when something is ill. */
  @Test
  void everyProblemHasWordsAndSaysWhatToDo() throws Exception {
    Messages messages = Messages.of("cli", Language.VI);
    int cases = 0;
    for (String name : List.of("Checkup", "FolderCheckup", "LedgerCheckup")) {
      String code =
          Files.readString(Path.of("src/main/java/vn/tiendo/job/checkup/" + name + ".java"));
      for (var found : CASE.matcher(code).results().toList()) {
        String key = "doctor." + found.group(2).toLowerCase(Locale.ROOT) + "." + found.group(3);
        assertThat(messages.has(key)).as(key).isTrue();
        if (found.group(1).equals("problem")) {
          assertThat(messages.has(key + ".advice")).as(key + ".advice").isTrue();
        }
        cases++;
      }
    }
    assertThat(cases).isGreaterThan(25);
  }

  @Test
  void saysInAnEmptyFolderWhatIsMissingAndWhatToDo() throws Exception {
    SpokenConsole words = new SpokenConsole();
    int status = CommandRunner.execute(words.console(), "doctor", "--home", home.toString());

    assertThat(status).isEqualTo(1);
    assertThat(words.results())
        .contains("[CẦN SỬA]  kế hoạch: không có kế hoạch nào", "→ Chạy \"plan new\"")
        .contains("[CẦN SỬA]  thư mục nộp báo cáo: Không thấy");
    try (Stream<Path> left = Files.list(home)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void saysTheSameAsJson() {
    SpokenConsole words = new SpokenConsole();
    CommandRunner.execute(
        words.console(), "doctor", "--json", "--lang", "en", "--home", home.toString());

    assertThat(words.results())
        .startsWith("{\"home\":\"" + home)
        .contains(
            "\"healthy\":false", "\"check\":\"plan\",\"state\":\"problem\",\"code\":\"none\"");
  }
}
