package vn.tiendo.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import vn.tiendo.sheet.UnreadableSheet.Reason;
import vn.tiendo.sheet.biff.CompoundFile;
import vn.tiendo.sheet.biff.OldExcel;
import vn.tiendo.sheet.ooxml.OpenXml;

/**
 * Reads a file as sheets. What it is, its bytes tell, never its name. Thread-safe: one reader
 * serves many files at once.
 */
public final class SheetReader {

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
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnreadableSheet(Reason.UNREADABLE, "not a regular file");
    }
    new Effort(limits).check(Files.size(file), limits.fileBytes(), "bytes");
    Path name = file.getFileName();
    return read(Files.readAllBytes(file), name == null ? "" : name.toString());
  }

  /**
   * Reads the bytes of a file.
   *
   * @param fileName the file's own name, which names the sheet of a format that has no names
   * @throws UnreadableSheet when they cannot be read as sheets, with the reason
   */
  public Book read(byte[] bytes, String fileName) throws UnreadableSheet {
    Effort effort = new Effort(limits);
    effort.check(bytes.length, limits.fileBytes(), "bytes");
    try {
      return CompoundFile.begins(bytes)
          ? new OldExcel(effort).read(bytes)
          : new OpenXml(effort).read(bytes);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Whatever a parser makes of hostile bytes ends that file only.
      throw new UnreadableSheet(Reason.UNREADABLE, fileName + ": " + e.getClass().getName(), e);
    }
  }
}
