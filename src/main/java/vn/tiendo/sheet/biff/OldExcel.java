package vn.tiendo.sheet.biff;

import java.util.Optional;
import java.util.Set;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.ForeignKind;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.ooxml.OpenXml;

/** Tells what a compound file holds, and reads it where that is a workbook of Excel 5 or later. */
public final class OldExcel {

  private final Effort effort;

  public OldExcel(Effort effort) {
    this.effort = effort;
  }

  /**
   * @throws UnreadableSheet where it is another kind of document, with its name
   */
  public Book read(byte[] file) throws UnreadableSheet {
    // The stream is copied out of its sectors.
    effort.hold(file.length);
    CompoundFile compound = new CompoundFile(file);
    Set<String> names = compound.names();
    // A file saved for Excel 5 and 97 at once holds both; the younger says more.
    Optional<byte[]> stream = compound.find("Workbook");
    if (stream.isEmpty()) {
      stream = compound.find("Book");
    }
    if (stream.isPresent()) {
      return new BiffBook(new StandardPassword(effort).open(stream.get()), effort)
          .withMacros(names.contains("_VBA_PROJECT_CUR"))
          .read();
    }
    if (names.contains("EncryptedPackage")) {
      return new OpenXml(effort).read(new StandardPassword(effort).openPackage(file));
    }
    throw kindOf(names).refusal();
  }

  private static ForeignKind kindOf(Set<String> names) {
    if (names.contains("PerfectOffice_MAIN") || names.contains("NativeContent_MAIN")) {
      return ForeignKind.QUATTRO;
    }
    if (names.contains("WordDocument")) {
      return ForeignKind.WORD;
    }
    if (names.contains("PowerPoint Document")) {
      return ForeignKind.POWERPOINT;
    }
    if (names.contains("__properties_version1.0")) {
      return ForeignKind.OUTLOOK;
    }
    return names.contains("VisioDocument") ? ForeignKind.VISIO : ForeignKind.OLE;
  }
}
