package vn.tiendo.workbook.master;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs the parts of an Office file anew, with a fixed order, time and compression, so that the
 * same content is the same bytes, and with the rows of long sheets filled in as they are packed.
 */
public final class SteadyPackage {

  /** The first moment that a zip entry can tell. */
  private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** The part that names the others comes first, as those who tell a file by its head expect. */
  private static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !name.equals("[Content_Types].xml"))
          .thenComparing(name -> !name.startsWith("_rels/"))
          .thenComparing(Comparator.naturalOrder());

  private static final Pattern DIMENSION = Pattern.compile("<dimension ref=\"[^\"]*\"/>");

  private final Map<String, Insertion> insertions = new HashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // read where it is made, never compared
  private record Insertion(
      Body body, Styles styles, int firstRow, double[] widths, String dimension) {}

  /**
   * Lets rows be written below those that a sheet has already.
   *
   * @param part the sheet's part without leading slash, {@code xl/worksheets/sheet3.xml}
   * @param firstRow 1-based
   * @param widths of the columns, in characters
   * @param dimension the range that the whole sheet covers then
   */
  void fill(
      String part, Styles styles, int firstRow, double[] widths, String dimension, Body body) {
    insertions.put(part, new Insertion(body, styles, firstRow, widths, dimension));
  }

  /**
   * Writes the package.
   *
   * @param zip the bytes of an Office file
   * @param out left open
   */
  public void pack(byte[] zip, OutputStream out) throws IOException {
    ZipOutputStream packed = new ZipOutputStream(out, StandardCharsets.UTF_8);
    packed.setLevel(Deflater.DEFAULT_COMPRESSION);
    for (Map.Entry<String, byte[]> part : partsOf(zip).entrySet()) {
      ZipEntry entry = new ZipEntry(part.getKey());
      entry.setTimeLocal(BEGINNING);
      packed.putNextEntry(entry);
      Insertion insertion = insertions.get(part.getKey());
      if (insertion == null) {
        packed.write(part.getValue());
      } else {
        fill(new String(part.getValue(), StandardCharsets.UTF_8), insertion, packed);
      }
      packed.closeEntry();
    }
    packed.finish();
  }

  private static Map<String, byte[]> partsOf(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>(ORDER);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static void fill(String sheet, Insertion insertion, OutputStream out) throws IOException {
    int rows = sheet.indexOf("</sheetData>");
    int links = placeOfLinks(sheet);
    if (rows < 0 || links < rows) {
      throw new IllegalStateException("a sheet without rows or margins: " + sheet);
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 65_536);
    writer.write(
        DIMENSION
            .matcher(sheet.substring(0, rows))
            .replaceFirst("<dimension ref=\"" + insertion.dimension() + "\"/>"));
    RowXml xml = new RowXml(writer, insertion.styles(), insertion.firstRow(), insertion.widths());
    insertion.body().writeTo(xml);
    writer.write(sheet.substring(rows, links));
    writer.write(xml.hyperlinks());
    writer.write(sheet.substring(links));
    writer.flush();
  }

  /** Links stand before the print options, and those before the margins. */
  private static int placeOfLinks(String sheet) {
    int options = sheet.indexOf("<printOptions");
    return options < 0 ? sheet.indexOf("<pageMargins") : options;
  }
}
