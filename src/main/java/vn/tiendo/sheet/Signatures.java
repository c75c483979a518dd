package vn.tiendo.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Tells by its first bytes what a file is that cannot be read as sheets. */
final class Signatures {

  /** Bytes at a place, as text of one byte a character. */
  private record Signature(int at, String bytes, ForeignKind kind) {

    boolean matches(byte[] file) {
      byte[] expected = bytes.getBytes(StandardCharsets.ISO_8859_1);
      return file.length >= at + expected.length
          && Arrays.equals(file, at, at + expected.length, expected, 0, expected.length);
    }
  }

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(0, "{\\rtf", ForeignKind.RICH_TEXT),
          new Signature(0, "\u0089PNG", ForeignKind.PNG),
          new Signature(0, "\u00FF\u00D8\u00FF", ForeignKind.JPEG),
          new Signature(0, "GIF8", ForeignKind.GIF),
          new Signature(0, "BM", ForeignKind.BITMAP),
          new Signature(0, "II*\0", ForeignKind.TIFF),
          new Signature(0, "MM\0*", ForeignKind.TIFF),
          new Signature(8, "WEBP", ForeignKind.WEBP),
          new Signature(4, "ftyphei", ForeignKind.HEIC),
          new Signature(4, "ftypmif", ForeignKind.HEIC),
          new Signature(4, "ftyp", ForeignKind.MEDIA),
          new Signature(0, "RIFF", ForeignKind.MEDIA),
          new Signature(0, "ID3", ForeignKind.MEDIA),
          new Signature(0, "OggS", ForeignKind.MEDIA),
          new Signature(0, "SQLite format 3", ForeignKind.DATABASE),
          new Signature(4, "Standard ", ForeignKind.DATABASE),
          new Signature(0, "MZ", ForeignKind.PROGRAM),
          new Signature(0, "\u007FELF", ForeignKind.PROGRAM),
          new Signature(0, "\u00CA\u00FE\u00BA\u00BE", ForeignKind.PROGRAM),
          new Signature(0, "PK\5\6", ForeignKind.ZIP),
          new Signature(0, "Rar!", ForeignKind.RAR),
          new Signature(0, "7z\u00BC\u00AF", ForeignKind.SEVEN_ZIP),
          new Signature(0, "\u001F\u008B", ForeignKind.GZIP),
          new Signature(0, "BZh", ForeignKind.OTHER_ARCHIVE),
          new Signature(0, "\u00FD7zXZ", ForeignKind.OTHER_ARCHIVE),
          new Signature(0, "MSCF", ForeignKind.OTHER_ARCHIVE),
          new Signature(257, "ustar", ForeignKind.OTHER_ARCHIVE),
          new Signature(0, "\t\0\4\0", ForeignKind.EXCEL_4),
          new Signature(0, "\t\2\6\0", ForeignKind.EXCEL_4),
          new Signature(0, "\t\4\6\0", ForeignKind.EXCEL_4),
          new Signature(0, "\0\0\2\0\4\4", ForeignKind.LOTUS),
          new Signature(0, "\0\0\2\0\5\4", ForeignKind.LOTUS),
          new Signature(0, "\0\0\2\0\6\4", ForeignKind.LOTUS),
          new Signature(0, "\0\0\u001A\0", ForeignKind.LOTUS),
          new Signature(0, "\0\0\2\0", ForeignKind.QUATTRO),
          new Signature(0, "\u00FF\0\2\0\4\4", ForeignKind.WORKS),
          new Signature(0, "\u00E4R\\{\u008C\u00D8\u00A7M", ForeignKind.ONE_NOTE),
          new Signature(0, "\u00D7\u00CD\u00C6\u009A", ForeignKind.METAFILE),
          new Signature(40, " EMF", ForeignKind.METAFILE),
          new Signature(0, "TABLE\r\n0,1", ForeignKind.DIF),
          new Signature(0, "TABLE\n0,1", ForeignKind.DIF),
          new Signature(0, "ID;P", ForeignKind.SYLK));

  /** The versions of dBase, FoxPro and their kin. */
  private static final String DBASE_VERSIONS = "012C\2\3\4\5\u0083\u008B\u008E\u00F5";

  private static final int SHORTEST_DBASE_HEAD = 33;

  private Signatures() {}

  /** The kind of a file; empty where no signature tells it. */
  static Optional<ForeignKind> find(byte[] file) {
    if (file.length == 0) {
      return Optional.of(ForeignKind.EMPTY);
    }
    if (PlainText.head(file).contains("%PDF-")) {
      return Optional.of(ForeignKind.PDF);
    }
    boolean text = PlainText.head(file).indexOf('\0') < 0;
    if (!text && isDbase(file)) {
      return Optional.of(ForeignKind.DBASE);
    }
    return SIGNATURES.stream()
        .filter(signature -> signature.matches(file))
        .filter(signature -> !text || signature.bytes().length() > 2)
        .map(Signature::kind)
        .map(kind -> kind == ForeignKind.GZIP && isGnumeric(file) ? ForeignKind.GNUMERIC : kind)
        .findFirst();
  }

  /** A version, a day of last change, and a head of a length that fits. */
  private static boolean isDbase(byte[] file) {
    return file.length >= SHORTEST_DBASE_HEAD
        && DBASE_VERSIONS.indexOf(file[0] & 0xFF) >= 0
        && file[2] >= 1
        && file[2] <= 12
        && file[3] >= 1
        && file[3] <= 31
        && ((file[8] & 0xFF) | ((file[9] & 0xFF) << 8)) >= SHORTEST_DBASE_HEAD;
  }

  private static boolean isGnumeric(byte[] file) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
      return new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1).contains("gnumeric");
    } catch (IOException noWholeGzip) {
      return false;
    }
  }

  static boolean isZip(byte[] file) {
    return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
  }

  /** Whether a workbook of Excel 5 or later begins that lies in no container. */
  static boolean isBareWorkbook(byte[] file) {
    return file.length > 8
        && file[0] == 9
        && file[1] == 8
        && file[3] == 0
        && file[4] == 0
        && (file[5] == 5 || file[5] == 6);
  }
}
