package vn.tiendo.sheet.biff;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/**
 * The streams at the root of an OLE2 compound file that lies in memory. Chains of sectors that run
 * in circles or out of the file are refused.
 */
public final class CompoundFile {

  private static final long MAGIC = 0xE11AB1A1E011CFD0L;
  private static final int HEADER = 512;
  private static final int ENTRY = 128;
  private static final int HEADER_FAT_SECTORS = 109;
  private static final int STORAGE = 1;
  private static final int STREAM = 2;

  /** A stream or storage as the directory tells it. */
  private record Entry(int type, int start, int size) {}

  private final ByteBuffer bytes;
  private final int sectorSize;
  private final int miniSize;
  private final int cutoff;
  private final int[] fat;
  private final int[] miniFat;
  private final byte[] miniStream;

  /** By their names without regard to case, as programs other than Excel write "WORKBOOK". */
  private final Map<String, Entry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /**
   * @throws UnreadableSheet when the file is damaged
   */
  public CompoundFile(byte[] file) throws UnreadableSheet {
    bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    try {
      int shift = bytes.getShort(30);
      int miniShift = bytes.getShort(32);
      if ((shift != 9 && shift != 12) || miniShift != 6) {
        throw damaged("sector size");
      }
      sectorSize = 1 << shift;
      miniSize = 1 << miniShift;
      cutoff = bytes.getInt(56);
      fat = readFat();
      byte[] directory = chain(bytes.getInt(48), -1);
      ByteBuffer tree = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
      miniStream = chain(tree.getInt(116), tree.getInt(120));
      miniFat = ints(chain(bytes.getInt(60), -1));
      readTree(directory, tree);
    } catch (IndexOutOfBoundsException e) {
      throw new UnreadableSheet(Reason.UNREADABLE, "OLE2: cut off", e);
    }
  }

  /** Whether bytes begin as a compound file does. */
  public static boolean begins(byte[] file) {
    return file.length >= HEADER
        && ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong(0) == MAGIC;
  }

  /** The names of the streams and storages at the root. */
  public Set<String> names() {
    return entries.keySet();
  }

  /** The bytes of a stream at the root. */
  public Optional<byte[]> find(String name) throws UnreadableSheet {
    Entry entry = entries.get(name);
    if (entry == null || entry.type() != STREAM) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          entry.size() < cutoff
              ? miniChain(entry.start(), entry.size())
              : chain(entry.start(), entry.size()));
    } catch (IndexOutOfBoundsException e) {
      throw new UnreadableSheet(Reason.UNREADABLE, "OLE2: " + name + " is cut off", e);
    }
  }

  private int[] readFat() throws UnreadableSheet {
    int sectors = bytes.getInt(44);
    int perSector = sectorSize / 4;
    if (sectors < 1 || (long) sectors * sectorSize > bytes.capacity()) {
      throw damaged("allocation table");
    }
    int[] table = new int[sectors * perSector];
    int place = 76;
    int placesLeft = HEADER_FAT_SECTORS;
    int more = bytes.getInt(68);
    for (int i = 0; i < sectors; i++) {
      if (placesLeft == 0) {
        place = offset(more);
        placesLeft = perSector - 1;
        more = bytes.getInt(place + 4 * placesLeft);
      }
      int from = offset(bytes.getInt(place));
      for (int j = 0; j < perSector && from + 4 * j + 4 <= bytes.capacity(); j++) {
        table[i * perSector + j] = bytes.getInt(from + 4 * j);
      }
      place += 4;
      placesLeft--;
    }
    return table;
  }

  private int offset(int sector) throws UnreadableSheet {
    long offset = (sector + 1L) * sectorSize;
    if (sector < 0 || offset >= bytes.capacity()) {
      throw damaged("sector " + sector);
    }
    return (int) offset;
  }

  /**
   * The bytes of a chain of sectors.
   *
   * @param size how many, -1 for all
   */
  private byte[] chain(int start, int size) throws UnreadableSheet {
    int count = size < 0 ? count(fat, start) : sectors(size, sectorSize);
    byte[] stream = new byte[size < 0 ? count * sectorSize : size];
    int sector = start;
    for (int i = 0; i < count; i++) {
      int from = offset(sector);
      int length = Math.min(sectorSize, stream.length - i * sectorSize);
      int there = Math.min(length, bytes.capacity() - from);
      if (there < length && size >= 0) {
        throw damaged("cut off");
      }
      bytes.get(from, stream, i * sectorSize, there);
      sector = fat[sector];
    }
    return stream;
  }

  private byte[] miniChain(int start, int size) {
    byte[] stream = new byte[Math.max(0, size)];
    int sector = start;
    for (int at = 0; at < size; at += miniSize) {
      System.arraycopy(miniStream, sector * miniSize, stream, at, Math.min(miniSize, size - at));
      sector = miniFat[sector];
    }
    return stream;
  }

  /** How many sectors hold so many bytes; a stream cannot be longer than the file. */
  private int sectors(int size, int each) throws UnreadableSheet {
    if (size > bytes.capacity()) {
      throw damaged("stream length");
    }
    return (size + each - 1) / each;
  }

  private static int count(int[] table, int start) throws UnreadableSheet {
    int count = 0;
    for (int sector = start; sector >= 0; sector = table[sector]) {
      if (++count > table.length) {
        throw damaged("sectors in a circle");
      }
    }
    return count;
  }

  private static int[] ints(byte[] table) {
    int[] ints = new int[table.length / 4];
    ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(ints);
    return ints;
  }

  /** The root's children; what lies inside storages (embedded workbooks) is another document. */
  private void readTree(byte[] directory, ByteBuffer tree) {
    int count = tree.capacity() / ENTRY;
    BitSet seen = new BitSet(count);
    ArrayDeque<Integer> open = new ArrayDeque<>();
    open.add(tree.getInt(76));
    while (!open.isEmpty()) {
      int id = open.remove();
      if (id < 0 || id >= count || seen.get(id)) {
        continue;
      }
      seen.set(id);
      int at = id * ENTRY;
      int length = Math.max(0, Math.min(62, tree.getShort(at + 64) - 2));
      String name = new String(directory, at, length, StandardCharsets.UTF_16LE);
      int type = tree.get(at + 66);
      if (type == STORAGE || type == STREAM) {
        entries.put(name, new Entry(type, tree.getInt(at + 116), tree.getInt(at + 120)));
      }
      open.add(tree.getInt(at + 68));
      open.add(tree.getInt(at + 72));
    }
  }

  private static UnreadableSheet damaged(String what) {
    return new UnreadableSheet(Reason.UNREADABLE, "OLE2: " + what);
  }
}
