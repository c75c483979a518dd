package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Office files packed so that the same parts always give the same bytes: entries in one order, all
 * under one time.
 */
public final class SteadyZip {

  private static final String FIRST = "[Content_Types].xml";
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SteadyZip() {}

  /** Packs the parts of a package anew; {@code out} is left open. */
  public static void repack(byte[] officeFile, OutputStream out) throws IOException {
    Map<String, byte[]> parts =
        new TreeMap<>(
            Comparator.comparing((String name) -> !name.equals(FIRST))
                .thenComparing(Comparator.naturalOrder()));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(officeFile))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    ZipOutputStream packed = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      ZipEntry entry = new ZipEntry(part.getKey());
      entry.setTimeLocal(TIME);
      packed.putNextEntry(entry);
      packed.write(part.getValue());
      packed.closeEntry();
    }
    packed.finish();
    packed.flush();
  }
}
