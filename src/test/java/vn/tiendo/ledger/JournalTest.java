package vn.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final Instant NOON = Instant.parse("2021-06-30T05:00:00.123456Z");

  @TempDir private Path folder;
  private Path file;
  private Journal journal;

  @BeforeEach
  void open() {
    file = folder.resolve("archive/journal.jsonl");
    journal = new Journal(file);
  }

  @Test
  void givesBackWhatWasAppendedInOrder() throws IOException {
    List<JournalEntry> entries =
        List.of(
            new JournalEntry.DemoBegun(NOON),
            new JournalEntry.FileArrived(
                1, "van-phong/Báo cáo.xlsx", "ab", 12, NOON, null, NOON, false),
            new JournalEntry.PlanAdopted("KP2021", "ke-hoach-2021.xlsx", "cd", NOON),
            new JournalEntry.LetterQueued("a@b", "KP2021", "ef", NOON),
            new JournalEntry.LetterSettled("a@b", "sent", null, NOON),
            new JournalEntry.Learned(1, "KP2021", "VP", "task", "ban hành", "1.1"),
            new JournalEntry.ArrivalWithdrawn(1, "nhầm thư mục", NOON),
            new JournalEntry.Worked(NOON));
    journal.append(entries);
    assertThat(read(0)).isEqualTo(entries);
  }

  @Test
  void readsFromThePositionBehindAnEntry() throws IOException {
    long behindFirst = journal.append(new JournalEntry.Worked(NOON));
    journal.append(new JournalEntry.Worked(NOON.plusSeconds(1)));
    assertThat(read(behindFirst)).containsExactly(new JournalEntry.Worked(NOON.plusSeconds(1)));
  }

  @Test
  void passesOverALastLineThatACrashLeftTornAndCutsItOffAtTheNextAppend() throws IOException {
    journal.append(new JournalEntry.Worked(NOON));
    Files.writeString(file, "{\"type\":\"wor", StandardOpenOption.APPEND);
    assertThat(read(0)).hasSize(1);
    journal.append(new JournalEntry.Worked(NOON.plusSeconds(1)));
    assertThat(read(0)).hasSize(2);
    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @Test
  void saysWhereACompleteLineIsNoEntry() throws IOException {
    Files.createDirectories(folder.resolve("archive"));
    Files.writeString(file, "{}\n");
    assertThatThrownBy(() -> read(0))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("journal.jsonl")
        .hasMessageContaining("byte 3");
  }

  @Test
  void aFileArrivedWhenItWasChangedButNotBeforeTheLookBeforeNorAfterItWasSeen() {
    Instant before = NOON.minusSeconds(300);
    assertThat(arrived(NOON.minusSeconds(60), before)).isEqualTo(NOON.minusSeconds(60));
    assertThat(arrived(NOON.minusSeconds(9999), before)).isEqualTo(before);
    assertThat(arrived(NOON.plusSeconds(9999), before)).isEqualTo(NOON);
    assertThat(arrived(NOON.minusSeconds(9999), null)).isEqualTo(NOON.minusSeconds(9999));
  }

  private static Instant arrived(
      Instant modifiedAt, @org.jspecify.annotations.Nullable Instant lookedBefore) {
    return new JournalEntry.FileArrived(1, "a", "b", 0, modifiedAt, lookedBefore, NOON, false)
        .arrivedAt();
  }

  private List<JournalEntry> read(long position) throws IOException {
    List<JournalEntry> entries = new ArrayList<>();
    journal.read(position, (entry, end) -> entries.add(entry));
    return entries;
  }
}
