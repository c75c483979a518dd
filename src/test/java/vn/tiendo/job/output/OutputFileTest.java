package vn.tiendo.job.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to an output that somebody has open, as Excel on Windows does. */
class OutputFileTest {

  private static final LocalDateTime EIGHT = LocalDateTime.of(2021, 6, 26, 8, 0);

  @TempDir private Path folder;
  private Path file;
  private boolean open;

  @BeforeEach
  void anEditionStands() throws IOException {
    file = folder.resolve("Tong-hop.xlsx");
    Files.writeString(file, "old");
  }

  @Test
  void theNewOneGoesBesideUnderADatedNameAndTheNextRunTidiesUp() throws IOException {
    open = true;
    OutputFile.Written beside = write("new", EIGHT);
    assertThat(beside.outcome()).isEqualTo(OutputFile.Outcome.BESIDE);
    assertThat(beside.file()).hasFileName("Tong-hop_2021-06-26-0800.xlsx").hasContent("new");
    assertThat(file).hasContent("old");
    open = false;
    assertThat(write("newer", EIGHT.plusMinutes(5)).outcome())
        .isEqualTo(OutputFile.Outcome.WRITTEN);
    assertThat(names()).containsExactly("Tong-hop.xlsx");
    assertThat(file).hasContent("newer");
  }

  @Test
  void runsWhileItStaysOpenLeaveOneDatedFileNotOneEach() throws IOException {
    open = true;
    write("new", EIGHT);
    assertThat(write("new", EIGHT.plusMinutes(5)).file())
        .hasFileName("Tong-hop_2021-06-26-0800.xlsx");
    assertThat(names()).containsExactly("Tong-hop.xlsx", "Tong-hop_2021-06-26-0800.xlsx");
    write("newer", EIGHT.plusMinutes(10));
    assertThat(names()).containsExactly("Tong-hop.xlsx", "Tong-hop_2021-06-26-0810.xlsx");
  }

  @Test
  void whatElseStandsThereIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("Tong-hop_ban-cua-toi.xlsx"), "mine");
    Files.writeString(folder.resolve("Tong-hop-2_2021-06-26-0800.xlsx"), "another");
    write("new", EIGHT);
    assertThat(names())
        .containsExactly(
            "Tong-hop-2_2021-06-26-0800.xlsx", "Tong-hop.xlsx", "Tong-hop_ban-cua-toi.xlsx");
  }

  private OutputFile.Written write(String text, LocalDateTime moment) throws IOException {
    return new OutputFile(file, this::move).write(text.getBytes(StandardCharsets.UTF_8), moment);
  }

  private void move(Path from, Path to) throws IOException {
    if (open && to.equals(file)) {
      throw new FileSystemException(to.toString(), null, "used by another process");
    }
    OutputFile.moveOver(from, to);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
