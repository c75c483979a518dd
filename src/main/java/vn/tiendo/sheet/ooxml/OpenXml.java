package vn.tiendo.sheet.ooxml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.ForeignKind;
import vn.tiendo.sheet.RefusedInParser;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/** Tells what a zip holds, and reads it where that is a workbook. */
public final class OpenXml {

  private static final String USUAL_PLACE = "xl/workbook.xml";
  private static final int LONGEST_TYPE = 200;

  private final Effort effort;

  public OpenXml(Effort effort) {
    this.effort = effort;
  }

  /**
   * @throws UnreadableSheet where it is another kind of zip, with its name
   */
  public Book read(byte[] file) throws UnreadableSheet {
    try (Zip zip = new Zip(file, effort)) {
      String main = findMain(zip);
      if (main.endsWith(".bin")) {
        throw ForeignKind.EXCEL_BINARY.refusal();
      }
      if (main.startsWith("word/")) {
        throw ForeignKind.WORD.refusal();
      }
      if (main.startsWith("ppt/")) {
        throw ForeignKind.POWERPOINT.refusal();
      }
      return new Workbook(zip, effort).read(main);
    } catch (RuntimeException e) {
      // Aalto puts off reading a text until it is asked for it, and then knows no checked
      // exception.
      throw RefusedInParser.find(e).orElseThrow(() -> e);
    }
  }

  private String findMain(Zip zip) throws UnreadableSheet {
    Relations root = Relations.of(zip, "");
    Optional<Relations.Relation> main = root.findByType("officeDocument");
    if (main.isPresent()) {
      return main.get().target();
    }
    if (root.findByType("document").isPresent()) {
      throw ForeignKind.VISIO.refusal();
    }
    if (zip.find(USUAL_PLACE).isPresent()) {
      return USUAL_PLACE;
    }
    throw kindOf(zip).refusal();
  }

  private static ForeignKind kindOf(Zip zip) throws UnreadableSheet {
    Optional<Zip.Part> type = zip.find("mimetype");
    if (type.isPresent() && type.get().unpacked() < LONGEST_TYPE) {
      String words = text(zip, type.get());
      if (words.contains("opendocument")) {
        return words.contains("spreadsheet")
            ? ForeignKind.OPEN_DOCUMENT_SHEET
            : ForeignKind.OPEN_DOCUMENT;
      }
    }
    Set<String> names = zip.names();
    boolean numbers =
        names.stream().anyMatch(name -> name.endsWith(".iwa"))
            || (names.contains("index.zip") && names.contains("preview.jpg"));
    if (numbers) {
      return ForeignKind.NUMBERS;
    }
    return names.stream().anyMatch(name -> name.endsWith(".fdseq"))
        ? ForeignKind.XPS
        : ForeignKind.ZIP;
  }

  private static String text(Zip zip, Zip.Part part) throws UnreadableSheet {
    try (PartStream in = zip.open(part)) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UnreadableSheet(Reason.UNREADABLE, part.name(), e);
    }
  }
}
