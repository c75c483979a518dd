package vn.tiendo.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The history of a home, one JSON document a line, only ever appended to and on the disk when an
 * append returns. A last line that a crash left torn was never acknowledged and is cut off at the
 * next append. For one writing process; its methods may be called by several threads.
 */
public final class Journal {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path file;

  public Journal(Path file) {
    this.file = file;
  }

  /** What reads the journal. */
  @FunctionalInterface
  public interface Reader {

    /**
     * @param end the position behind the entry, in bytes
     */
    void read(JournalEntry entry, long end) throws IOException;
  }

  public long append(JournalEntry entry) throws IOException {
    return append(List.of(entry));
  }

  /**
   * Appends entries, all of them or, after a crash, the first few.
   *
   * @return the position behind the last of them, in bytes
   */
  public synchronized long append(List<? extends JournalEntry> entries) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (JournalEntry entry : entries) {
      lines.append(JSON.writerFor(JournalEntry.class).writeValueAsString(entry)).append('\n');
    }
    boolean isNew = !Files.exists(file);
    if (isNew) {
      Files.createDirectories(Folders.parentOf(file));
    }
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.position(cutTornLine(channel));
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
      if (isNew) {
        Folders.force(Folders.parentOf(file));
      }
      return channel.position();
    }
  }

  /** Ends the file behind its last complete line, and returns that place. */
  private static long cutTornLine(FileChannel channel) throws IOException {
    long size = channel.size();
    long end = size;
    ByteBuffer one = ByteBuffer.allocate(1);
    while (end > 0) {
      one.clear();
      channel.read(one, end - 1);
      if (one.get(0) == '\n') {
        break;
      }
      end--;
    }
    if (end < size) {
      channel.truncate(end);
    }
    return end;
  }

  /**
   * Reads every complete entry from a position on, in order.
   *
   * @param position 0, or one that {@link #append} or a reader was told
   * @throws IOException also for a complete line that is no entry; its message says where
   */
  public synchronized void read(long position, Reader reader) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.position(Math.min(position, channel.size()));
      new JournalLines(channel).forEach((line, end) -> reader.read(parse(line, end), end));
    }
  }

  private JournalEntry parse(String line, long end) throws IOException {
    try {
      return JSON.readValue(line, JournalEntry.class);
    } catch (JacksonException e) {
      throw new IOException(
          "%s, the line that ends at byte %d is no entry of the journal: %s"
              .formatted(file, end, line),
          e);
    }
  }
}
