package vn.tiendo.sheet.ooxml;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.Limit;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/**
 * The parts of a zip that lies in memory, held to its directory at the end: both headers of a part
 * must agree, and every part that is read is held to its length and check sum, so that no damaged
 * byte becomes a figure. (Java's own ZipFile checks no sum, its ZipInputStream no directory.)
 *
 * <p>Nothing is unpacked to a disk. Names are told apart without regard to case, as Excel does. For
 * one thread; parts are read one after the other.
 */
public final class Zip implements AutoCloseable {

  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int END_64_LOCATOR = 0x07064b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LOCATOR_LENGTH = 20;
  private static final long MAX_32 = 0xFFFFFFFFL;

  /** Where a part lies and what it must turn out to be. */
  record Part(String name, int method, int start, int packed, long unpacked, int crc) {}

  private final ByteBuffer bytes;
  private final Effort effort;
  private final Map<String, Part> parts = new HashMap<>();
  private final Inflater inflater = new Inflater(true);
  private final Tokenizers tokenizers = new Tokenizers();

  /**
   * Reads the directory.
   *
   * @throws UnreadableSheet when it is cut off, contradicts itself or holds too many parts
   */
  public Zip(byte[] file, Effort effort) throws UnreadableSheet {
    this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    this.effort = effort;
    try {
      readDirectory();
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      inflater.end();
      throw new UnreadableSheet(Reason.UNREADABLE, "zip directory", e);
    } catch (UnreadableSheet e) {
      inflater.end();
      throw e;
    }
  }

  /** The names of all parts, in lower case, with slashes. */
  public Set<String> names() {
    return parts.keySet();
  }

  Optional<Part> find(String name) {
    return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The bytes of a part; ends the stream of the part opened before. */
  PartStream open(Part part) throws UnreadableSheet {
    inflater.reset();
    return new PartStream(bytes.array(), part, inflater, effort);
  }

  /** The elements of a part; ends the stream of the part opened before. */
  XmlPart openXml(Part part) throws UnreadableSheet {
    return new XmlPart(part.name(), tokenizers, open(part), effort);
  }

  private void readDirectory() throws UnreadableSheet {
    int end = findEnd();
    long count = Short.toUnsignedInt(bytes.getShort(end + 10));
    long start = Integer.toUnsignedLong(bytes.getInt(end + 16));
    int locator = end - LOCATOR_LENGTH;
    if (locator >= 0 && bytes.getInt(locator) == END_64_LOCATOR) {
      int end64 = Math.toIntExact(bytes.getLong(locator + 8));
      expect(bytes.getInt(end64) == END_64, "zip64 end");
      count = bytes.getLong(end64 + 32);
      start = bytes.getLong(end64 + 48);
    }
    effort.check(count, Limit.PARTS);
    int at = Math.toIntExact(start);
    for (int i = 0; i < count; i++) {
      at = readEntry(at);
    }
    expect(at <= end, "zip directory length");
  }

  private int findEnd() throws UnreadableSheet {
    int last = bytes.capacity() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - 0xFFFF); at--) {
      if (bytes.getInt(at) == END
          && at + END_LENGTH + Short.toUnsignedInt(bytes.getShort(at + 20)) <= bytes.capacity()) {
        return at;
      }
    }
    throw new UnreadableSheet(Reason.UNREADABLE, "zip: cut off");
  }

  /** Reads an entry of the directory and tells where the next begins. */
  private int readEntry(int at) throws UnreadableSheet {
    expect(bytes.getInt(at) == CENTRAL, "zip directory entry");
    int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
    int extraLength = Short.toUnsignedInt(bytes.getShort(at + 30));
    int commentLength = Short.toUnsignedInt(bytes.getShort(at + 32));
    int extra = at + CENTRAL_LENGTH + nameLength;
    long[] sizes = {
      Integer.toUnsignedLong(bytes.getInt(at + 24)),
      Integer.toUnsignedLong(bytes.getInt(at + 20)),
      Integer.toUnsignedLong(bytes.getInt(at + 42))
    };
    readZip64(extra, extra + extraLength, sizes);
    String name = name(at + CENTRAL_LENGTH, nameLength);
    if ((bytes.getShort(at + 8) & 1) != 0) {
      throw new UnreadableSheet(Reason.ENCRYPTED, name);
    }
    int method = bytes.getShort(at + 10);
    int local = Math.toIntExact(sizes[2]);
    expectSameLocal(local, at, nameLength, name);
    int data =
        local
            + LOCAL_LENGTH
            + Short.toUnsignedInt(bytes.getShort(local + 26))
            + Short.toUnsignedInt(bytes.getShort(local + 28));
    int packed = Math.toIntExact(sizes[1]);
    expect(Math.addExact(data, packed) <= bytes.capacity(), "zip: " + name);
    Part part = new Part(name, method, data, packed, sizes[0], bytes.getInt(at + 16));
    if (parts.put(name.toLowerCase(Locale.ROOT), part) != null && !name.endsWith("/")) {
      throw new UnreadableSheet(Reason.SUSPICIOUS_CONTENT, "zip: " + name + " twice");
    }
    return extra + extraLength + commentLength;
  }

  /**
   * Both headers must tell the same method and name: a reader of the other one sees no other file.
   */
  private void expectSameLocal(int local, int central, int nameLength, String name)
      throws UnreadableSheet {
    boolean same =
        bytes.getInt(local) == LOCAL
            && bytes.getShort(local + 8) == bytes.getShort(central + 10)
            && Short.toUnsignedInt(bytes.getShort(local + 26)) == nameLength;
    for (int i = 0; same && i < nameLength; i++) {
      same = bytes.get(local + LOCAL_LENGTH + i) == bytes.get(central + CENTRAL_LENGTH + i);
    }
    expect(same, "zip header of " + name);
  }

  /** Sizes and place beyond 32 bits stand in the extra field, those only that are all ones. */
  private void readZip64(int from, int to, long[] sizes) {
    for (int at = from; at + 4 <= to; ) {
      int length = Short.toUnsignedInt(bytes.getShort(at + 2));
      if (bytes.getShort(at) == 1) {
        int value = at + 4;
        for (int i = 0; i < sizes.length && value + 8 <= at + 4 + length; i++) {
          if (sizes[i] == MAX_32) {
            sizes[i] = bytes.getLong(value);
            value += 8;
          }
        }
      }
      at += 4 + length;
    }
  }

  private String name(int at, int length) {
    String name = new String(bytes.array(), at, length, StandardCharsets.UTF_8).replace('\\', '/');
    return name.startsWith("/") ? name.substring(1) : name;
  }

  private static void expect(boolean holds, String what) throws UnreadableSheet {
    if (!holds) {
      throw new UnreadableSheet(Reason.UNREADABLE, what);
    }
  }

  @Override
  public void close() {
    inflater.end();
  }
}
