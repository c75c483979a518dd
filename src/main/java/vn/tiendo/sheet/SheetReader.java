package vn.tiendo.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.sheet.UnreadableSheet.Reason;
import vn.tiendo.sheet.biff.BiffBook;
import vn.tiendo.sheet.biff.CompoundFile;
import vn.tiendo.sheet.biff.OldExcel;
import vn.tiendo.sheet.csv.CsvFile;
import vn.tiendo.sheet.markup.HtmlTables;
import vn.tiendo.sheet.markup.SpreadsheetMl;
import vn.tiendo.sheet.ooxml.OpenXml;

/**
 * Reads a file as sheets. What it is, its bytes tell, never its name. Thread-safe: one reader
 * serves many files at once.
 */
public final class SheetReader {

  private static final int HEAD = 8192;

  private final Limits limits;

  public SheetReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads a regular file; links, pipes and devices are not followed.
   *
   * @throws UnreadableSheet when it cannot be read as sheets, with the reason
   * @throws IOException when the disk or the share fails
   */
  public Book read(Path file) throws UnreadableSheet, IOException {
    Path name = file.getFileName();
    return read(file, name == null ? "" : name.toString());
  }

  /**
   * Reads a regular file that lies under another name than its own, as in the archive.
   *
   * @param fileName the file's own name
   * @throws UnreadableSheet when it cannot be read as sheets, with the reason
   * @throws IOException when the disk or the share fails
   */
  public Book read(Path file, String fileName) throws UnreadableSheet, IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnreadableSheet(Reason.UNREADABLE, "found.not-a-file", "advice.copy", "", null);
    }
    new Effort(limits).check(Files.size(file), Limit.BYTES);
    return read(Files.readAllBytes(file), fileName);
  }

  /**
   * Reads the bytes of a file.
   *
   * @param fileName the file's own name, which names the sheet of a format that has no names
   * @throws UnreadableSheet when they cannot be read as sheets, with the reason
   */
  public Book read(byte[] bytes, String fileName) throws UnreadableSheet {
    Effort effort = new Effort(limits);
    effort.check(bytes.length, Limit.BYTES);
    effort.hold(bytes.length);
    try {
      Book book = readSniffed(bytes, fileName, effort);
      return new ComputedFormulas(book).fill(bytes, effort);
    } catch (OutOfMemoryError e) {
      throw Limit.MEMORY.passed(0);
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever a parser makes of hostile bytes ends that file only.
      throw new UnreadableSheet(Reason.UNREADABLE, e.getClass().getSimpleName(), e);
    }
  }

  private static Book readSniffed(byte[] bytes, String fileName, Effort effort)
      throws UnreadableSheet {
    if (Signatures.isZip(bytes)) {
      return new OpenXml(effort).read(bytes);
    }
    if (CompoundFile.begins(bytes)) {
      return new OldExcel(effort).read(bytes);
    }
    if (Signatures.isBareWorkbook(bytes)) {
      return new BiffBook(bytes, effort).read();
    }
    Optional<ForeignKind> foreign = Signatures.find(bytes);
    if (foreign.isPresent()) {
      throw foreign.get().refusal();
    }
    PlainText text = PlainText.find(bytes).orElseThrow(ForeignKind.UNKNOWN::refusal);
    return readText(text, titleOf(fileName), effort);
  }

  private static Book readText(PlainText text, String title, Effort effort) throws UnreadableSheet {
    String head = text.start(HEAD).strip();
    if (head.isEmpty()) {
      throw ForeignKind.EMPTY.refusal();
    }
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mime-version:") || lower.contains("\ncontent-type: multipart/related")) {
      throw ForeignKind.WEB_ARCHIVE.refusal();
    }
    if (!lower.startsWith("<")) {
      return new CsvFile(title, effort).read(text);
    }
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet")
        && (lower.contains("<workbook") || lower.contains(":workbook"))) {
      return SpreadsheetMl.read(text, effort);
    }
    if (lower.contains("gnumeric.org")) {
      throw ForeignKind.GNUMERIC.refusal();
    }
    if (lower.contains("oasis:names:tc:opendocument") || lower.contains("openoffice.org/2000")) {
      throw ForeignKind.OPEN_DOCUMENT_SHEET.refusal();
    }
    if (isHtml(lower)) {
      return HtmlTables.read(text, title, effort);
    }
    throw ForeignKind.XML.refusal();
  }

  private static boolean isHtml(String head) {
    return head.contains("<html")
        || head.contains("<table")
        || head.startsWith("<!doctype html")
        || head.startsWith("<meta")
        || head.startsWith("<style")
        || head.startsWith("<div")
        || head.startsWith("<head");
  }

  /** A file's name without its extension. */
  private static String titleOf(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return KeptText.of(dot > 0 ? fileName.substring(0, dot) : fileName);
  }
}
