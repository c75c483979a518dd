package vn.tiendo.workbook.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.workbook.master.SteadyPackage;

/** The bytes of a workbook that was made anew: the same for the same content. */
final class FormBytes {

  private FormBytes() {}

  @SuppressWarnings("JavaUtilDate") // what POI takes
  static byte[] of(XSSFWorkbook workbook) throws IOException {
    // POI would put the present moment there, and the same form would not be the same bytes.
    workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    ByteArrayOutputStream steady = new ByteArrayOutputStream();
    new SteadyPackage().pack(bytes.toByteArray(), steady);
    return steady.toByteArray();
  }
}
