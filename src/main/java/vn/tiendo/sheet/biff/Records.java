package vn.tiendo.sheet.biff;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/**
 * The records of a workbook's stream, one after the other, and the values in the record at hand. A
 * value beyond the record's end is refused. For one thread.
 */
final class Records {

  static final int CONTINUE = 0x3C;
  private static final int HEADER = 4;
  private static final int WIDE = 1;

  private final ByteBuffer bytes;
  private final Effort effort;
  private int id;
  private int next;
  private int at;
  private int end;

  Records(byte[] stream, Effort effort) {
    this.bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    this.effort = effort;
  }

  /** Goes to the record that begins at an offset. */
  void seek(int offset) throws UnreadableSheet {
    if (offset < 0 || offset >= bytes.capacity()) {
      throw damaged("no record at " + offset);
    }
    next = offset;
  }

  /**
   * Goes on to the next record and tells its number.
   *
   * @throws UnreadableSheet when the stream ends before it
   */
  int next() throws UnreadableSheet {
    if (next + HEADER > bytes.capacity()) {
      throw damaged("cut off");
    }
    id = bytes.getShort(next) & 0xFFFF;
    at = next + HEADER;
    end = at + (bytes.getShort(next + 2) & 0xFFFF);
    if (end > bytes.capacity()) {
      throw damaged("record cut off");
    }
    next = end;
    effort.inflate(end - at + HEADER);
    return id;
  }

  /** The number of the record after this one; -1 at the end. */
  int peek() {
    return next + HEADER > bytes.capacity() ? -1 : bytes.getShort(next) & 0xFFFF;
  }

  /** Where the next record begins. */
  int nextOffset() {
    return next;
  }

  /** Whether nothing but zeros is left behind this record. */
  boolean isEnd() {
    for (int i = next; i < bytes.capacity(); i++) {
      if (bytes.get(i) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Where the values of this record begin to stand, for {@link #reset}. */
  int offset() {
    return at;
  }

  void reset(int offset) {
    at = offset;
  }

  /** How many bytes of this record are left. */
  int left() {
    return end - at;
  }

  void skip(int count) throws UnreadableSheet {
    expect(count);
    at += count;
  }

  int u8() throws UnreadableSheet {
    expect(1);
    return bytes.get(at++) & 0xFF;
  }

  int u16() throws UnreadableSheet {
    expect(2);
    int value = bytes.getShort(at) & 0xFFFF;
    at += 2;
    return value;
  }

  int i32() throws UnreadableSheet {
    expect(4);
    int value = bytes.getInt(at);
    at += 4;
    return value;
  }

  long i64() throws UnreadableSheet {
    expect(8);
    long value = bytes.getLong(at);
    at += 8;
    return value;
  }

  /** So many bytes as text. */
  String text(int count, Charset charset) throws UnreadableSheet {
    expect(count);
    String text = new String(bytes.array(), at, count, charset);
    at += count;
    return text;
  }

  /** Characters of Excel 97, one or two bytes each. */
  String characters(int count, boolean wide) throws UnreadableSheet {
    return wide
        ? text(2 * count, StandardCharsets.UTF_16LE)
        : text(count, StandardCharsets.ISO_8859_1);
  }

  /**
   * Characters of Excel 97 that run on in further records, each of which says anew how wide they
   * are.
   */
  String longCharacters(int length, boolean wideAtFirst) throws UnreadableSheet {
    boolean wide = wideAtFirst;
    int here = Math.min(length, left() / (wide ? 2 : 1));
    if (here == length) {
      return characters(length, wide);
    }
    StringBuilder text = new StringBuilder(length);
    text.append(characters(here, wide));
    while (text.length() < length) {
      goOn();
      wide = (u8() & WIDE) != 0;
      here = Math.min(length - text.length(), left() / (wide ? 2 : 1));
      text.append(characters(here, wide));
    }
    return text.toString();
  }

  /** Goes on in the record that continues this one. */
  void goOn() throws UnreadableSheet {
    if (next() != CONTINUE) {
      throw damaged("text cut off");
    }
  }

  private void expect(int count) throws UnreadableSheet {
    if (count < 0 || count > end - at) {
      throw damaged(String.format("record %04x too short", id));
    }
  }

  static UnreadableSheet damaged(String what) {
    return new UnreadableSheet(Reason.UNREADABLE, "XLS: " + what);
  }
}
