package vn.tiendo.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** The complete lines of a file from where its channel stands, and where each ends. */
final class JournalLines {

  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  JournalLines(FileChannel channel) {
    this.channel = channel;
  }

  @FunctionalInterface
  interface Reader {
    void read(String line, long end) throws IOException;
  }

  void forEach(Reader reader) throws IOException {
    long position = channel.position();
    while (channel.read(buffer.clear()) > 0) {
      buffer.flip();
      while (buffer.hasRemaining()) {
        byte next = buffer.get();
        position++;
        if (next == '\n') {
          reader.read(line.toString(StandardCharsets.UTF_8), position);
          line.reset();
        } else {
          line.write(next);
        }
      }
    }
  }
}
