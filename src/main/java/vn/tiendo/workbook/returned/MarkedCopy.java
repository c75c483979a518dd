package vn.tiendo.workbook.returned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.model.WorkbookRecordList;
import org.apache.poi.hssf.record.CountryRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.report.Finding;
import vn.tiendo.report.FindingCode;
import vn.tiendo.text.Language;
import vn.tiendo.workbook.master.SteadyPackage;

/**
 * A sender's own workbook with the cells at fault coloured and explained, and a first sheet "Cần
 * sửa" that lists them. Everything else stands as it was sent.
 *
 * @param fileName as the sender's; {@code "<name> (cần sửa).xlsx"} where only the list could be
 *     made
 * @param bytes the same for the same file and findings
 * @param wholeWorkbook whether it is the sender's workbook; false for the list alone
 */
// Carried from the archive to the disk, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record MarkedCopy(String fileName, byte[] bytes, boolean wholeWorkbook) {

  private static final Logger LOG = LoggerFactory.getLogger(MarkedCopy.class);

  /** Beyond this POI's model of the workbook would ask for too much memory. */
  private static final int LARGEST_MARKED = 3 * 1024 * 1024;

  /** POI holds some ten times of it. */
  private static final long LARGEST_UNPACKED = 20L * 1024 * 1024;

  private static final Set<FindingCode> REFUSALS =
      Set.of(
          FindingCode.UNREADABLE,
          FindingCode.ENCRYPTED,
          FindingCode.TOO_LARGE,
          FindingCode.NOT_A_SPREADSHEET,
          FindingCode.SUSPICIOUS_CONTENT);

  /** Its calling code, as the record wants it. */
  private static final short VIETNAM = 84;

  private static final String LIST_SUFFIX = " (cần sửa).xlsx";

  /**
   * Marks a file. A format that cannot be written back, and a file too large to be opened whole,
   * gives the list alone.
   */
  public static MarkedCopy of(Returned returned, Language language) throws IOException {
    FileMagic magic = FileMagic.valueOf(returned.bytes());
    if (canBeOpened(returned, magic)) {
      try {
        return new MarkedCopy(
            returned.fileName(), mark(returned, magic == FileMagic.OOXML, language), true);
      } catch (IOException
          | RuntimeException
          | StackOverflowError
          | OutOfMemoryError cannotBeWrittenBack) {
        // POI throws all of these at files that are read well enough as a grid.
        LOG.warn(
            "{} cannot be marked, its list goes alone", returned.fileName(), cannotBeWrittenBack);
        return listOf(returned, language);
      }
    }
    return listOf(returned, language);
  }

  /** What could not be read as sheets, POI does not get to see; nor what unpacks beyond measure. */
  private static boolean canBeOpened(Returned returned, FileMagic magic) throws IOException {
    boolean refused = returned.findings().stream().map(Finding::code).anyMatch(REFUSALS::contains);
    if (refused || returned.bytes().length > LARGEST_MARKED) {
      return false;
    }
    return magic == FileMagic.OLE2
        || (magic == FileMagic.OOXML && unpacksWithin(returned.bytes(), LARGEST_UNPACKED));
  }

  private static boolean unpacksWithin(byte[] zip, long most) {
    long left = most;
    byte[] piece = new byte[8192];
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
      while (left >= 0 && parts.getNextEntry() != null) {
        for (int count = 0; left >= 0 && count >= 0; count = parts.read(piece)) {
          left -= count;
        }
      }
      return left >= 0;
    } catch (IOException notReadThroughFromItsStart) {
      return false;
    }
  }

  private static byte[] mark(Returned returned, boolean openXml, Language language)
      throws IOException {
    try (Workbook workbook = open(returned, openXml)) {
      FormerMarks.removeFrom(workbook);
      CellMarks marks = new CellMarks(workbook, language);
      returned.findings().forEach(marks::mark);
      MarkTrail.write(MendList.addTo(workbook, returned, language), marks.trail());
      return written(workbook, returned, openXml);
    }
  }

  private static Workbook open(Returned returned, boolean openXml) throws IOException {
    ByteArrayInputStream bytes = new ByteArrayInputStream(returned.bytes());
    return openXml ? new XSSFWorkbook(bytes) : withCountry(new HSSFWorkbook(bytes));
  }

  /**
   * Other programs leave out the record that says in which country's Excel the file was made; POI
   * puts the drawings behind it, and without it before everything, where no program reads them.
   */
  private static Workbook withCountry(HSSFWorkbook workbook) {
    InternalWorkbook internal = workbook.getInternalWorkbook();
    if (internal.findFirstRecordBySid(CountryRecord.sid) == null) {
      CountryRecord country = new CountryRecord();
      country.setDefaultCountry(VIETNAM);
      country.setCurrentCountry(VIETNAM);
      WorkbookRecordList records = internal.getWorkbookRecordList();
      records.add(records.getBspos() + 1, country);
    }
    return workbook;
  }

  private static MarkedCopy listOf(Returned returned, Language language) throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      MendList.addTo(workbook, returned, language);
      return new MarkedCopy(
          returned.fileName() + LIST_SUFFIX, written(workbook, returned, true), false);
    }
  }

  private static byte[] written(Workbook workbook, Returned returned, boolean openXml)
      throws IOException {
    ReturnProperties.write(workbook, returned);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    if (!openXml) {
      return bytes.toByteArray();
    }
    ByteArrayOutputStream steady = new ByteArrayOutputStream();
    new SteadyPackage().pack(bytes.toByteArray(), steady);
    return steady.toByteArray();
  }
}
