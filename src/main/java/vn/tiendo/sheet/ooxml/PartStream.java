package vn.tiendo.sheet.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.Limit;
import vn.tiendo.sheet.RefusedInParser;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/** One part of a zip, unpacked as it is read, within limits and held to its sum at its end. */
final class PartStream extends InputStream {

  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final long LONGEST_RUN = 2L * 1024 * 1024;
  private static final long RATIO_FROM = 10L * 1024 * 1024;

  private final byte[] file;
  private final Zip.Part part;
  private final Inflater inflater;
  private final Effort effort;
  private final CRC32 crc = new CRC32();
  private long unpacked;
  private long sinceTag;
  private boolean ended;

  PartStream(byte[] file, Zip.Part part, Inflater inflater, Effort effort) throws UnreadableSheet {
    this.file = file;
    this.part = part;
    this.inflater = inflater;
    this.effort = effort;
    if (part.method() != STORED && part.method() != DEFLATED) {
      throw new UnreadableSheet(Reason.UNREADABLE, "zip method " + part.method());
    }
    inflater.setInput(file, part.start(), part.packed());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (ended || length == 0) {
      return ended ? -1 : 0;
    }
    try {
      int count =
          part.method() == STORED ? copy(target, offset, length) : inflate(target, offset, length);
      if (count > 0) {
        count(target, offset, count);
        return count;
      }
      ended = true;
      expectIntact();
      return -1;
    } catch (UnreadableSheet e) {
      throw new RefusedInParser(e);
    }
  }

  private int copy(byte[] target, int offset, int length) {
    int count = (int) Math.min(length, part.packed() - unpacked);
    System.arraycopy(file, part.start() + (int) unpacked, target, offset, count);
    return count;
  }

  private int inflate(byte[] target, int offset, int length) throws UnreadableSheet {
    try {
      return inflater.inflate(target, offset, length);
    } catch (DataFormatException e) {
      throw new UnreadableSheet(Reason.UNREADABLE, part.name() + ": deflate", e);
    }
  }

  private void count(byte[] target, int offset, int count) throws UnreadableSheet {
    crc.update(target, offset, count);
    unpacked += count;
    effort.inflate(count);
    expectTags(target, offset, count);
    if (unpacked > RATIO_FROM) {
      long times = unpacked / Math.max(1, part.packed());
      effort.check(times, Limit.RATIO);
    }
  }

  /**
   * A text or attribute that never ends would be gathered in memory before anybody could count it.
   */
  private void expectTags(byte[] target, int offset, int count) throws UnreadableSheet {
    int at = offset + count - 1;
    while (at >= offset && target[at] != '<') {
      at--;
    }
    sinceTag = at < offset ? sinceTag + count : offset + count - 1 - at;
    if (sinceTag > LONGEST_RUN) {
      throw Limit.TEXT_LENGTH.passed(effort.most(Limit.TEXT_LENGTH));
    }
  }

  private void expectIntact() throws UnreadableSheet {
    boolean complete = part.method() == STORED || inflater.finished();
    if (!complete || unpacked != part.unpacked() || (int) crc.getValue() != part.crc()) {
      throw new UnreadableSheet(Reason.UNREADABLE, part.name() + ": CRC-32");
    }
  }

  /** Reads what a parser left over, so that the whole part is held to its sum. */
  void drain() throws IOException {
    byte[] rest = new byte[512];
    while (!ended) {
      read(rest, 0, rest.length);
    }
  }
}
