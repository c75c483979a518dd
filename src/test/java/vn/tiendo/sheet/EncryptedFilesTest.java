package vn.tiendo.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/** What Excel opens without asking is read, what it asks a password for is refused as such. */
class EncryptedFilesTest {

  /** Excel's own, with which it encrypts when a workbook's structure is protected. */
  private static final String STANDARD = "VelvetSweatshop";

  private final SheetReader reader = new SheetReader(Limits.defaults());

  @Test
  void anXlsWithProtectedStructureIsRead() throws Exception {
    Grid grid = reader.read(xls(STANDARD), "BC.xls").sheets().get(0);
    assertThat(grid.name()).isEqualTo("Tháng 6");
    assertThat(Stream.concat(cells(grid, 1), cells(grid, 400)))
        .containsExactly("A1=Nhiệm vụ số 0", "B1=0.5", "A400=Nhiệm vụ số 399", "B400=399.5");
  }

  @ParameterizedTest
  @EnumSource(names = {"agile", "standard"})
  void anXlsxWithProtectedStructureIsRead(EncryptionMode mode) throws Exception {
    Grid grid = reader.read(xlsx(mode, STANDARD), "BC.xlsx").sheets().get(0);
    assertThat(cells(grid, 1)).containsExactly("A1=80");
  }

  @Test
  void aPasswordOfItsOwnIsTold() throws Exception {
    assertThat(refusal(xls("bí mật")).reason()).isEqualTo(Reason.ENCRYPTED);
    assertThat(refusal(xlsx(EncryptionMode.agile, "bí mật")).reason()).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void roundsWithoutEndAreNotCounted() throws Exception {
    byte[] file = xlsx(EncryptionMode.agile, STANDARD);
    byte[] endless = replace(file, ascii("spinCount=\"100000\""), ascii("spinCount=\"999999\""));
    assertThat(refusal(endless).reason()).isEqualTo(Reason.ENCRYPTED);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] replace(byte[] file, byte[] before, byte[] after) {
    byte[] changed = file.clone();
    for (int at = 0; at + before.length < file.length; at++) {
      if (Arrays.equals(file, at, at + before.length, before, 0, before.length)) {
        System.arraycopy(after, 0, changed, at, after.length);
      }
    }
    return changed;
  }

  private static Stream<String> cells(Grid grid, int row) {
    return grid.rows().stream()
        .filter(of -> of.number() == row)
        .flatMap(of -> of.cells().stream())
        .map(cell -> cell.reference() + "=" + cell.text());
  }

  private UnreadableSheet refusal(byte[] file) {
    return catchThrowableOfType(UnreadableSheet.class, () -> reader.read(file, "BC.xls"));
  }

  private static byte[] xls(String password) throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("Tháng 6");
      for (int i = 0; i < 400; i++) {
        var row = sheet.createRow(i);
        row.createCell(0).setCellValue("Nhiệm vụ số " + i);
        row.createCell(1).setCellValue(i + 0.5);
      }
      book.write(bytes);
      return bytes.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static byte[] xlsx(EncryptionMode mode, String password)
      throws IOException, GeneralSecurityException {
    byte[] clear = XlsxFixture.ofRows("<row r='1'><c r='A1'><v>80</v></c></row>").bytes();
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream out = encryptor.getDataStream(file)) {
        out.write(clear);
      }
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }
}
