package vn.tiendo.sheet.biff;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8DecryptingStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndianByteArrayInputStream;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/**
 * Opens workbooks that Excel opens without asking. Protecting a workbook's structure encrypts it
 * with a password that is the same everywhere; who does so knows of no password.
 */
final class StandardPassword {

  private static final int FILE_PASS = 0x2F;
  private static final int BOUND_SHEET = 0x85;
  private static final int XOR = 0;
  private static final int HEADER = 4;

  /** Records that may stand before the one that says that the rest is encrypted. */
  private static final int FIRST_RECORDS = 64;

  /** Excel writes 100,000 rounds; a file may claim any number. */
  private static final int MOST_ROUNDS = 200_000;

  private final Effort effort;

  StandardPassword(Effort effort) {
    this.effort = effort;
  }

  /**
   * The stream of a workbook of Excel 97 to 2003 in clear; the same one where it is not encrypted.
   *
   * @throws UnreadableSheet where it has a password of its own
   */
  byte[] open(byte[] stream) throws UnreadableSheet {
    ByteBuffer records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    int at = 0;
    for (int i = 0; i < FIRST_RECORDS && at + HEADER <= stream.length; i++) {
      int length = records.getShort(at + 2) & 0xFFFF;
      int next = at + HEADER + length;
      if (records.getShort(at) == FILE_PASS && length > 2 && next <= stream.length) {
        return decrypt(stream, at, next);
      }
      at = next;
    }
    return stream;
  }

  private byte[] decrypt(byte[] stream, int filePass, int next) throws UnreadableSheet {
    effort.hold(2L * stream.length);
    try {
      LittleEndianByteArrayInputStream said =
          new LittleEndianByteArrayInputStream(stream, filePass + HEADER, next - filePass - HEADER);
      EncryptionMode mode =
          said.readUShort() == XOR ? EncryptionMode.xor : EncryptionMode.cryptoAPI;
      EncryptionInfo info = new EncryptionInfo(said, mode);
      verify(info, "Excel 97-2003 (.xls)");
      ByteArrayOutputStream clear = new ByteArrayOutputStream(stream.length);
      // The record that tells of a password is told no more.
      clear.write(stream, 0, filePass);
      clear.write(new byte[] {0, 0, stream[filePass + 2], stream[filePass + 3]});
      clear.write(stream, filePass + HEADER, next - filePass - HEADER);
      copy(stream, next, info, clear);
      return clear.toByteArray();
    } catch (IOException | RuntimeException e) {
      throw new UnreadableSheet(Reason.ENCRYPTED, "Excel 97-2003 (.xls)", e);
    }
  }

  private void copy(byte[] stream, int from, EncryptionInfo info, ByteArrayOutputStream clear)
      throws UnreadableSheet {
    ByteArrayInputStream rest = new ByteArrayInputStream(stream, from, stream.length - from);
    Biff8DecryptingStream records = new Biff8DecryptingStream(rest, from, info);
    while (clear.size() + HEADER <= stream.length) {
      int id = records.readRecordSID();
      int length = records.readDataSize();
      if (clear.size() + HEADER + length > stream.length) {
        throw Records.damaged("record cut off");
      }
      byte[] data = new byte[length];
      effort.checkTime();
      // Where a sheet begins stands in clear, as who skips to it may not know the password.
      int plain = id == BOUND_SHEET ? Math.min(HEADER, data.length) : 0;
      records.readPlain(data, 0, plain);
      records.readFully(data, plain, data.length - plain);
      clear.write(id);
      clear.write(id >> 8);
      clear.write(data.length);
      clear.write(data.length >> 8);
      clear.writeBytes(data);
    }
  }

  /**
   * The zip inside an encrypted .xlsx.
   *
   * @throws UnreadableSheet where it has a password of its own
   */
  byte[] openPackage(byte[] file) throws UnreadableSheet {
    effort.hold(3L * file.length);
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      EncryptionInfo info = new EncryptionInfo(files);
      Decryptor decryptor = verify(info, "Excel (.xlsx)");
      try (InputStream clear = decryptor.getDataStream(files)) {
        return readAll(clear);
      }
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw new UnreadableSheet(Reason.ENCRYPTED, "Excel (.xlsx)", e);
    }
  }

  private byte[] readAll(InputStream in) throws IOException, UnreadableSheet {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] piece = new byte[8192];
    for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
      effort.inflate(count);
      all.write(piece, 0, count);
    }
    return all.toByteArray();
  }

  private static Decryptor verify(EncryptionInfo info, String kind) throws UnreadableSheet {
    Decryptor decryptor = info.getDecryptor();
    boolean patient =
        Optional.ofNullable(info.getVerifier())
            .map(verifier -> verifier.getSpinCount() <= MOST_ROUNDS)
            .orElse(true);
    try {
      if (patient && decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        return decryptor;
      }
    } catch (GeneralSecurityException e) {
      throw new UnreadableSheet(Reason.ENCRYPTED, kind, e);
    }
    throw new UnreadableSheet(Reason.ENCRYPTED, kind);
  }
}
