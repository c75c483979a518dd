package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandRunnerTest {

  private final SpokenConsole spoken = new SpokenConsole();

  @Test
  void withoutACommandSaysWhatThereIs() {
    assertThat(run()).isEqualTo(2);
    assertThat(spoken.results()).isEmpty();
    assertThat(spoken.progress()).contains("Sai cách dùng", "tiendo", "--home");
  }

  @Test
  void helpIsAResult() {
    assertThat(run("--help")).isZero();
    assertThat(spoken.results()).contains("Thư mục làm việc").doesNotContain("\u001b");
    assertThat(spoken.progress()).isEmpty();
  }

  @Test
  void speaksEnglishWhereAsked() {
    assertThat(run("--lang", "en", "--help")).isZero();
    assertThat(spoken.results()).contains("The home: the folder with jobs/");
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    assertThat(run("bay", "--lang=en")).isEqualTo(2);
    assertThat(spoken.progress()).contains("Wrong usage");
  }

  @Test
  void anUnknownLanguageIsWrongUsage() {
    assertThat(run("--lang", "fr")).isEqualTo(2);
  }

  private int run(String... arguments) {
    return CommandRunner.execute(spoken.console(), arguments);
  }
}
