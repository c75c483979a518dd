package vn.tiendo.sheet.ooxml;

import java.util.Optional;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/** Tells what a zip holds, and reads it where that is a workbook. */
public final class OpenXml {

  private final Effort effort;

  public OpenXml(Effort effort) {
    this.effort = effort;
  }

  /**
   * @throws UnreadableSheet where it is another kind of zip, with its name
   */
  public Book read(byte[] file) throws UnreadableSheet {
    try (Zip zip = new Zip(file, effort)) {
      Optional<Relations.Relation> main =
          Relations.of(zip, "", effort).findByType("officeDocument");
      if (main.isEmpty()) {
        throw new UnreadableSheet(Reason.NOT_A_SPREADSHEET, nameOf(zip));
      }
      String part = main.get().target();
      if (part.endsWith(".bin")) {
        throw new UnreadableSheet(Reason.NOT_A_SPREADSHEET, "Excel Binary Workbook (.xlsb)");
      }
      if (part.startsWith("word/")) {
        throw new UnreadableSheet(Reason.NOT_A_SPREADSHEET, "Word (.docx)");
      }
      if (part.startsWith("ppt/")) {
        throw new UnreadableSheet(Reason.NOT_A_SPREADSHEET, "PowerPoint (.pptx)");
      }
      return new Workbook(zip, effort).read(part);
    }
  }

  /** What a zip is that is no Open XML. */
  private static String nameOf(Zip zip) {
    if (zip.names().contains("content.xml") && zip.names().contains("mimetype")) {
      return "OpenDocument (.ods)";
    }
    if (zip.names().stream().anyMatch(name -> name.endsWith(".iwa") || name.equals("index.zip"))) {
      return "Apple Numbers (.numbers)";
    }
    return "ZIP";
  }
}
